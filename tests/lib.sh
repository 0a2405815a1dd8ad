# SPDX-License-Identifier: LGPL-2.1-or-later
# lib.sh - words for every test of the tree (see run-tests).

# How patient to be, as a factor: 1 here, more in a box.  Every limit and every wait goes by it.
slow=${TEST_SLOW:-1}


# elsewhere WHY: this machine cannot show it, another could.  run-tests asks a box.
elsewhere() { echo "$*"; exit 78; }

# needs_linux VERSION: there is nothing to see before that kernel
needs_linux() {
	local have
	have=$(uname -r)
	[ "$(printf '%s\n' "$1" "${have%%[!0-9.]*}" | sort -V | head -n 1)" = "$1" ] || elsewhere "needs Linux $1, this is $have"
}
