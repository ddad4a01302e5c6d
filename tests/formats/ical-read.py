"""Reads a JSON list of calendars on stdin with python3-icalendar; writes lists of their events as JSON."""

import json
import sys
from datetime import datetime, timezone

from icalendar import Calendar


def moment(event, name):
    if name not in event:
        return None
    value = event[name].dt
    if not isinstance(value, datetime):
        return value.isoformat()
    return round(value.astimezone(timezone.utc).timestamp() * 1000)


def text(event, name):
    return str(event[name]) if name in event else None


def categories(event):
    if "CATEGORIES" not in event:
        return []
    return [str(each) for each in event["CATEGORIES"].cats]


def read(calendar):
    for event in Calendar.from_ical(calendar).walk("VEVENT"):
        geo = event.get("GEO")
        yield {
            "uid": text(event, "UID"),
            "sequence": int(event["SEQUENCE"]),
            "status": text(event, "STATUS"),
            "stamp": moment(event, "DTSTAMP"),
            "modified": moment(event, "LAST-MODIFIED"),
            "start": moment(event, "DTSTART"),
            "end": moment(event, "DTEND"),
            "summary": text(event, "SUMMARY"),
            "location": text(event, "LOCATION"),
            "geo": geo and {"lat": geo.latitude, "lon": geo.longitude},
            "url": text(event, "URL"),
            "categories": categories(event),
            "description": text(event, "DESCRIPTION"),
            "transparent": text(event, "TRANSP") == "TRANSPARENT",
        }


json.dump([list(read(each)) for each in json.load(sys.stdin)], sys.stdout)
