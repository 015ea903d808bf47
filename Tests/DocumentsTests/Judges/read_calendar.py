"""What icalendar reads in a calendar file, as JSON."""

import json
import sys

import icalendar

calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
components = []
for component in calendar.walk():
    date = component.get("DTSTART") or component.get("DUE")
    components.append(
        {
            "name": component.name,
            "uid": str(component.get("UID", "")),
            "summary": str(component.get("SUMMARY", "")),
            "date": date.dt.isoformat() if date else "",
            "alarms": len([inner for inner in component.subcomponents if inner.name == "VALARM"]),
            "errors": [str(error) for error in component.errors],
        }
    )
print(json.dumps(components, ensure_ascii=False))
