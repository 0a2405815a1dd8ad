# SPDX-License-Identifier: LGPL-2.1-or-later
"""btf.py BTF EXCEPTIONS [PREFIX] < assertions - judges what layout prints by the kernel's own types.

BTF (BPF type format) is what the running kernel says of its types: a header,
a list of types that refer to each other by number, and their names.  Structs
that the kernel does not have are left out and counted.  PREFIX: the structs are
the kernel's of that prefix, compat_stat for stat (what 32-bit programs have).
"""
import re
import struct
import sys

INT, PTR, ARRAY, STRUCT, UNION, ENUM, FWD, TYPEDEF, VOLATILE, CONST, RESTRICT = range(1, 12)
FUNC, FUNC_PROTO, VAR, DATASEC, FLOAT, DECL_TAG, TYPE_TAG, ENUM64 = range(12, 20)
# bytes that follow a type's three words: once, and for each of its vlen things
EXTRA = {INT: (4, 0), ARRAY: (12, 0), STRUCT: (0, 12), UNION: (0, 12), ENUM: (0, 8), FUNC_PROTO: (0, 8),
         VAR: (4, 0), DATASEC: (0, 12), DECL_TAG: (4, 0), ENUM64: (0, 12)}
KEYWORD = {STRUCT: 'struct ', UNION: 'union ', TYPEDEF: ''}


class Btf:
    def __init__(self, data):
        magic, version, _, head = struct.unpack_from('<HBBI', data, 0)
        if magic != 0xeb9f or version != 1:
            raise ValueError('magic %#x, version %d' % (magic, version))
        type_off, type_len, str_off, str_len = struct.unpack_from('<4I', data, 8)
        self.names = data[head + str_off:head + str_off + str_len]
        self.types = [None]
        self.by_name = {}
        at, end = head + type_off, head + type_off + type_len
        while at < end:
            name, info, size = struct.unpack_from('<3I', data, at)
            kind, vlen, flag = info >> 24 & 0x1f, info & 0xffff, info >> 31
            once, each = EXTRA.get(kind, (0, 0))
            rest = data[at + 12:at + 12 + once + each * vlen]
            if kind in KEYWORD and name:
                self.by_name.setdefault(KEYWORD[kind] + self.text(name), []).append(len(self.types))
            self.types.append((kind, size, flag, rest))
            at += 12 + len(rest)

    def text(self, off):
        return self.names[off:self.names.index(b'\0', off)].decode()

    def plain(self, n):
        """The type behind typedefs and qualifiers."""
        while n and self.types[n][0] in (TYPEDEF, VOLATILE, CONST, RESTRICT, TYPE_TAG):
            n = self.types[n][1]
        return n

    def size(self, n):
        n = self.plain(n)
        if not n:
            return 0
        kind, size, _, rest = self.types[n]
        if kind == PTR:
            return 8
        if kind == ARRAY:
            of, _, count = struct.unpack('<3I', rest)
            return self.size(of) * count
        return size

    def members(self, n):
        kind, _, flag, rest = self.types[self.plain(n)]
        if kind not in (STRUCT, UNION):
            return
        for name, of, bits in struct.iter_unpack('<3I', rest):
            if flag and bits >> 24:
                continue        # a bit field
            yield self.text(name), of, (bits & 0xffffff if flag else bits) // 8

    def find(self, n, path):
        """Type and offset of member a.b.c, those of anonymous members included; None: there is none."""
        first, _, more = path.partition('.')
        for name, of, off in self.members(n):
            if name == first:
                if not more:
                    return of, off
                found = self.find(of, more)
            elif not name:
                found = self.find(of, path)
            else:
                continue
            if found:
                return found[0], found[1] + off
        return None

    def named(self, c_type):
        inner = re.fullmatch(r'__typeof__\(\(\((.*) \*\)0\)->(.*)\)', c_type)
        if not inner:
            return self.by_name.get(c_type, [])
        found = [self.find(n, inner[2]) for n in self.by_name.get(inner[1], [])]
        return [f[0] for f in found if f]


def read_exceptions(path, older):
    kinds = ['part', 'internal'] + (['newer'] if older else [])
    listed = {k: set() for k in ('part', 'internal', 'newer')}
    with open(path, encoding='utf-8') as f:
        for line in f:
            words = line.rstrip('\n').split('\t')
            if words[0] in kinds:
                listed[words[0]].add(words[1])
    return listed


def judge(btf, n, word, words, older):
    """None: right; '': nothing to judge by; else what is wrong."""
    if word in ('SIZE', 'GROWS'):
        is_, said = btf.size(n), int(words[0])
        right = is_ == said if word == 'SIZE' else is_ <= said if older else is_ >= said
        return None if right else 'size is %d, the table says %d' % (is_, said)
    found = btf.find(n, words[0])
    if not found:
        return ''
    if found[1] != int(words[1]):
        return '%s is at %d, the table says %s' % (words[0], found[1], words[1])
    if word == 'FIELD' and btf.size(found[0]) != int(words[2]):
        return '%s has %d bytes, the table says %s' % (words[0], btf.size(found[0]), words[2])
    return None


def main():
    with open(sys.argv[1], 'rb') as f:
        btf = Btf(f.read())
    prefix = sys.argv[3] if len(sys.argv) > 3 else ''
    with open('/proc/sys/kernel/osrelease', encoding='ascii') as f:
        older = [int(x) for x in re.match(r'(\d+)\.(\d+)', f.read()).groups()] < [7, 2]
    skip = read_exceptions(sys.argv[2], older)
    judged, absent, structs, unknown, wrong, excepted = 0, 0, set(), set(), [], set()
    for line in sys.stdin:
        word, c_type, rest, where = re.fullmatch(r'(\w+)\((.*?), (.*), "(.*)"\)\n', line).groups()
        words = rest.split(', ')
        if prefix:
            c_type = c_type.replace('struct ', 'struct ' + prefix, 1)
        if c_type in skip['internal'] or c_type in skip['newer'] or '%s, %s' % (c_type, words[0]) in skip['newer']:
            excepted.add(c_type)
            continue
        if word in ('SIZE', 'GROWS') and c_type.replace(prefix, '', 1) in skip['part']:
            continue
        known = btf.named(c_type)
        if not known:
            unknown.add(c_type)
            continue
        # several types may share a name: one of them is meant
        said = [judge(btf, n, word, words, older) for n in known]
        if all(s == '' for s in said):
            absent += 1
            continue
        judged += 1
        structs.add(c_type)
        if None not in said:
            wrong.append('%s: %s (%s)' % (c_type, next(s for s in said if s), where))
    for line in sorted(wrong):
        print(line)
    print('BTF%s: %d assertions about %d structs judged, %d wrong, %d members and %d structs are not in this kernel, '
          '%d structs excepted' % (' of ' + prefix if prefix else '', judged, len(structs), len(wrong), absent, len(unknown), len(excepted)))
    enough = 100 if prefix else 500
    if judged < enough:
        print('only %d assertions could be judged' % judged)
    return bool(wrong) or judged < enough


sys.exit(main())
