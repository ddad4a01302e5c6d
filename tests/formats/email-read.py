"""Reads a JSON list of messages (base64) on stdin with Python's own email package; writes what it finds as JSON."""

import base64
import json
import sys
from email import message_from_bytes, policy


def addresses(message, name):
    header = message[name]
    return [[each.display_name, each.addr_spec] for each in header.addresses] if header else []


def read(encoded):
    message = message_from_bytes(base64.b64decode(encoded), policy=policy.default)
    parts = list(message.walk())
    defects = [str(defect) for part in parts for defect in part.defects]
    for part in parts:
        for value in part.values():
            defects += [str(defect) for defect in value.defects]
    return {
        "names": [name.lower() for name in message.keys()],
        "subject": str(message["subject"]),
        "from": addresses(message, "from"),
        "to": addresses(message, "to"),
        "replyTo": addresses(message, "reply-to"),
        "messageId": str(message["message-id"]),
        "date": message["date"].datetime.timestamp() * 1000,
        "type": message.get_content_type(),
        "parts": [[part.get_content_type(), part.get_content()] for part in message.iter_parts()],
        "defects": defects,
    }


json.dump([read(each) for each in json.load(sys.stdin)], sys.stdout)
