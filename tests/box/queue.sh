# SPDX-License-Identifier: LGPL-2.1-or-later
#
# queue.sh - tests in boxes, several a boot, two boxes side by side; sourced by run-tests.
#
# A folder that the boxes share has the list "todo", a folder "taken" in which whoever
# makes NAME may run that test, and NAME.status when its fate is known.  A box that dies
# leaves tests taken and without a fate: they are taken again, once, in a new box.

# fate NAME, why NAME: what is known of a test
fate() { sed -n 1p "$results/${1//\//_}.status" 2>/dev/null; }
why() { sed -n 2p "$results/${1//\//_}.status" 2>/dev/null; }

# take FOLDER: the next test, in $taken
take() {
	while read -r taken; do
		mkdir "$1/taken/${taken//\//_}" 2>/dev/null && return
	done <"$1/todo"
	return 1
}

# unfinished NAME...: those without a fate of their own
unfinished() {
	local name
	for name; do
		case $(fate "$name") in ''|elsewhere) echo "$name" ;; esac
	done
}

# those that take longest in a box are begun first, that the boxes end together
long_first() {
	local name
	for name; do grep -qs '^# Long in a box' "$SRC/tests/$name" && echo "$name"; done
	for name; do grep -qs '^# Long in a box' "$SRC/tests/$name" || echo "$name"; done
}

# box_round KERNEL NAME...: one box for each processor, two at most
box_round() {
	local kernel=$1 n i pids=()
	shift
	n=$jobs
	[ "$n" -le 2 ] || n=2
	[ "$n" -le $# ] || n=$#
	rm -rf "$results/taken"
	mkdir "$results/taken"
	long_first "$@" >"$results/todo"
	for name; do rm -f "$results/${name//\//_}.status"; done
	for ((i = 0; i < n; i++)); do
		bash "$SRC/tests/box/box" --kernel "$kernel" --once --quiet --limit 14400 --silent 180 --share "$results" -- \
			bash "$SRC/tests/run-tests" --in-box "$results" 2>"$work/box.$i" &
		pids+=($!)
	done
	trap 'kill ${pids[*]} 2>/dev/null; wait; exit 143' INT TERM
	wait "${pids[@]}"
	trap 'exit 143' INT TERM
}

# with_kernel KERNEL NAME...: all of them have a fate afterwards
with_kernel() {
	local kernel=$1 words name left
	shift
	if ! words=$(bash "$SRC/tests/box/box" --kernel "$kernel" --fetch 2>&1); then
		for name; do tell "$name" skip "$(why "$name")${words:+; and no box: ${words##*box: }}" ""; done
		return
	fi
	[ -z "$words" ] || echo "$words"
	echo "$# tests in boxes ($kernel kernel)"
	box_round "$kernel" "$@"
	left=$(unfinished "$@")
	left=$(for name in $left; do [ -n "$(fate "$name")" ] || echo "$name"; done)
	if [ -n "$left" ]; then
		cat "$work"/box.[01] 2>/dev/null
		echo "a box has died; once more:" $left
		box_round "$kernel" $left
		for name in $left; do
			[ -n "$(fate "$name")" ] && continue
			tell "$name" fail "its box died twice" "" <(cat "$work"/box.[01])
		done
	fi
}

# in_boxes NAME...: those that want a newer kernel than there is natively get the newest
in_boxes() {
	local name new=() own=() still=()
	for name; do
		case ${BOX_KERNEL:-$(why "$name")} in
		"needs Linux"*) new+=("$name") ;;
		*)	own+=("$name") ;;
		esac
	done
	[ ${#own[@]} -eq 0 ] || with_kernel "${BOX_KERNEL:-stable}" "${own[@]}"
	for name in ${own[@]+"${own[@]}"}; do
		[ "$(fate "$name")" = elsewhere ] || continue
		case ${BOX_KERNEL:-$(why "$name")} in
		"needs Linux"*) new+=("$name") ;;
		*)	tell "$name" skip "$(why "$name")" "box" ;;
		esac
	done
	[ ${#new[@]} -eq 0 ] || with_kernel unstable "${new[@]}"
	for name in ${new[@]+"${new[@]}"}; do
		[ "$(fate "$name")" != elsewhere ] || tell "$name" skip "$(why "$name")" "box"
	done
}
