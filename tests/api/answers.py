"""Refusals that a test makes up."""

import json
from collections.abc import Mapping

import httpx

from desktop.api.answer import Answer
from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint

VERIFY = two_step.VERIFY_AUTHENTICATOR
DISABLE = two_step.DISABLE_AUTHENTICATOR
HTML = b"<!DOCTYPE html><title>Blocked</title>"


def answer(
    status: int,
    body: bytes = b"",
    headers: Mapping[str, str] | None = None,
    endpoint: Endpoint = VERIFY,
) -> Answer:
    return Answer(endpoint=endpoint, status=status, headers=httpx.Headers(headers), body=body)


def errors(*codes: object) -> bytes:
    return json.dumps(
        {"errors": [{"code": code, "message": "canary", "userFacingMessage": "canary"} for code in codes]}
    ).encode()
