#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""json_check.py FILE [TEXT-TRACE [raw]] - is FILE what doc/JSON.md promises?
json_check.py --members - does doc/JSON.md explain every member of the schema?

Every line is strict JSON without a key given twice, the first is a header,
all obey the schema (77 when python3-jsonschema is not there), and, given the
text trace of the same program with the same options, the same calls with the
same arguments and results: both are taken apart into names, numbers and
strings.  What differs from run to run (large numbers) need not be the same.
raw: the text shows numbers for names (-X raw, -X verbose)."""
import json
import os
import re
import sys

bad = 0


def say(text):
    global bad
    bad += 1
    if bad < 20:
        print(text)


def no_constants(word):
    raise ValueError("not JSON: " + word)


def no_duplicates(pairs):
    keys = [k for k, _ in pairs]
    if len(set(keys)) != len(keys):
        raise ValueError("a key twice in " + str(keys))
    return dict(pairs)


def read(name):
    records = []
    for number, line in enumerate(open(name, "rb"), 1):
        try:
            if not line.endswith(b"\n"):
                raise ValueError("the line has no end")
            record = json.loads(line.decode("utf-8", "strict"), object_pairs_hook=no_duplicates,
                                parse_constant=no_constants)
            if not isinstance(record, dict):
                raise ValueError("not an object")
            records.append(record)
        except ValueError as e:
            say("%s:%d: %s: %.200r" % (name, number, e, line))
    if not records or records[0].get("type") != "header":
        say("%s: the first record is not a header" % name)
    if any(r.get("type") == "header" for r in records[1:]):
        say("%s: a second header" % name)
    return records


def validate(name, records):
    try:
        import jsonschema
    except ImportError:
        return False
    schema = json.load(open(os.path.join(os.environ["SRC"], "doc/strace-json.schema.json")))
    cls = jsonschema.validators.validator_for(schema)
    cls.check_schema(schema)
    kinds = {}
    for r in records:
        kind = r.get("type")
        kind = "attach" if kind == "detach" else kind
        if kind not in schema["$defs"]:
            say("%s: type %r" % (name, kind))
            continue
        # straight to the record's own definition: clearer messages, and faster
        if kind not in kinds:
            kinds[kind] = cls({"$ref": "#/$defs/" + kind, "$defs": schema["$defs"]})
            if not cls(schema).is_valid(r):
                say("%s: the schema as a whole refuses %.300s" % (name, json.dumps(r)))
        for e in kinds[kind].iter_errors(r):
            say("%s: %s at %s in %.300s" % (name, e.message[:200], list(e.absolute_path), json.dumps(r)))
    return True


# Tokens: ("key", name), ("name", NAME), ("num", 5), ("str", b"..."), ("more",)

escapes = {"n": b"\n", "t": b"\t", "r": b"\r", "v": b"\v", "f": b"\f"}
text_token = re.compile(r"""
    (?P<status>\{W[A-Z]+\([^}"]*\})
  | (?P<skip>/\*.*?\*/ | \[(?:0x[0-9a-f]+|\w+)\]=(?=[^=]) | [A-Za-z_]\w*\((?=[^)]*\)) | => | [\s\[\](),|@~?&!}]+ | \{(?!W[A-Z]+\() | << )
  | (?P<str>"(?:[^"\\]|\\.)*")
  | (?P<more>\.\.\.|\?\?\?)
  | (?P<key>[A-Za-z_][\w.]*)=(?!=)
  | (?P<product>\d+\*1024)
  | (?P<num>-?0x[0-9a-f]+|-?[0-9]+)
  | (?P<name>[A-Za-z_]\w*)
  | (?P<path><)
  | (?P<other>.)
""", re.X | re.S)


def unescape(s):
    out, i = bytearray(), 0
    while i < len(s):
        if s[i] != "\\":
            out += s[i].encode("latin-1")
            i += 1
            continue
        m = re.match(r"\\(x[0-9a-f]{2}|[0-7]{1,3}|.)", s[i:], re.S)
        c = m.group(1)
        if c[0] == "x":
            out.append(int(c[1:], 16))
        elif c[0] in "01234567":
            out.append(int(c, 8))
        else:
            out += escapes.get(c, c.encode("latin-1"))
        i += m.end()
    return bytes(out)


def number(s):
    minus = s.startswith("-")
    s = s.lstrip("-")
    if s.startswith("0x"):
        v = int(s, 16)
    elif len(s) > 1 and s[0] == "0":
        v = int(s, 8)
    else:
        v = int(s)
    return -v if minus else v


def path_end(s, i):
    depth = 0
    while i < len(s):
        # "->" of a socket's two ends is no bracket
        if s[i] == "<":
            depth += 1
        elif s[i] == ">" and s[i - 1] != "-":
            depth -= 1
            if not depth:
                return i
        i += 1
    return i


def ored(m):
    v = 0
    for part in m[0].split("|"):
        v |= number(part)
    return hex(v)


def text_tokens(s, raw):
    if raw:			# 0x1 /* A */|0x80 /* B */ is one number
        s = re.sub(r" /\*.*?\*/", "", s)
        s = re.sub(r"(?:0x[0-9a-f]+|[0-9]+)(?:\|(?:0x[0-9a-f]+|[0-9]+))+", ored, s)
    s = re.sub(r"1<<(?=[A-Z])", "", s).replace("<unavailable>", "...")
    s = re.sub(r"makedev\(0x([0-9a-f]+), 0x([0-9a-f]+)\)|makedev\((\w+), (\w+)\)",
               lambda m: '"%d:%d"' % ((int(m[1], 16), int(m[2], 16)) if m[1] else (int(m[3], 16), int(m[4], 16))), s)
    out, i = [], 0
    while i < len(s):
        m = text_token.match(s, i)
        kind = m.lastgroup
        i = m.end()
        if kind == "str":
            out.append(("str", unescape(m["str"][1:-1])))
        elif kind == "more":
            out.append(("more",))
        elif kind == "key":
            out.append(("key", m["key"]))
        elif kind == "product":
            out.append(("num", int(m["product"][:-5]) * 1024))
        elif kind == "num":
            out.append(("num", number(m["num"])))
        elif kind == "status":
            out.append(("name", m["status"]))
        elif kind == "name":
            out.append(("num", 0) if m["name"] == "NULL" else ("name", m["name"]))
        elif kind == "path":
            end = path_end(s, i - 1)
            out.append(("str", unescape(s[i:end])))
            i = end + 1
    return out


def data(v):
    """The bytes that a JSON value stands for, and whether they were cut."""
    if isinstance(v, str):
        return v.encode(), False
    return (bytes.fromhex(v["hex"]) if "hex" in v else v["text"].encode()), "truncated" in v


def members(v, raw, out, key):
    for k, x in v.items():
        if k == "more":
            out.append(("more",))
        else:
            out.append(("maybe" if k.startswith("bytes ") else key, k))
            json_tokens(x, raw, out)
    return out


def json_tokens(v, raw, out):
    if v is None:
        out.append(("num", 0))
    elif isinstance(v, int):
        out.append(("num", int(v)))
    elif isinstance(v, str):
        if re.fullmatch(r"0x[0-9a-f]{1,16}|-?[0-9]{16,20}", v):
            out.append(("num", int(v, 0)))
        elif raw and re.fullmatch("[0-9]+:[0-9]+", v):	# a device
            out.append(("any",))
        else:
            out.append(("str", v.encode()))
    elif isinstance(v, list):
        for x in v:
            json_tokens(x, raw, out)
    elif "names" in v and any(re.fullmatch("[a-z][a-z0-9]*", n) for n in v["names"]):
        out.append(("str", v["names"][0].encode()))	# an interface's name
    elif "names" in v:
        if raw or not v["names"]:
            json_tokens(v["value"], raw, out)
        else:
            for n in v["names"]:
                out.extend(text_tokens(n, False))
            if "rest" in v:
                out.append(("num", int(v["rest"], 16)))
    elif "set" in v and not set(v) - {"set", "complement"}:
        out.extend(("any",) if raw else ("name", n) for n in v["set"])
    elif set(v) == {"in", "out"}:
        json_tokens(v["in"], raw, out)
        json_tokens(v["out"], raw, out)
    elif "hex" in v or "truncated" in v:
        b, cut = data(v)
        out.append(("str", b))
        if cut:
            out.append(("more",))
    elif isinstance(v.get("fd"), int) and not set(v) - {"fd", "name", "path", "deleted", "device"}:
        out.append(("name", v["name"]) if "name" in v and not raw else ("num", v["fd"]))
        if "path" in v:
            device = "<%s>" % v["device"] if "device" in v else ""
            out.append(("str", data(v["path"])[0] + device.encode()))
        if "deleted" in v:
            out.append(("name", "deleted"))
    elif set(v) == {"pid", "comm"}:
        out.append(("num", v["pid"]))
        out.append(("str", data(v["comm"])[0]))
    elif set(v) == {"abstract"}:
        json_tokens(v["abstract"], raw, out)
    elif set(v) in ({"more"}, {"unavailable"}):
        out.append(("more",))
    else:
        members(v, raw, out, "key")


of_the_day = re.compile(rb"0x[0-9a-f]+|[0-9]+")


def alike(a, b, raw):
    if a == b or a[0] == "any" or (raw and a[0] == "str" and b[0] == "num"):
        return True
    if a[0] != b[0]:
        return False
    if a[0] == "num":
        # a 32-bit -1 in hexadecimal is the same, and so are two addresses, times or processes
        return (a[1] - b[1]) % (1 << 32) == 0 or (abs(a[1]) > 255 and abs(b[1]) > 255)
    if a[0] == "str":
        # data may hold numbers of the day
        return of_the_day.sub(b"0", a[1]) == of_the_day.sub(b"0", b[1]) or \
            (len(a[1]) == len(b[1]) > 3 and not re.fullmatch(rb"[ -~]*", a[1]))
    return False


def same(js, text, raw):
    """Do the tokens agree?  Names of arguments are in the text only sometimes."""
    i = 0
    for t in js:
        if t[0] == "maybe":
            if i < len(text) and text[i] == ("key", t[1]):
                i += 1
            continue
        if i == len(text) or not alike(t, text[i], raw):
            return "%s in JSON, %s in the text" % (t, text[i] if i < len(text) else "nothing")
        i += 1
    return "%s in the text only" % (text[i],) if i < len(text) else None


def json_result(r):
    if r.get("unfinished"):
        return "?"
    if r["error"]:
        return str(r["error"]["name"] or "0")
    res = r["result"]
    if isinstance(res, dict):
        res = res["fd"] if "fd" in res else res["pid"] if "pid" in res else res.get("value")
    return plain(res)


def plain(res):
    """What does not differ from run to run: small numbers and error names."""
    text = str(res)
    if text in ("None", "NULL"):
        return "0"
    m = re.match(r"(-?0x[0-9a-f]+|-?[0-9]+)(?:$|[<|(])", text)
    if m:
        return str(number(m[1])) if abs(number(m[1])) < 1000 else "changes"
    return text if re.fullmatch(r"[A-Z_0-9?]+", text) else "changes"


def text_calls(name):
    for line in open(name, encoding="latin-1"):
        m = re.match(r"(\w+)\((.*)\) += (.*)$", line)
        if m:
            res = m[3].split()
            yield m[1], m[2], plain("None" if res[1:2] == ["(errno"] else res[1] if res[0] == "-1" and len(res) > 2 else res[0]), line


# numbers of processes may be small in a container
RETURN_PIDS = {"set_tid_address", "getpid", "gettid", "getppid", "getpgrp", "getpgid", "getsid", "setsid", "fork",
               "vfork", "clone", "clone3", "wait4", "waitpid"}


def compare(records, name, raw):
    calls = [r for r in records if r["type"] == "call"]
    texts = list(text_calls(name))
    for r, (call, args, res, line) in zip(calls, texts):
        if r["name"] != call:
            say("JSON has %s, the text %s" % (r["name"], line))
            break
        if json_result(r) != res and call not in RETURN_PIDS:
            say("%s returns %s in JSON, in the text: %s" % (call, json_result(r), line))
        if call == "getrandom":
            continue
        why = same(members(r["args"], raw, [], "maybe"), text_tokens(args, raw), raw)
        if why:
            say("%s: %s\n    %.1000s\n    %.1000s" % (call, why, json.dumps(r["args"]), line.rstrip()))
    if len(calls) != len(texts) or not calls:
        say("JSON has %d calls, the text %d" % (len(calls), len(texts)))


def members_of(schema):
    for key, value in schema.get("properties", {}).items():
        yield key
        yield from members_of(value)
    for part in schema.get("anyOf", []) + [schema.get("items")]:
        if isinstance(part, dict):
            yield from members_of(part)


def explained():
    folder = os.path.join(os.environ["SRC"], "doc")
    schema = json.load(open(os.path.join(folder, "strace-json.schema.json")))
    text = open(os.path.join(folder, "JSON.md"), encoding="utf-8").read()
    for name, one in schema["$defs"].items():
        for member in set(members_of(one)):
            if not re.search(r"\b%s\b" % re.escape(member), text):
                say("doc/JSON.md says nothing of %s, a member of %s" % (member, name))
    sys.exit(1 if bad else 0)


def main():
    if sys.argv[1] == "--members":
        explained()
    records = read(sys.argv[1])
    checked = validate(sys.argv[1], records)
    if len(sys.argv) > 2:
        compare(records, sys.argv[2], "raw" in sys.argv[3:])
    if bad:
        print("%s: %d mistakes" % (sys.argv[1], bad))
        sys.exit(1)
    sys.exit(0 if checked else 77)


main()
