# SPDX-License-Identifier: LGPL-2.1-or-later
# check.awk - compare what a program recorded of its KVM_RUNs (vmm.h says how)
# with what strace said of them: awk -v full=1 -f check.awk RECORD TRACE
# full: the trace was made with -KK, so fields and answers are compared, too.

function fail(what)
{
	printf "KVM_RUN %d: %s\n", n, what
	bad++
}

# every field=value of want (separated by |) stands on the line
function has_fields(line, want, who,	part, count, i)
{
	count = split(want, part, "|")
	for (i = 1; i <= count; i++)
		if (index(", " line ", ", ", " part[i] ", ") == 0)
			fail(who " lacks '" part[i] "': '" line "'")
}

FNR == 1 { file++ }
file == 1 && /^answer / { answer[runs + 1] = answer[runs + 1] "\n" substr($0, 8); next }
file == 1 { want[++runs] = $0; next }

function finish_run(	word, name, rest)
{
	if (!n || n > runs)
		return
	split(want[n], word, /[ |]/)
	name = word[2]
	if (word[1] == "exit") {
		if (index(line, " = 0 (" name ")") == 0)
			fail("wanted " name ": " line)
		rest = want[n]
		if (full && sub(/^[^|]*\|/, "", rest))
			has_fields(klines, rest, "exit")
		if (full && klines == "")
			fail("no K lines: " line)
	} else if (word[1] == "stale") {
		if (index(line, "(stale " name ")") == 0)
			fail("wanted a stale " name ": " line)
		if (klines != "")
			fail("K lines for a stale exit: " klines)
	} else if (line ~ /KVM_EXIT|ambiguous/ || klines != "") {
		fail("wanted nothing but the result: " line " " klines)
	}
}

function check_answers(	part, count, i)
{
	count = split(answer[n], part, "\n")
	for (i = 2; i <= count; i++)
		has_fields(before, part[i], "answer")
	if (answer[n] == "" && before != "")
		fail("an answer that was none: " before)
}

/^ K/ { gsub(/ \/\* [^*]* \*\//, "") }	# the device, which no program knows
/^ K< / { pending = pending ", " substr($0, 5); next }
/^ K / { klines = klines ", " substr($0, 4); next }
/ioctl\(.*KVM_RUN.*\) += / {
	finish_run()
	n++
	line = $0
	klines = ""
	before = pending
	pending = ""
	if (full)
		check_answers()
}
END {
	finish_run()
	if (n != runs)
		printf "strace showed %d KVM_RUNs, the program made %d\n", n, runs
	if (!runs)
		print "nothing was recorded"
	exit bad || n != runs || !runs
}
