#!/usr/bin/env python3
"""A modem that speaks AT commands and real PDUs over TCP, so that smsd can be run without one.

fake_modem.py PORT FOLDER: a file in FOLDER/mo (first line the sender, then the text) is a message that
arrives; what is sent stands in FOLDER/mt.jsonl, a line a part.
"""
import json
import os
import re
import socket
import sys
import time

PORT, FOLDER = int(sys.argv[1]), sys.argv[2]
GSM = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = {"\f": 10, "^": 20, "{": 40, "}": 41, "\\": 47, "[": 60, "~": 61, "]": 62, "|": 64, "€": 101}
REVERSE = {code: char for char, code in EXTENSION.items()}


def semi_octets(digits):
    digits += "F" * (len(digits) % 2)
    return "".join(digits[i + 1] + digits[i] for i in range(0, len(digits), 2))


def septets(codes, skip=0):
    bits = "".join(format(code, "07b")[::-1] for code in codes)
    bits = "0" * skip + bits
    bits += "0" * (-len(bits) % 8)
    return bytes(int(bits[i:i + 8][::-1], 2) for i in range(0, len(bits), 8))


def deliver(sender, text, stamp):
    """The PDUs of a message that arrives; one for each part."""
    if sender.startswith("+"):
        address = "%02X91%s" % (len(sender) - 1, semi_octets(sender[1:]))
    else:
        packed = septets([GSM.index(c) for c in sender])
        address = "%02XD0%s" % (len(packed) * 2, packed.hex().upper())
    isGSM = all(c in GSM and c != "\x1b" for c in text)
    size = (153 if isGSM else 67) if len(text) > (160 if isGSM else 70) else 1000
    parts = [text[i:i + size] for i in range(0, len(text), size)] or [""]
    time_stamp = semi_octets(time.strftime("%y%m%d%H%M%S", stamp)) + "00"
    for number, part in enumerate(parts, 1):
        header = bytes([5, 0, 3, stamp.tm_sec, len(parts), number]) if len(parts) > 1 else b""
        if isGSM:
            skip = 1 if header else 0
            data = header + septets([GSM.index(c) for c in part], skip)
            length = len(part) + (7 if header else 0)
        else:
            data = header + part.encode("utf-16-be")
            length = len(data)
        first = "44" if header else "04"
        yield "00" + first + address + "00" + ("00" if isGSM else "08") + time_stamp \
            + "%02X" % length + data.hex().upper()


def submitted(pdu):
    """What a PDU that is sent says."""
    data = bytes.fromhex(pdu)
    at = 1 + data[0]
    first = data[at]
    at += 2
    digits = data[at]
    count = (digits + 1) // 2
    number = "".join("%X%X" % (b & 15, b >> 4) for b in data[at + 2:at + 2 + count])[:digits]
    at += 2 + count + 1
    coding = data[at]
    at += 1 + {0: 0, 2: 1, 1: 7, 3: 7}[(first >> 3) & 3]
    length = data[at]
    body = data[at + 1:]
    header = b""
    if first & 0x40:
        header = body[:body[0] + 1]
    if coding & 0x0C == 8:
        return number, body[len(header):].decode("utf-16-be"), header.hex()
    bits = "".join(format(b, "08b")[::-1] for b in body)
    codes = [int(bits[i * 7:i * 7 + 7][::-1], 2) for i in range(length)]
    codes = codes[(len(header) * 8 + 6) // 7:]
    text, escaped = "", False
    for code in codes:
        if escaped:
            text += REVERSE.get(code, " ")
            escaped = False
        elif code == 27:
            escaped = True
        else:
            text += GSM[code]
    return number, text, header.hex()


def load(memory):
    folder = FOLDER + "/mo"
    for name in sorted(os.listdir(folder)):
        sender, text = open(f"{folder}/{name}", encoding="utf-8", newline="").read().split("\n", 1)
        os.unlink(f"{folder}/{name}")
        for pdu in deliver(sender, text, time.gmtime()):
            memory[max(memory, default=0) + 1] = pdu


def serve(client, memory):
    stream = client.makefile("rwb", buffering=0)
    waiting, buffer = False, b""

    def say(text):
        stream.write(("\r\n" + text + "\r\n").encode())

    while True:
        data = stream.read(1)
        if not data:
            return
        if waiting:
            if data == b"\x1a":
                number, text, header = submitted(buffer.decode().strip())
                with open(FOLDER + "/mt.jsonl", "a", encoding="utf-8") as out:
                    out.write(json.dumps({"to": number, "text": text, "header": header}) + "\n")
                waiting, buffer = False, b""
                say("+CMGS: 1\r\n\r\nOK")
            else:
                buffer += data
            continue
        if data != b"\r":
            buffer += data
            continue
        command, buffer = buffer.decode("latin-1").strip(), b""
        load(memory)
        if command.startswith("AT+CMGS="):
            waiting = True
            stream.write(b"\r\n> ")
        elif command.startswith("AT+CPMS"):
            counts = "%d,50" % len(memory)
            say(('+CPMS: "SM",%s,"SM",%s,"SM",%s' if "?" in command else "+CPMS: %s,%s,%s")
                % (counts, counts, counts) + "\r\n\r\nOK")
        elif match := re.match(r"AT\+CMGR=(\d+)", command):
            pdu = memory.get(int(match[1]))
            say("+CMGR: 0,,%d\r\n%s\r\n\r\nOK" % (len(pdu) // 2 - 1, pdu) if pdu else "OK")
        elif match := re.match(r"AT\+CMGD=(\d+)", command):
            memory.pop(int(match[1]), None)
            say("OK")
        elif command.startswith("AT+CSQ"):
            say("+CSQ: 31,99\r\n\r\nOK")
        elif command.startswith("AT+CREG"):
            say("+CREG: 0,1\r\n\r\nOK")
        elif command:
            say("OK")


os.makedirs(FOLDER + "/mo", exist_ok=True)
kept = {}
listener = socket.create_server(("127.0.0.1", PORT))
print("ready", flush=True)
while True:
    connection, _ = listener.accept()
    try:
        serve(connection, kept)
    except OSError:
        pass
    connection.close()
