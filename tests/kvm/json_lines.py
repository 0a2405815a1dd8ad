# SPDX-License-Identifier: LGPL-2.1-or-later
# json_lines.py < TRACE: the JSON records of KVM_RUNs, written as -KK would in text.
# What JSON does not say, the base in which a number is written, is taken from
# lists of what text writes in decimal.
import json, sys

DECIMAL = """exception size count len is_write cpu ndata insn_size fc sel1 sel2 dequeued error longmode cpl npages
ready_for_interrupt_injection if_flag request_interrupt_window immediate_exit pio slot first last dirtied harvested""".split()
UNKNOWN = {"direction": "KVM_EXIT_IO_???", "type": {17: "", 24: "KVM_SYSTEM_EVENT_???", 27: "KVM_EXIT_HYPERV_???",
           34: "KVM_EXIT_XEN_???"}, "flags": "KVM_RUN_X86_???"}

def number(key, v, reason):
    if isinstance(v, str):
        v = int(v, 0)
    if key in ("cr8", "apic_base"):
        return "%#016x" % v if v else "0" * 16
    if key in DECIMAL and not (key == "size" and reason in (39, 40)) or key == "ret" and reason == 43:
        return str(v)
    return "%#x" % v if v else "0"

def value(key, v, reason):
    if isinstance(v, list):
        return "[" + ", ".join("..." if isinstance(x, dict) and x.get("more") else value("item", x, reason) for x in v) + "]"
    if isinstance(v, dict):
        if v["names"]:
            return "|".join(v["names"] + ([v["rest"]] if "rest" in v else []))
        n = int(v["value"], 0) if isinstance(v["value"], str) else v["value"]
        other = UNKNOWN.get(key)
        if isinstance(other, dict):
            other = other[reason]
        return number(key, v["value"], reason) + (" /* %s */" % other if other and (n or key != "flags") else "")
    return number(key, v, reason)

def line(prefix, d, reason):
    if d:
        print(prefix + ", ".join(k + "=" + value(k, v, reason) for k, v in d.items()))

for text in sys.stdin:
    r = json.loads(text)
    if r.get("type") != "call" or "kvm" not in r:
        continue
    k = r["kvm"]
    if "answer" in k:
        asked = k["answer"].pop("exit_reason")["value"]
        line(" K< ", k["answer"], asked)
    line(" K< ", {x: k[x] for x in ("request_interrupt_window", "immediate_exit") if x in k}, 0)
    result = "KVM_RUN = %d" % r["result"] if r["error"] is None else "KVM_RUN = -1 %s (%s)" % (r["error"]["name"],
                                                                                       r["error"]["message"])
    reason = k.get("exit_reason")
    if reason is not None:
        n = reason["value"]
        result += " (%s%s)" % ("stale " if k["stale"] else "", reason["names"][0] if reason["names"]
                               else "%d /* KVM_EXIT_??? */" % n)
    print(result)
    line(" K ", k.get("run"), None)
    line(" K ", k.get("exit"), reason and reason["value"])
    for entry in k.get("coalesced", []):
        line(" K+ coalesced ", entry, None)
    line(" K+ dirty_ring ", k.get("dirty_ring"), None)
