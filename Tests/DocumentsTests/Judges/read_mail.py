"""What Python's email package reads in mail files, as JSON; the files have a NUL between them."""

import email
import email.policy
import json
import sys


def read(file):
    message = email.message_from_bytes(file, policy=email.policy.default)
    return {
        "headers": [name for name, _ in message.items()],
        "subject": message["Subject"],
        "unsent": message["X-Unsent"],
        "charset": message.get_content_charset(),
        "body": message.get_content().replace("\r\n", "\n"),
        "defects": [str(defect) for defect in message.defects]
        + [str(defect) for value in message.values() for defect in value.defects],
    }


files = sys.stdin.buffer.read().split(b"\0")
print(json.dumps([read(file) for file in files], ensure_ascii=False))
