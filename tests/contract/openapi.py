"""Reads the official OpenAPI description into the shape of :mod:`tests.contract.official`."""

import re
from typing import Any

from tests.contract.official import Operation

ENUMS = {9: "action", 8: "media"}


def read(document: dict[str, Any]) -> dict[tuple[str, str], Operation]:
    return {
        (verb.upper(), path.partition("#")[0]): _operation(document, operation)
        for path, item in document["paths"].items()
        for verb, operation in item.items()
    }


def _operation(document: dict[str, Any], operation: dict[str, Any]) -> Operation:
    responses = operation["responses"]
    return Operation(
        cookie={} not in operation["security"],
        refusals=" ".join(f"{status}:{codes}" for status, codes in map(_codes, responses.items()) if codes),
        query={
            parameter["name"]: _type(document, parameter["schema"])
            for parameter in operation.get("parameters", [])
            if parameter["in"] == "query"
        },
        body=_content(document, operation["requestBody"]) if "requestBody" in operation else None,
        answer=_content(document, responses["200"]),
    )


def _codes(response: tuple[str, dict[str, Any]]) -> tuple[str, str]:
    status, described = response
    return status, ",".join(re.findall(r"^(\d+):", described["description"], re.MULTILINE))


def _content(document: dict[str, Any], holder: dict[str, Any]) -> Any:
    holder = _resolved(document, holder)
    return _type(document, holder["content"]["application/json"]["schema"])


def _type(document: dict[str, Any], schema: dict[str, Any]) -> Any:
    schema = _resolved(document, schema)
    match schema:
        case {"type": "object"}:
            return {name: _type(document, part) for name, part in schema.get("properties", {}).items()}
        case {"type": "array", "items": items}:
            return [_type(document, items)]
        case {"enum": values}:
            assert values == list(range(len(values)))
            return ENUMS[len(values)]
    return schema.get("format", schema["type"])


def _resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        found: Any = document
        for step in schema["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        schema = found
    return schema
