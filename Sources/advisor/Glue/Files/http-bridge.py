#!/usr/bin/env python3
"""HTTP in front of one `advisor serve`: Kannel, Twilio, Vonage and Africa's Talking.

Every request is one line to the advisor; the HTTP answer waits for its ack. The advisor keeps the order
of each sender and answers a repeated id with the same bytes, so a gateway may ask again at any time.
Listens on 127.0.0.1 only: put it behind your web server. Only who knows ADVISOR_TOKEN, a long random word,
can speak for a telephone number: add ?token=... to the address that you give to the gateway.
"""
import collections
import hmac
import http.server
import json
import os
import queue
import subprocess
import sys
import threading
import urllib.parse
import xml.sax.saxutils

ADVISOR = [@ADVISOR_PYTHON@, "serve", "--store", @STORE_PYTHON@, "--limit"@HOME_PYTHON@]
PORT = int(os.environ.get("ADVISOR_PORT", "13999"))
TOKEN = os.environ.get("ADVISOR_TOKEN", "")
WAIT = 14  # seconds; Twilio gives up after 15
LONGEST = 65536  # bytes of a request's body

# Where each gateway puts the sender, the text and its id.
FIELDS = {
    "/kannel": ("from", "text", "id"),
    "/twilio": ("From", "Body", "MessageSid"),
    "/vonage": ("msisdn", "text", "messageId"),
    "/africastalking": ("from", "text", "id"),
}


class Advisor:
    """The one process behind all requests."""

    def __init__(self):
        self.lock = threading.Lock()
        self.process = None
        self.waiting = collections.defaultdict(collections.deque)
        self.start()

    def start(self):
        self.process = subprocess.Popen(ADVISOR, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        threading.Thread(target=self.read, args=(self.process,), daemon=True).start()

    def read(self, process):
        replies = collections.defaultdict(list)
        for line in process.stdout:
            said = json.loads(line)
            if said["type"] == "reply":
                replies[said["in_reply_to"]].append(said)
                continue
            key = said.get("id")
            with self.lock:
                line = self.waiting.get(key)
                waiter = line.popleft() if line else None
                if line is not None and not line:
                    del self.waiting[key]
            given = replies.pop(key, [])
            if waiter:
                waiter.put((said, given))
        # It ended; those who wait are told to come again, and the next request starts it anew.
        with self.lock:
            waiters = [w for line in self.waiting.values() for w in line]
            self.waiting.clear()
        for waiter in waiters:
            waiter.put(({"type": "error", "retry": True}, []))

    def ask(self, message):
        waiter = queue.Queue()
        line = (json.dumps(message, ensure_ascii=False) + "\n").encode()
        with self.lock:
            if self.process.poll() is not None:
                self.start()
            self.waiting[message["id"]].append(waiter)
            try:
                self.process.stdin.write(line)
                self.process.stdin.flush()
            except OSError:
                self.forget(message["id"], waiter)
                return {"type": "error", "retry": True}, []
        try:
            return waiter.get(timeout=WAIT)
        except queue.Empty:
            # Its place in the line stays, because its answer still comes and is then nobody else's.
            return {"type": "error", "retry": True}, []

    def forget(self, key, waiter):
        line = self.waiting.get(key)
        if line and waiter in line:
            line.remove(waiter)
        if not line:
            self.waiting.pop(key, None)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.answer(urllib.parse.urlsplit(self.path).query)

    def do_POST(self):
        length = self.headers.get("Content-Length") or "0"
        if not length.isdigit() or int(length) > LONGEST:
            self.close_connection = True
            return self.send(413, "text/plain; charset=UTF-8", "")
        body = self.rfile.read(int(length)).decode("utf-8", "replace")
        query = urllib.parse.urlsplit(self.path).query
        if "json" not in self.headers.get("Content-Type", ""):
            return self.answer(query + "&" + body)
        try:
            self.answer(query, {k: v for k, v in json.loads(body).items() if isinstance(v, str)})
        except (ValueError, AttributeError):
            self.send(400, "text/plain; charset=UTF-8", "")

    def answer(self, query, body={}):
        path = urllib.parse.urlsplit(self.path).path
        given = {k: v[-1] for k, v in urllib.parse.parse_qs(query, keep_blank_values=True).items()}
        given.update(body)
        if path not in FIELDS:
            return self.send(404, "text/plain; charset=UTF-8", "")
        if not hmac.compare_digest(given.get("token", "").encode(), TOKEN.encode()):
            return self.send(403, "text/plain; charset=UTF-8", "")
        sender, text, name = (given.get(field, "").replace("\0", "") for field in FIELDS[path])
        if not sender or not name:
            return self.send(400, "text/plain; charset=UTF-8", "")
        # The protocol takes no more; who sends as much has more to say than an SMS holds.
        text = text.encode()[:8192].decode("utf-8", "ignore")
        if path != "/kannel" and sender[:1].isdigit():
            sender = "+" + sender
        said, replies = advisor.ask({
            "type": "message", "id": path[1:] + ":" + name, "from": sender, "text": text,
            "channel": "sms"})
        # Twilio asks but once more and at once, so there the person is told to send it again.
        if said["type"] == "error" and not (replies and path == "/twilio"):
            # 503 makes Kannel and Vonage ask again; what can never work is only acknowledged.
            return self.send(503 if said.get("retry") else 200, "text/plain; charset=UTF-8", "")
        texts = [reply["text"] for reply in replies]
        if path == "/twilio":
            messages = "".join(
                "<Message><Body>" + xml.sax.saxutils.escape(t) + "</Body></Message>" for t in texts)
            head = '<?xml version="1.0" encoding="UTF-8"?>'
            return self.send(200, "text/xml; charset=UTF-8", f"{head}<Response>{messages}</Response>")
        if path == "/kannel":
            unicode = any(reply.get("encoding") == "ucs2" for reply in replies)
            return self.send(
                200, "text/plain; charset=UTF-8", "\n".join(texts),
                {"X-Kannel-Coding": "2" if unicode else "0"})
        return self.send(
            200, "application/json; charset=UTF-8",
            json.dumps({"to": sender, "texts": texts}, ensure_ascii=False))

    def send(self, status, kind, body, headers={}):
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        """Addresses hold telephone numbers and texts, so nothing of them is logged."""


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


if not TOKEN:
    sys.exit("http-bridge: set ADVISOR_TOKEN to a long random word, and give it to the gateway: ?token=...")
advisor = Advisor()
try:
    Server(("127.0.0.1", PORT), Handler).serve_forever()
except KeyboardInterrupt:
    sys.exit(0)
