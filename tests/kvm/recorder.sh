# SPDX-License-Identifier: LGPL-2.1-or-later
# recorder.sh - compare what strace says of every KVM_RUN with a record made inside
# the program itself (recorder.c).  After lib.sh.
command -v python3 >/dev/null || skip "no python3"
recorder=$kvm_dir/recorder.so
cflags="-std=c11 -D_GNU_SOURCE -O1"
${CC:-cc} $cflags -shared -fPIC -o "$recorder" "$SRC/tests/kvm/recorder.c" || skip "cannot compile recorder.c"
printf '#include <errno.h>\n#include <linux/kvm.h>\n' | ${CC:-cc} -E -dM - >"$kvm_dir/names"
rec=$kvm_dir/run

# check NAME FULL LEAST
check() {
	out=$(python3 "$SRC/tests/kvm/recorder.py" "$rec" "$kvm_dir/trace" "$2" "$3" <"$kvm_dir/names" 2>&1) || kvm_bad=1
	echo "$1: $out"
	rm -f "$rec".* "$kvm_dir/trace"
}

# under NAME FULL LEAST LIBRARY PROGRAM OPTION...: a program started by strace
under() {
	name=$1 full=$2 least=$3 lib=$4 what=$5
	shift 5
	KVM_RECORD=$rec "$STRACE" -f -ttt -E "LD_PRELOAD=$lib" -e trace=ioctl -o "$kvm_dir/trace" "$@" $what \
		>"$kvm_dir/out" 2>&1
	rc=$?
	[ $rc = 77 ] && skip "$(cat "$kvm_dir/out")"
	[ $rc = 0 ] || [ $rc = 124 ] || [ $rc = 137 ] || fail "$name: exit status $rc: $(head -3 "$kvm_dir/out")"
	check "$name $*" "$full" "$least"
}
