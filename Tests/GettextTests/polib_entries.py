"""What polib reads in PO files: one JSON line an entry, the judge of our own reader."""

import json
import sys

import polib

for path in sys.argv[1:]:
    file = polib.pofile(path, encoding="utf-8", check_for_duplicates=False)
    for entry in file:
        strings = (
            [entry.msgstr_plural[n] for n in sorted(entry.msgstr_plural)]
            if entry.msgid_plural
            else [entry.msgstr]
        )
        print(
            json.dumps(
                {
                    "context": entry.msgctxt,
                    "id": entry.msgid,
                    "plural": entry.msgid_plural or None,
                    "strings": strings,
                    "flags": entry.flags,
                    "isObsolete": bool(entry.obsolete),
                    "notes": entry.comment,
                    "comments": entry.tcomment,
                    "previous": entry.previous_msgid,
                },
                ensure_ascii=False,
                sort_keys=True,
            )
        )
