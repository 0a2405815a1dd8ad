# SPDX-License-Identifier: LGPL-2.1-or-later
# lib.sh - words of the tests of tests/run; rc is what a test exits with.
. "$SRC/tests/lib.sh"
rc=0
bin=$BUILD/tests/run
events=$bin/events
status=

fail() { echo "$*"; rc=1; }
skip() { echo "$*"; exit 77; }

# trace OPTIONS... PROGRAM...: the trace is in "trace", the program's output in "out" and "err"
trace() {
	{ "$STRACE" -o trace "$@" >out 2>err; } 2>/dev/null	# bash tells of signals
	status=$?
}

# processes are P1, P2, … in the order in which they appear
normal() {
	awk '/^[0-9]+ / {
		if (!($1 in name))
			name[$1] = "P" ++n
		sub(/^[0-9]+ +/, name[$1] " ")
		at = match($0, / += /)
		if (at)
			$0 = sprintf("%-39s%s", substr($0, 1, at - 1), substr($0, at + RLENGTH - 3))
	}
	{ print }' "$@"
}

# same WHAT: "got" must be what is on standard input
same() {
	cat >wanted
	diff -u wanted got >difference || { fail "$1:"; head -n 40 difference; }
}

# equal WHAT [WANT [GOT]]: two files must be equal
equal() {
	diff -u "${2:-want}" "${3:-log}" >difference || { fail "$1:"; head -n 40 difference; }
}

# traced STATUS OPTIONS... PROGRAM...: the trace is in log, the lines that the program wants in want
traced() {
	local wanted=$1 got
	shift
	"$STRACE" -o log "$@" >want 2>err
	got=$?
	[ $got -eq "$wanted" ] || { fail "strace $*: status $got, wanted $wanted"; head -n 5 err; }
}

# check OPTIONS... PROGRAM...: both, of a program that ends well
check() { traced 0 "$@"; equal "strace $*"; }

# wait for a condition, ten seconds at most (of a machine that is not slow)
until_true() {
	local n=0
	until eval "$1" 2>/dev/null; do
		n=$((n + 1))
		[ $n -lt $((500 * slow)) ] || { fail "never: $1"; return 1; }
		sleep 0.02
	done
}

# the state of a process, one letter, or nothing; who traces it
state() { sed -n 's/^.*) \(.\) .*/\1/p' "/proc/$1/stat" 2>/dev/null; }
tracer() { sed -n 's/^TracerPid:[^0-9]*//p' "/proc/$1/status" 2>/dev/null; }

# nothing that a test has started stays: numbers of processes, in children
children=()
reap() { local p; [ $BASHPID = $$ ] || return; for p in "${children[@]}"; do kill -9 "$p"; done 2>/dev/null; }
trap reap EXIT
