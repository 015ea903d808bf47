"""What Python's email package reads in a mail file, as JSON."""

import email
import email.policy
import json
import sys

message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
body = message.get_content()
print(
    json.dumps(
        {
            "headers": [name for name, _ in message.items()],
            "subject": message["Subject"],
            "unsent": message["X-Unsent"],
            "charset": message.get_content_charset(),
            "body": body.replace("\r\n", "\n"),
            "defects": [str(defect) for defect in message.defects]
            + [str(defect) for value in message.values() for defect in value.defects],
        },
        ensure_ascii=False,
    )
)
