"""How smsutil counts texts: JSON strings in, one a line; encoding, units and parts out, one line each."""

import json
import sys

import smsutil

for line in sys.stdin:
    split = smsutil.split(json.loads(line))
    is_gsm = split.encoding == "gsm0338"
    units = split.total_bytes if is_gsm else split.total_bytes // 2
    print("gsm7" if is_gsm else "ucs2", units, len(split.parts))
