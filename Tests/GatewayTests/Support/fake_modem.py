"""A modem that speaks AT and PDU over TCP, with telephones on its other side, spoken to through a folder.

    fake_modem.py PORT FOLDER

A file in FOLDER/mo is a text that somebody sends: its first line is the number, the rest the text. It
stays in the modem's memory until it is deleted there. What goes out is a line of FOLDER/mt.jsonl a part.
"""
import datetime
import json
import os
import re
import socketserver
import sys
import threading

BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà")
MORE = {"\f": 10, "^": 20, "{": 40, "}": 41, "\\": 47, "[": 60, "~": 61, "]": 62, "|": 64, "€": 101}
LESS = {code: letter for letter, code in MORE.items()}


def septets(text):
    """A text in GSM-7, or None."""
    codes = []
    for letter in text:
        if letter in MORE:
            codes += [27, MORE[letter]]
        elif letter in BASIC and letter != "\x1b":
            codes.append(BASIC.index(letter))
        else:
            return None
    return codes


def packed(codes, shift=0):
    bits = sum(code << (shift + 7 * i) for i, code in enumerate(codes))
    return bits.to_bytes((shift + 7 * len(codes) + 7) // 8, "little")


def unpacked(data, count, shift=0):
    bits = int.from_bytes(data, "little") >> shift
    text, escaped = "", False
    for i in range(count):
        code = bits >> (7 * i) & 127
        if escaped:
            text, escaped = text + LESS.get(code, "?"), False
        elif code == 27:
            escaped = True
        else:
            text += BASIC[code]
    return text


def swapped(digits):
    digits += "F" * (len(digits) % 2)
    return bytes(int(digits[i + 1] + digits[i], 16) for i in range(0, len(digits), 2))


def address(sender):
    """A number, or a name in letters."""
    if re.fullmatch(r"\+?[0-9]+", sender):
        digits = sender.lstrip("+")
        return bytes([len(digits), 0x91 if sender[0] == "+" else 0x81]) + swapped(digits)
    name = packed((septets(sender) or septets("?"))[:11])
    return bytes([2 * len(name), 0xD0]) + name


def deliveries(sender, text, reference, at):
    """The PDUs of a text, as a modem hands them over."""
    codes = septets(text)
    units = codes if codes is not None else text.encode("utf-16-be")
    one, many = (160, 153) if codes is not None else (140, 134)
    size = one if len(units) <= one else many
    parts = [units[i:i + size] for i in range(0, len(units), size)] or [units]
    stamp = swapped(at.strftime("%y%m%d%H%M%S") + "00")
    for number, part in enumerate(parts, 1):
        header = bytes([5, 0, 3, reference % 256, len(parts), number]) if len(parts) > 1 else b""
        if codes is None:
            length, data = len(header) + len(part), header + bytes(part)
        else:
            fill = (7 - 8 * len(header) % 7) % 7
            length = (8 * len(header) + fill) // 7 + len(part)
            data = header + packed(part, fill)
        yield (
            bytes([7, 0x91]) + swapped("447785016005")
            + bytes([0x44 if header else 0x04]) + address(sender)
            + bytes([0, 8 if codes is None else 0]) + stamp + bytes([length]) + data)


def submission(pdu):
    """What a PDU sends, and to whom."""
    pdu = pdu[1 + pdu[0]:]
    first, digits = pdu[0], pdu[2]
    end = 4 + (digits + 1) // 2
    number = "".join(f"{byte & 15:X}{byte >> 4:X}" for byte in pdu[4:end])[:digits]
    coding = pdu[end + 1]
    rest = pdu[end + 2 + {0: 0, 0x10: 1, 8: 7, 0x18: 7}[first & 0x18]:]
    length, data = rest[0], rest[1:]
    header = data[:data[0] + 1] if first & 0x40 else b""
    if coding & 0x0C == 8:
        text = data[len(header):length].decode("utf-16-be", "surrogatepass")
    else:
        fill = (7 - 8 * len(header) % 7) % 7
        taken = (8 * len(header) + fill) // 7
        text = unpacked(data[len(header):], length - taken, fill)
    plus = "+" if pdu[3] == 0x91 else ""
    return {"to": plus + number, "text": text, "header": header.hex(), "coding": coding}


class Modem(socketserver.StreamRequestHandler):
    memory = {}
    references = 0
    lock = threading.Lock()

    @classmethod
    def collect(cls):
        """Takes the texts of the folder into the memory, where there is room for a few."""
        for name in sorted(os.listdir(folder + "/mo")):
            if len(cls.memory) > 15:
                return
            path = f"{folder}/mo/{name}"
            with open(path, encoding="utf-8", newline="") as file:
                sender, text = file.read().split("\n", 1)
            at = datetime.datetime.fromtimestamp(int(name) // 10**9, datetime.timezone.utc)
            cls.references += 1
            for pdu in deliveries(sender, text, cls.references, at):
                cls.memory[next(i for i in range(1, 99) if i not in cls.memory)] = pdu
            os.remove(path)

    def say(self, *lines):
        self.wfile.write("".join(f"\r\n{line}\r\n" for line in lines).encode())

    def handle(self):
        self.connection.setsockopt(6, 1, 1)
        command = b""
        while byte := self.rfile.read(1):
            if byte not in b"\r\n":
                command += byte
            elif command:
                with self.lock:
                    self.obey(command.decode("ascii", "replace").strip())
                command = b""

    def obey(self, command):
        name, _, value = command.upper().removeprefix("AT").partition("=")
        match name:
            case "+CMGL":
                self.collect()
                for index, pdu in sorted(self.memory.items()):
                    self.say(f"+CMGL: {index},0,,{len(pdu) - 8}\r\n{pdu.hex().upper()}")
            case "+CMGR":
                pdu = self.memory.get(int(value))
                if pdu:
                    self.say(f"+CMGR: 0,,{len(pdu) - 8}\r\n{pdu.hex().upper()}")
            case "+CMGD":
                self.memory.pop(int(value.split(",")[0]), None)
            case "+CPMS":
                self.collect()
                used = f"{len(self.memory)},30"
                self.say(f"+CPMS: {used},{used},{used}")
            case "+CPMS?":
                self.collect()
                used = f'"SM",{len(self.memory)},30'
                self.say(f"+CPMS: {used},{used},{used}")
            case "+CPIN?":
                self.say("+CPIN: READY")
            case "+CREG?":
                self.say("+CREG: 0,1")
            case "+CSQ":
                self.say("+CSQ: 20,0")
            case "+CMGS":
                return self.send()
        self.say("OK")

    def send(self):
        self.wfile.write(b"\r\n> ")
        pdu = b""
        while (byte := self.rfile.read(1)) not in (b"\x1a", b""):
            pdu += byte
        sent = submission(bytes.fromhex(pdu.decode("ascii").strip()))
        with open(folder + "/mt.jsonl", "a", encoding="utf-8") as file:
            file.write(json.dumps(sent) + "\n")
        self.say("+CMGS: 1", "OK")


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


port, folder = int(sys.argv[1]), sys.argv[2]
Server(("127.0.0.1", port), Modem).serve_forever()
