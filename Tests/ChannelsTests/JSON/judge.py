"""What Python's json makes of lines (hexadecimal, one a line), as strict as our reader is to be."""

import json
import sys

DEPTH = 16


class Refused(Exception):
    pass


def pairs(members):
    keys = [key for key, _ in members]
    if len(set(keys)) < len(keys):
        raise Refused("duplicate key")
    return ("object", members)


def refuse(word):
    raise Refused(word)


class Number(str):
    pass


def written(value, depth=1):
    if isinstance(value, Number):
        return "n:" + value
    if isinstance(value, str):
        if any(0xD800 <= ord(c) < 0xE000 or c == "\0" for c in value):
            raise Refused("character")
        return "s:" + ".".join(format(ord(c), "x") for c in value)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if depth > DEPTH:
        raise Refused("depth")
    if isinstance(value, tuple):
        members = (written(k) + "=" + written(v, depth + 1) for k, v in value[1])
        return "{" + ",".join(members) + "}"
    return "[" + ",".join(written(v, depth + 1) for v in value) + "]"


for line in sys.stdin:
    try:
        text = bytes.fromhex(line).decode("utf-8")
        value = json.loads(
            text,
            object_pairs_hook=pairs,
            parse_int=Number,
            parse_float=Number,
            parse_constant=refuse,
        )
        print(written(value))
    except (Refused, ValueError, RecursionError):
        print("refused")
