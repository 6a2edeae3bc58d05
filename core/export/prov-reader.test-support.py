"""Has the reference implementation of W3C PROV (the package prov) read the same notes as PROV-JSON and as PROV-O in Turtle.

Standard input: {"json": …, "turtle": …}. Standard output: the statements of each, alike where they say the same, and whether the
PROV-JSON came back equal after a round trip; or {"refused": why}.
"""

import json
import sys
from datetime import datetime

from prov.identifier import Identifier
from prov.model import Literal, ProvDocument


def value_of(value):
    """An address is a typed literal in PROV-JSON and a resource in Turtle: here it is itself, as every name is its IRI."""
    if isinstance(value, Identifier):
        return value.uri
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value.value) if isinstance(value, Literal) else str(value)


def statement_of(record):
    """Turtle names no relation but the qualified ones, so that of relations only derivations keep their names."""
    said = {}
    for name, value in record.attributes:
        said.setdefault(name.uri, []).append(value_of(value))
    kind = record.get_type().localpart
    keeps_name = record.is_element() or kind == "Derivation"
    name = record.identifier.uri if record.identifier and keeps_name else None
    return {"kind": kind, "name": name, "said": {key: sorted(values) for key, values in sorted(said.items())}}


def statements_of(document):
    statements = [statement_of(record) for record in document.get_records()]
    return sorted(statements, key=lambda one: json.dumps(one, sort_keys=True))


def main():
    given = json.load(sys.stdin)
    try:
        from_json = ProvDocument.deserialize(content=given["json"], format="json")
        from_turtle = ProvDocument.deserialize(content=given["turtle"], format="rdf", rdf_format="turtle")
    except Exception as fault:  # Whatever the package throws at a broken document is a refusal.
        return {"refused": type(fault).__name__}
    again = ProvDocument.deserialize(content=from_json.serialize(format="json"), format="json")
    return {
        "json": statements_of(from_json),
        "turtle": statements_of(from_turtle),
        "comesBackEqual": again == from_json,
    }


json.dump(main(), sys.stdout)
