# SPDX-License-Identifier: LGPL-2.1-or-later
# lib.sh - what the tests of this directory share.  The environment says where
# things are: STRACE, BUILD (compiled helper programs), SRC (top of the sources).

. "$SRC/tests/lib.sh"
kvm_dir=$(mktemp -d) || exit 1
kvm_pids=
trap 'for p in $kvm_pids; do kill "$p" 2>/dev/null; done; rm -rf "$kvm_dir"' EXIT
kvm_bad=0

skip() { echo "skipped: $1"; exit 77; }
fail() { echo "${0##*/}: $1"; kvm_bad=1; }

[ -r /dev/kvm ] && [ -w /dev/kvm ] || elsewhere "no access to /dev/kvm"
[ "$(uname -m)" = x86_64 ] || skip "the guests are x86 code"

# wait for a condition, at most so many tenths of a second; what becomes of it, the caller judges
until_true() {
	n=0
	until eval "$1" 2>/dev/null || [ $n -ge $((${2:-200} * slow)) ]; do
		n=$((n + 1))
		sleep 0.1
	done
}

# helper NAME: the compiled program, compiled here when BUILD has none
helper() {
	prog=${BUILD:-.}/tests/kvm/$1
	[ -x "$prog" ] || prog=$kvm_dir/$1
	[ -x "$prog" ] || ${CC:-cc} -std=c11 -D_GNU_SOURCE -O1 -o "$prog" "$SRC/tests/kvm/$1.c" -pthread ||
		skip "cannot compile $1.c"
}

# compare NAME FULL: record against trace
compare() {
	out=$(awk -v full="$2" -f "$SRC/tests/kvm/check.awk" "$kvm_dir/record" "$kvm_dir/trace") || {
		echo "$out" | sed "s/^/${0##*/}: $1: /" | head -20
		kvm_bad=1
	}
}

# traced NAME FULL OPTION...: run $prog under strace and compare
traced() {
	name=$1 full=$2
	shift 2
	rm -f "$kvm_dir/record" "$kvm_dir/trace"
	"$STRACE" "$@" -o "$kvm_dir/trace" "$prog" "$kvm_dir/record" >"$kvm_dir/out" 2>"$kvm_dir/err"
	rc=$?
	[ $rc = 77 ] && skip "$(cat "$kvm_dir/out")"
	[ $rc = 0 ] || fail "$name: exit status $rc: $(head -3 "$kvm_dir/out" "$kvm_dir/err" | tr '\n' ' ')"
	compare "$name" "$full"
}

# waiting [CASE]: start $prog, which says when it is ready for strace; its pid
waiting() {
	"$prog" "$kvm_dir/record" wait "$@" >"$kvm_dir/out" 2>&1 &
	pid=$!
	kvm_pids="$kvm_pids $pid"
	i=0
	until grep -q ready "$kvm_dir/out" || [ $i = $((100 * slow)) ]; do
		kill -0 $pid 2>/dev/null || break
		sleep 0.1
		i=$((i + 1))
	done
}

# attached NAME FULL OPTION...: the same, strace comes when all is set up
attached() {
	name=$1 full=$2
	shift 2
	rm -f "$kvm_dir/record" "$kvm_dir/trace"
	waiting
	"$STRACE" "$@" -o "$kvm_dir/trace" -p $pid >"$kvm_dir/err" 2>&1
	wait $pid
	rc=$?
	[ $rc = 77 ] && skip "$(cat "$kvm_dir/out")"
	[ $rc = 0 ] || fail "$name: exit status $rc: $(head -3 "$kvm_dir/out" "$kvm_dir/err" | tr '\n' ' ')"
	compare "$name" "$full"
}
