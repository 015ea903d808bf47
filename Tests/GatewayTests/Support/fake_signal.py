#!/usr/bin/env python3
"""Stands in for signal-cli: says the lines of the file in SIGNAL_LINES, writes down what is to be sent to
the file in SIGNAL_SENT, and ends when so many messages as SIGNAL_MOST are."""
import os
import sys

with open(os.environ["SIGNAL_LINES"], encoding="utf-8") as lines:
    for line in lines:
        sys.stdout.write(line)
        sys.stdout.flush()
with open(os.environ["SIGNAL_SENT"], "w", encoding="utf-8") as sent:
    for number, line in enumerate(sys.stdin, 1):
        sent.write(line)
        sent.flush()
        if number == int(os.environ["SIGNAL_MOST"]):
            break
