#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""json_check.py FILE [TEXT-TRACE] - is FILE what doc/JSON.md promises?

Every line is strict JSON without a key given twice, the first is a header,
all obey the schema (77 when python3-jsonschema is not there), and, given the
text trace of the same program, the same calls with the same results."""
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
    for r in records:
        kind = r.get("type")
        kind = "attach" if kind == "detach" else kind
        if kind not in schema["$defs"]:
            say("%s: type %r" % (name, kind))
            continue
        # straight to the record's own definition: clearer messages, and faster
        one = cls({"$ref": "#/$defs/" + kind, "$defs": schema["$defs"]})
        for e in one.iter_errors(r):
            say("%s: %s at %s in %.300s" % (name, e.message[:200], list(e.absolute_path), json.dumps(r)))
    if records and not cls(schema).is_valid(records[0]):
        say("%s: the schema as a whole refuses the header" % name)
    return True


def json_results(records):
    out = []
    for r in records:
        if r["type"] != "call":
            continue
        res = r["result"]
        if isinstance(res, dict):
            res = res.get("fd", res.get("value"))
        if r.get("unfinished"):
            res = "?"
        elif r["error"]:
            res = r["error"]["name"]
        out.append((r["name"], plain(res)))
    return out


def plain(res):
    """What does not differ from run to run: small numbers and error names."""
    text = str(res)
    if text in ("None", "NULL"):
        return "0"
    return text if re.fullmatch(r"[A-Z_?]+|-?[0-9]{1,3}", text) else "changes"


def text_results(name):
    out = []
    for line in open(name, "rb"):
        line = line.decode("utf-8", "replace")
        m = re.match(r"(\w+)\(.*\) += (?:-1 (\w+) |(\S+))", line)
        if m:
            res = m.group(2) or m.group(3)
            if res.startswith("0x") and len(res) < 6:
                res = str(int(res, 16))
            out.append((m.group(1), plain(res)))
    return out


def main():
    records = read(sys.argv[1])
    checked = validate(sys.argv[1], records)
    if len(sys.argv) > 2:
        a, b = json_results(records), text_results(sys.argv[2])
        for i, (x, y) in enumerate(zip(a, b)):
            if x != y:
                say("call %d: JSON has %s, the text %s" % (i, x, y))
                break
        if len(a) != len(b) or not a:
            say("JSON has %d calls, the text %d" % (len(a), len(b)))
    if bad:
        print("%s: %d mistakes" % (sys.argv[1], bad))
        sys.exit(1)
    sys.exit(0 if checked else 77)


main()
