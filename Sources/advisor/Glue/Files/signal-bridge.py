#!/usr/bin/env python3
"""The advisor on Signal: `signal-cli jsonRpc` on one side, one `advisor serve` on the other.

    SIGNAL_ACCOUNT=+447700900000 ./signal-bridge.py

Both programs run below this one; each line that comes from Signal is one message, and a reply goes out
when the advisor has kept its turn. What was answered already is not sent again. When either program ends,
this one ends too, with another status than 0, so that whatever watches it starts all three anew.
"""
import json
import os
import subprocess
import sys
import threading

ADVISOR = [@ADVISOR_PYTHON@, "serve", "--store", @STORE_PYTHON@, "--limit"@HOME_PYTHON@]
SIGNAL = [os.environ.get("SIGNAL_CLI", "signal-cli"), "-a", os.environ["SIGNAL_ACCOUNT"], "jsonRpc"]
PAUSE = 2  # seconds before a message that was not kept is given again
TRIES = 100

signal = subprocess.Popen(SIGNAL, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
advisor = subprocess.Popen(ADVISOR, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
lock = threading.Lock()
# What each person has sent that has no acknowledgement yet, the oldest first: only that one is with the
# advisor, so that nobody's answers change places when one has to be given again.
waiting = {}


def log(words):
    print("signal-bridge: " + words, file=sys.stderr, flush=True)


def end(words):
    log(words)
    os._exit(1)


def write(pipe, value):
    try:
        pipe.write((json.dumps(value, ensure_ascii=False) + "\n").encode())
        pipe.flush()
    except OSError:
        end("a program below has ended")


def read(pipe):
    """The lines that are objects; others are told of, without what stands in them."""
    for line in pipe:
        try:
            said = json.loads(line)
        except ValueError:
            log("a line is no JSON")
            continue
        if isinstance(said, dict):
            yield said


def message(said):
    """The message in what Signal says; None where there is none to answer."""
    params = said.get("params") if said.get("method") == "receive" else None
    if not isinstance(params, dict):
        return None
    envelope = params.get("envelope") or (params.get("result") or {}).get("envelope") or {}
    data = envelope.get("dataMessage") or {}
    text, sender, sent = data.get("message"), envelope.get("sourceUuid"), envelope.get("timestamp")
    if not text or data.get("groupInfo") or data.get("groupV2"):
        return None
    if not isinstance(text, str) or not isinstance(sender, str) or not isinstance(sent, int):
        log("a message has no sender or no time")
        return None
    return {
        "type": "message", "id": "signal:%s:%s" % (sender, sent), "from": "signal:" + sender,
        # The protocol takes no NUL, and at most 8 KiB.
        "text": text.replace("\0", "").encode()[:8192].decode("utf-8", "ignore"),
        "channel": "chat", "meta": {"recipient": sender},
    }


def inbound():
    for said in read(signal.stdout):
        try:
            given = message(said)
        except (AttributeError, TypeError):
            log("a line of Signal's has another form than was known")
            continue
        if given is None:
            continue
        with lock:
            line = waiting.setdefault(given["from"], [])
            line.append(given)
            if len(line) == 1:
                write(advisor.stdin, given)
    end("signal-cli has ended")


def again(given):
    with lock:
        write(advisor.stdin, given)


def settled(sender, identity, retries):
    """Gives the next message of a person when one is acknowledged, or the same again."""
    with lock:
        line = waiting.get(sender) or []
        if not line or line[0]["id"] != identity:
            return
        tries = line[0].setdefault("meta", {}).get("tries", 0) + 1
        if retries and tries < TRIES:
            line[0]["meta"]["tries"] = tries
            threading.Timer(PAUSE, again, [line[0]]).start()
            return
        line.pop(0)
        if line:
            write(advisor.stdin, line[0])
        else:
            del waiting[sender]


threading.Thread(target=inbound, daemon=True).start()
sent = 0
for said in read(advisor.stdout):
    kind = said.get("type")
    if kind == "reply" and not said["replay"]:
        sent += 1
        write(signal.stdin, {
            "jsonrpc": "2.0", "method": "send", "id": sent,
            "params": {"recipient": [said["meta"]["recipient"]], "message": said["text"]},
        })
    elif kind in ("ack", "error") and said.get("id"):
        sender = said["id"].rpartition(":")[0]
        settled(sender, said["id"], kind == "error" and said.get("retry"))
end("the advisor has ended")
