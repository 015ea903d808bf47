"""The other side of Kannel's smsc=fake: a network with telephones, spoken to through a folder.

    fake_smsc.py PORT FOLDER

A file in FOLDER/mo is a text that somebody sends: its first line is the number, the rest the text.
What comes back is a line of FOLDER/mt.jsonl a part.
"""
import json
import os
import re
import socket
import sys
import time
import urllib.parse

NUMBER = "12345"
# A text is sent as it is, line feeds and all, so only the next head tells where it ends.
HEAD = re.compile(rb"^12345 (\S+) (?:udh (\S+) )?(text|data) ", re.MULTILINE)
port, folder = int(sys.argv[1]), sys.argv[2]


def connect():
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port))
        except OSError:
            time.sleep(0.05)


def outgoing(sender, text):
    """A line from a telephone to Kannel."""
    sender = sender.replace(" ", "_")
    if text.isascii() and "\n" not in text:
        return f"{sender} {NUMBER} text {text}\n".encode()
    return f"{sender} {NUMBER} ucs2 {urllib.parse.quote(text.encode('utf-16-be'))}\n".encode()


def incoming(data):
    """The parts that Kannel sent, by their heads."""
    heads = list(HEAD.finditer(data))
    ends = [head.start() for head in heads[1:]] + [len(data)]
    for head, end in zip(heads, ends):
        number, header, kind = head.groups()
        body = data[head.end():end].removesuffix(b"\n")
        if kind == b"data":
            body = urllib.parse.unquote_to_bytes(body.replace(b"+", b" "))
        # Which coding it is does not stand in the line; only UTF-16 has bytes that are zero.
        text = body.decode("utf-16-be", "surrogatepass") if b"\0" in body else body.decode()
        header = urllib.parse.unquote_to_bytes(header or b"").hex()
        yield {"to": number.decode(), "text": text, "header": header}


def serve(network):
    data, last = b"", 0
    while True:
        try:
            piece = network.recv(65536)
            if not piece:
                return
            data, last = data + piece, time.monotonic()
        except BlockingIOError:
            if data and time.monotonic() - last > 0.05:
                with open(folder + "/mt.jsonl", "a", encoding="utf-8") as file:
                    for part in incoming(data):
                        file.write(json.dumps(part) + "\n")
                data = b""
        for name in sorted(os.listdir(folder + "/mo")):
            path = f"{folder}/mo/{name}"
            with open(path, encoding="utf-8", newline="") as file:
                sender, text = file.read().split("\n", 1)
            network.sendall(outgoing(sender, text))
            os.remove(path)
        time.sleep(0.02)


while True:
    network = connect()
    network.setblocking(False)
    try:
        serve(network)
    except OSError:
        pass
