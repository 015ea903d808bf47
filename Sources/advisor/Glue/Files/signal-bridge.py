#!/usr/bin/env python3
"""The advisor on Signal: `signal-cli jsonRpc` on one side, one `advisor serve` on the other.

    SIGNAL_ACCOUNT=+447700900000 ./signal-bridge.py

Both programs run below this one; each line that comes from Signal is one message, and a reply goes out
when the advisor has kept its turn. What was answered already is not sent again.
"""
import json
import os
import subprocess
import sys
import threading

ADVISOR = [@ADVISOR_PYTHON@, "serve", "--store", @STORE_PYTHON@, "--limit"@HOME_PYTHON@]
SIGNAL = [os.environ.get("SIGNAL_CLI", "signal-cli"), "-a", os.environ["SIGNAL_ACCOUNT"], "jsonRpc"]

signal = subprocess.Popen(SIGNAL, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
advisor = subprocess.Popen(ADVISOR, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def line(value):
    return (json.dumps(value, ensure_ascii=False) + "\n").encode()


def inbound():
    for said in map(json.loads, signal.stdout):
        if said.get("method") != "receive":
            continue
        params = said["params"]
        envelope = params.get("envelope") or params.get("result", {}).get("envelope") or {}
        message = envelope.get("dataMessage") or {}
        if not message.get("message") or message.get("groupInfo"):
            continue
        advisor.stdin.write(line({
            "type": "message",
            "id": "signal:%s:%s" % (envelope["sourceUuid"], envelope["timestamp"]),
            "from": "signal:" + envelope["sourceUuid"],
            "text": message["message"],
            "channel": "chat",
            "meta": {"recipient": envelope["sourceUuid"]},
        }))
        advisor.stdin.flush()
    advisor.stdin.close()


threading.Thread(target=inbound, daemon=True).start()
for number, said in enumerate(map(json.loads, advisor.stdout)):
    if said["type"] == "reply" and not said["replay"]:
        signal.stdin.write(line({
            "jsonrpc": "2.0", "method": "send", "id": number,
            "params": {"recipient": [said["meta"]["recipient"]], "message": said["text"]},
        }))
        signal.stdin.flush()
sys.exit(advisor.wait())
