# SPDX-License-Identifier: LGPL-2.1-or-later
# lines.sh - compare a program's own account, line by line, with what strace says
# of its KVM_RUNs (expect.h).  After lib.sh.

# What is left of a trace: the results of KVM_RUN and the K lines, without the
# devices' names, which no program knows.
kvm_lines() {
	awk '
		/^ K/ { print; next }
		{ pid = /^[0-9]/ ? $1 : 0; sub(/^[0-9]+ +/, "") }
		/^ioctl\([0-9]+, KVM_RUN, .*<unfinished/ { began[pid] = 1; next }
		sub(/^<\.\.\. ioctl resumed>\) += /, "KVM_RUN = ") { if (began[pid]) print; began[pid] = 0; next }
		sub(/^ioctl\([0-9]+, KVM_RUN, [^)]*\) += /, "KVM_RUN = ")
	' "$kvm_dir/trace" | sed -E 's@((port|phys_addr)=[^ ,]+) /\* [^*]* \*/@\1@'
}

verbose=			# "v": the program is told that -v is given

# same NAME OPTION...: run $prog under strace and compare; cases that it could not
# provoke it tells on standard output
same() {
	name=$1
	shift
	rm -f "$kvm_dir/record" "$kvm_dir/trace"
	timeout $((60 * slow)) "$STRACE" "$@" -o "$kvm_dir/trace" "$prog" "$kvm_dir/record" $verbose \
		>"$kvm_dir/out" 2>"$kvm_dir/err"
	rc=$?
	[ $rc = 77 ] && skip "$(cat "$kvm_dir/out")"
	[ $rc = 0 ] || fail "$name: exit status $rc: $(head -3 "$kvm_dir/out" "$kvm_dir/err" | tr '\n' ' ')"
	judge
}

# The trace against the record.
judge() {
	kvm_lines >"$kvm_dir/lines"
	[ "$(grep -c '^KVM_RUN' "$kvm_dir/record")" -gt 0 ] || fail "$name: nothing was recorded"
	diff "$kvm_dir/record" "$kvm_dir/lines" >"$kvm_dir/diff" ||
		fail "$name: < the program, > strace: $(grep -c '^[<>]' "$kvm_dir/diff") lines
$(head -20 "$kvm_dir/diff")"
}

# joined NAME CASE OPTION...: the same, strace comes in the middle of a case
joined() {
	name=$1 case=$2
	shift 2
	rm -f "$kvm_dir/record" "$kvm_dir/trace"
	waiting $case
	timeout $((60 * slow)) "$STRACE" "$@" -o "$kvm_dir/trace" -p $pid >"$kvm_dir/err" 2>&1
	wait $pid || fail "$name: exit status $?: $(head -3 "$kvm_dir/out" "$kvm_dir/err" | tr '\n' ' ')"
	grep -v '^ready' "$kvm_dir/out"
	judge
}
