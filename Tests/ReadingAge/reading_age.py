#!/usr/bin/env python3
"""Reading ages of what a dialog says to people, by an independent measure.

    pip install textstat==0.7.3   # later versions download a dictionary
    python3 Tests/ReadingAge/reading_age.py Dialogs/politicians

Measures questions, steps, things told and explanations of 20 words or more: the Flesch-Kincaid
grade plus 5 years. Messages are left out, because somebody else reads those. The goal is a median
of 11 or under, and none over 14; the script exits 1 when it is missed.
"""
import pathlib
import re
import statistics
import sys

import textstat

KINDS = {"ask", "say", "step", "part", "fact"}


def texts(path):
    """Yields (entry, text) for each paragraph, with what stands in for placeholders."""
    entry, kind, paragraph, role = None, None, [], None

    def done():
        if entry and paragraph:
            yield entry, " ".join(paragraph)

    for line in path.read_text(encoding="utf-8").splitlines() + [""]:
        mark = line[:1]
        if line.startswith("//"):
            continue
        is_text = line.strip() and mark not in "#@?-" and not line.startswith("->")
        starts = not is_text or mark == "*" or (mark == ">") != (role == ">")
        if starts:
            yield from done()
            paragraph = []
        if mark == "#":
            kind, entry = (line[1:].split() + ["", ""])[:2]
            role = None
        elif is_text and kind in KINDS:
            role = mark if mark == ">" else ""
            words = line.lstrip("*> ").replace("\\", "")
            words = re.sub(r"https?://\S+", "the website", words)
            paragraph.append(re.sub(r"\{[^}]*\}", "it", words))
        elif not is_text:
            role = None


def main(folder):
    rows = []
    for path in sorted(pathlib.Path(folder).glob("*.dialog")):
        for entry, text in texts(path):
            if len(text.split()) >= 20:
                rows.append((textstat.flesch_kincaid_grade(text) + 5, path.name, entry, text))
    rows.sort(reverse=True)
    ages = [row[0] for row in rows]
    print(f"{len(ages)} texts of 20 words or more; median age {statistics.median(ages):.1f}, "
          f"highest {ages[0]:.1f}")
    over = [row for row in rows if row[0] > 14]
    for age, name, entry, text in over or rows[:5]:
        print(f"{age:5.1f}  {name} {entry}: {text}")
    return 1 if over or statistics.median(ages) > 11 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "Dialogs/politicians"))
