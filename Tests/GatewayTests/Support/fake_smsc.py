#!/usr/bin/env python3
"""A network for Kannel's `smsc = fake`: fake_smsc.py PORT FOLDER.

A file in FOLDER/mo (first line the sender, then the text) is a message that arrives; what is sent stands
in FOLDER/mt.jsonl.
"""
import json
import os
import re
import select
import socket
import sys
import time
import urllib.parse

PORT, FOLDER = int(sys.argv[1]), sys.argv[2]
SERVICE = "12345"
os.makedirs(FOLDER + "/mo", exist_ok=True)


def connect():
    for _ in range(100):
        try:
            return socket.create_connection(("127.0.0.1", PORT))
        except OSError:
            time.sleep(0.1)
    sys.exit("no bearerbox")


def encoded(data):
    return "".join("%%%02X" % byte for byte in data)


def line(sender, text):
    if text.isascii():
        return f"{sender} {SERVICE} data {encoded(text.encode())}\n".encode()
    return f"{sender} {SERVICE} ucs2 {encoded(text.encode('utf-16-be'))}\n".encode()


def keep(message):
    match = re.match(rf"{SERVICE} (\S+) (\S+) ?(.*)", message, re.S)
    if not match:
        return
    to, kind, rest = match.groups()
    if kind == "ucs-2":
        rest = urllib.parse.unquote_to_bytes(rest.replace("+", " ")).decode("utf-16-be")
    elif kind == "data":
        rest = urllib.parse.unquote_plus(rest)
    with open(FOLDER + "/mt.jsonl", "a", encoding="utf-8") as out:
        out.write(json.dumps({"to": to, "text": rest}) + "\n")


link = connect()
print("ready", flush=True)
pending, last = "", time.monotonic()
while True:
    for name in sorted(os.listdir(FOLDER + "/mo")):
        path = f"{FOLDER}/mo/{name}"
        sender, text = open(path, encoding="utf-8", newline="").read().split("\n", 1)
        os.unlink(path)
        link.sendall(line(sender, text))
    ready, _, _ = select.select([link], [], [], 0.05)
    if ready:
        data = link.recv(65536)
        if not data:
            sys.exit(0)
        pending += data.decode("utf-8", "replace")
        last = time.monotonic()
    elif pending and time.monotonic() - last > 0.15:
        # Texts hold raw line feeds, so a message ends where the next one begins, or nothing follows.
        for message in re.split(rf"\n(?={SERVICE} \+?\d+ )", pending):
            keep(message.rstrip("\n"))
        pending = ""
