"""Asks a bridge as a gateway would: `bridge_client.py PORT`, and prints what was wrong, a line each."""
import json
import socket
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

PORT = sys.argv[1]


def ask(path, fields, token="word", kind=None):
    """The status and the body of an answer."""
    address = "http://127.0.0.1:%s%s?%s" % (PORT, path, urllib.parse.urlencode({"token": token}))
    body = json.dumps(fields) if kind else urllib.parse.urlencode(fields)
    headers = {"Content-Type": kind or "application/x-www-form-urlencoded"}
    request = urllib.request.Request(address, body.encode(), headers)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def expect(name, holds):
    if not holds:
        print(name)


def twilio(text, name, sender="+447700900123"):
    return {"From": sender, "Body": text, "MessageSid": name}


for _ in range(100):
    try:
        socket.create_connection(("127.0.0.1", int(PORT)), 1).close()
        break
    except OSError:
        time.sleep(0.1)

expect("a wrong word is refused", ask("/twilio", twilio("hello", "1"), token="other")[0] == 403)
expect("no word is refused", ask("/twilio", twilio("hello", "1"), token="")[0] == 403)
status, body = ask("/twilio", twilio("hello", "1"))
expect("a message is answered", status == 200 and "Free information" in body)
start = time.monotonic()
status, body = ask("/twilio", twilio("a\0b", "2"))
expect("a NUL is left out", status == 200 and "<Message>" in body)
status, _ = ask("/twilio", twilio("x" * 70_000, "3"))
expect("what is too long is refused", status == 413)
status, body = ask("/twilio", twilio("y" * 20_000, "4"))
expect("a long text is answered", status == 200)
expect("nobody waits for an answer that does not come", time.monotonic() - start < 10)
vonage = {"msisdn": "447700900124", "text": "hello", "messageId": "v1"}
status, body = ask("/vonage", vonage, kind="application/json")
expect("JSON is read", status == 200 and "Free information" in json.loads(body)["texts"][0])
expect("what is no object is refused", ask("/vonage", ["a"], kind="application/json")[0] == 400)
told = []
threads = [
    threading.Thread(target=lambda n=n: told.append(ask("/twilio", twilio("1", "b%d" % n, "+447700900125"))))
    for n in range(14)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
expect("who sends too much is told, where the gateway asks but once", any("Many messages" in body for _, body in told))
