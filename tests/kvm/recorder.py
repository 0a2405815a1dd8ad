# SPDX-License-Identifier: LGPL-2.1-or-later
# recorder.py RECORD TRACE FULL LEAST < names: compare what recorder.c wrote into
# RECORD.TID with what strace said in TRACE (-f -ttt, text or JSON; FULL 1: -KK).
# Every KVM_RUN of the trace must be, by time, the one of the record, with
# nothing between it and the last; at either end the record may have more.
# names: "#define NAME NUMBER" lines, as cc -E -dM gives them.
# LEAST: KVM_RUNs that must have been compared, unless there hardly were as many.
import glob, json, re, sys

record, trace, full, least = sys.argv[1], sys.argv[2], sys.argv[3] == "1", int(sys.argv[4])
names, bad, compared, answers, cut, coalesced = {}, 0, 0, 0, 0, 0
for line in sys.stdin:
    m = re.match(r"#define ([A-Z]\w+) \(?(0x[0-9a-fA-F]+|\d+|1 << \d+|\(1 << \d+\))U?L*\)?$", line.strip())
    if m:
        names[m[1]] = eval(m[2])

def fail(what):
    global bad
    bad += 1
    if bad <= 10:
        print(what)

class Unknown:			# a name that the installed header has not: any number
    def __eq__(self, other):
        return True

def number(s):
    s = s.strip()
    if s.startswith("["):
        items = [x.strip() for x in s[1:-1].split(",")] if s != "[]" else []
        return [{"more": True} if x == "..." else number(x) for x in items]
    s = re.sub(r" ?/\*.*?\*/", "", s)
    n = 0
    for part in s.split("|"):
        if re.fullmatch(r"[A-Z]\w+", part) and part not in names:
            return Unknown()
        n |= names[part] if part in names else int(part, 0)
    return n

def fields(s):
    got, s = {}, re.sub(r" ?/\*.*?\*/", "", s)
    for m in re.finditer(r"(\w+)=(\[[^]]*\]|\{.*\}|[^,]*)", s):
        if not m[2].startswith("{"):
            got[m[1]] = number(m[2])
    return got

def plain(x):
    if isinstance(x, dict):
        return plain(x["value"]) if "value" in x else {k: plain(v) for k, v in x.items()}
    if isinstance(x, str) and re.fullmatch(r"\d+|0x[0-9a-f]+", x):	# what a double cannot hold
        return int(x, 0)
    return [plain(v) for v in x] if isinstance(x, list) else x

# A call: t, ret, errno, reason, stale, run, exit, answer, others
def read_json():
    for line in open(trace):
        d = json.loads(line)
        if d.get("type") != "call" or "kvm" not in d or plain(d["args"]).get("op") != 0xae80:
            continue
        sec, ns = d["wall"].split(".")
        if d.get("unfinished") or "result" not in d:
            continue
        k = plain(d["kvm"])
        err = d["error"]["number"] if d["error"] else 0
        yield d["tid"], dict(k, t=int(sec) * 1000000 + int(ns) // 1000, errno=err, reason=k.get("exit_reason"),
                             valid_regs=k.get("sync", {}).get("kvm_valid_regs", 0),
                             dirty_regs=k.get("sync_set", {}).get("kvm_dirty_regs", 0), text=line)

def read_text():
    pending, before, last = {}, {}, None
    for line in open(trace):
        line = line.rstrip("\n")
        if line.startswith(" K< "):
            before.update(fields(line[4:]))
            continue
        if line.startswith((" K ", " K+ ")):
            got = fields(line[3:])
            if last is None:
                fail("a K line without a call: " + line)
            elif line.startswith(" K+ coalesced "):
                last["coalesced"].append(got)
            elif line.startswith(" K+ dirty_ring "):
                pass
            elif "kvm_valid_regs" in got:
                last["valid_regs"] = got["kvm_valid_regs"]
            elif "if_flag" in got:
                last["run"] = got
            else:
                last["exit"].update(got)
            continue
        m = re.match(r"(\d+) +(\d+)\.(\d+) (.*)", line)
        if not m:
            fail("not understood: " + line)
            continue
        if last:
            yield last["tid"], last
            last = None
        tid, t, rest = int(m[1]), int(m[2]) * 1000000 + int(m[3]), m[4]
        if re.match(r"ioctl\(\d+[^,]*, (KVM_RUN|0xae80)", rest):
            pending[tid] = dict(tid=tid, t=t, before=before, exit={}, run={}, coalesced=[], text=line)
            before = {}
        elif not re.match(r"<\.\.\. ioctl resumed", rest):
            if before:
                fail("an answer before another call: " + line)
            continue
        if tid not in pending or "<unfinished" in rest or "<detached" in rest:
            continue
        m = re.search(r"\)\s+= (-?\d+)(?:( E\w+) \([^()]*\))?(?: \((stale )?(KVM_EXIT_\w+|\w+ /\* KVM_EXIT_\?\?\? \*/)\))?$", rest)
        last = pending.pop(tid)
        last["text"] = line
        last["errno"] = names[m[2].strip()] if m and m[2] else 0
        if not m:
            fail("result not understood: " + line)
            last = None
            continue
        # a failure's own "(Interrupted system call)" is no reason
        last["reason"] = number(m[4]) if m[4] else None
        last["stale"] = bool(m[3])
        said = last.pop("before")
        for key in "request_interrupt_window", "immediate_exit":
            last[key] = said.pop(key, 0)
        last["dirty_regs"] = said.pop("kvm_dirty_regs", 0)
        last["answer"] = said or None
    if last:
        yield last["tid"], last

def equal(who, want, got, text, tolerate=()):
    for key in sorted(set(want) | set(got)):
        if key in ("?", "exit_reason") or key in tolerate and key not in got:
            continue
        if want.get(key) != got.get(key):
            fail("%s: %s: the program had %s, strace says %s: %s" % (who, key, want.get(key), got.get(key), text.strip()))

def compare(who, a, b, first, asked):
    global answers, coalesced
    if a["errno"] != b["errno"]:
        fail("%s: errno %d, strace says %d: %s" % (who, a["errno"], b["errno"], b["text"]))
    fresh = "exit" in a
    if fresh or a["errno"] in (4, 11):
        if b["reason"] != a["reason"] or bool(b["stale"]) == fresh:
            fail("%s: reason %d, fresh %s: %s" % (who, a["reason"], fresh, b["text"]))
    elif b["reason"] is not None:
        fail("%s: a reason for error %d: %s" % (who, a["errno"], b["text"]))
    if not full:
        return
    if fresh:
        shown = {k: n for k, n in a["run"].items() if n or k not in ("request_interrupt_window", "immediate_exit")}
        run = b.get("run", {})
        # the record is made later: a signal's handler or another thread may have set it in between
        if shown.get("immediate_exit") and not run.get("immediate_exit"):
            del shown["immediate_exit"]
        equal(who, shown, run, b["text"])
        if "?" not in a["exit"]:
            always = ("data",) if a["reason"] == 2 and a["exit"]["data_offset"] != 4096 else ()
            same = ("data_offset",) if a["exit"].get("data_offset") == 4096 else ()
            equal(who, a["exit"], b.get("exit", {}), b["text"], always + same)
    elif b.get("exit"):
        fail("%s: fields of no exit: %s" % (who, b["text"]))
    if fresh and a["valid_regs"] != b.get("valid_regs", 0):
        fail("%s: valid_regs %#x, strace says %s" % (who, a["valid_regs"], b.get("valid_regs")))
    # one vCPU, or both may take them for theirs
    if fresh and len(runs) == 1 and "coalesced" in a:
        got = [dict(e, pio=e.get("pio", 0)) for e in b.get("coalesced", [])]
        if first:		# what waits there is new to us
            got = got[len(got) - len(a["coalesced"]):]
        if got != a["coalesced"]:
            fail("%s: coalesced %s, strace says %s" % (who, a["coalesced"], got))
        coalesced += len(got)
    if not (first and b.get("t_entry") is None and b.get("answer") is None):
        for key in "request_interrupt_window", "immediate_exit", "dirty_regs":
            # another thread may set it between the record and the call, which then comes back at once
            late = key == "immediate_exit" and not a[key] and a["errno"] == 4
            if a[key] != b.get(key, 0) and not late:
                fail("%s: %s %d, strace says %d: %s" % (who, key, a[key], b.get(key, 0), b["text"]))
        want, got = a.get("answer"), b.get("answer")
        if bool(want) != bool(got) and "?" not in asked:
            fail("%s: answer %s, strace says %s: %s" % (who, want, got, b["text"]))
        elif want and got and "?" not in asked:
            answers += 1
            equal(who + " answer", want, got, b["text"], ("len",))

def written(path):		# what is before the zeros, of which there are many
    data = b""
    with open(path, "rb") as f:
        while b"\0" not in data[-(1 << 16):]:
            more = f.read(1 << 16)
            if not more:
                break
            data += more
    return data.split(b"\0", 1)[0].decode()

runs = {}
for path in glob.glob(glob.escape(record) + ".*"):
    runs[int(path.rsplit(".", 1)[1])] = [json.loads(x) for x in written(path).split("\n") if x]
last = {}
reader = read_json if open(trace).read(1) == "{" else read_text
for tid, b in reader():
    mine, who = runs.get(tid), "thread %d" % tid
    if mine is None:
        fail("%s: no record: %s" % (who, b["text"]))
        continue
    i = last.get(tid, -1) + 1
    if tid not in last:		# where strace came in
        while i < len(mine) and mine[i]["t1"] < b["t"]:
            i += 1
        cut += i
    if i >= len(mine) or not mine[i]["t0"] <= b["t"] <= mine[i]["t1"]:
        fail("%s: KVM_RUN %d: not the record's (%s): %s" % (who, i, mine[i] if i < len(mine) else "end", b["text"]))
        j = next((j for j, a in enumerate(mine) if a["t0"] <= b["t"] <= a["t1"]), None)
        if j is None:
            continue
        i = j
    compare("%s: KVM_RUN %d" % (who, i), mine[i], b, tid not in last, mine[i - 1].get("exit", {}) if i else {})
    last[tid] = i
    compared += 1
if compared < min(least, max(1, (sum(map(len, runs.values())) - cut) // 4)):
    fail("only %d KVM_RUNs compared" % compared)
print("%d KVM_RUNs of %d threads, %d answers, %d coalesced writes; %d before strace came, %d differences" %
      (compared, len(last), answers, coalesced, cut, bad))
sys.exit(bad > 0)
