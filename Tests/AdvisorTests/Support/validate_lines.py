"""Holds lines of standard input against a definition of a schema: validate_lines.py SCHEMA DEFINITION.

Prints what is wrong, and nothing when all is well.
"""
import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(
    {"$ref": "#/$defs/" + sys.argv[2], "$defs": schema["$defs"]})
for number, line in enumerate(sys.stdin, 1):
    for error in validator.iter_errors(json.loads(line)):
        print(f"line {number}: {error.message[:300]}")
