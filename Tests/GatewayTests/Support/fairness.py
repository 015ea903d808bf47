#!/usr/bin/env python3
"""How much somebody who floods slows the others: fairness.py [ADVISOR [SENDERS]]

The same conversations of many senders go through `advisor serve --limit` alone, and mixed with four times
as many messages of one sender. What counts is the time until all of the others have their answers.
"""
import json
import subprocess
import sys
import tempfile
import time

advisor = sys.argv[1] if len(sys.argv) > 1 else ".build/release/advisor"
senders = int(sys.argv[2]) if len(sys.argv) > 2 else 500
texts = ["hello", "1", "MORE"] + ["SKIP"] * 12


def line(name, number, text):
    return json.dumps({
        "type": "message", "id": f"{name}-{number}", "from": "tel:+44770" + name, "text": text,
        "channel": "sms"})


def seconds(flood):
    lines = []
    for number, text in enumerate(texts):
        for sender in range(senders):
            lines.append(line(f"{sender:07}", number, text))
            lines += [line("9999999", len(lines) + i, "hello") for i in range(flood)]
    data = ("\n".join(lines) + "\n").encode()
    with tempfile.TemporaryDirectory() as store:
        begun = time.monotonic()
        answer = subprocess.run(
            [advisor, "serve", "--store", store + "/store", "--limit", "--limit-burst", "20"],
            input=data, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        took = time.monotonic() - begun
    acks = [json.loads(a) for a in answer.stdout.splitlines() if b'"type":"ack"' in a]
    served = sum(a["from"] != "tel:+447709999999" for a in acks)
    assert served == senders * len(texts), f"{served} of {senders * len(texts)} were answered"
    return took


best = {flood: min(seconds(flood) for _ in range(3)) for flood in (0, 4)}
turns = senders * len(texts)
print(f"alone: {turns / best[0]:.0f} turns a second; beside a flood: {turns / best[4]:.0f}")
print(f"the others wait {100 * (best[4] / best[0] - 1):.0f} % longer")
