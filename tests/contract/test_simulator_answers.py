"""What the simulator answers fits the official description."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from tests.contract import openapi
from tests.contract.fits import misfits
from tests.contract.official import OPERATIONS
from tests.simulator.soft_key import SoftKey
from tests.simulator.steps import begin_authenticator, begin_key, totp
from tests.simulator.visitor import Visitor

DESCRIPTION = os.environ.get("TWINBOLT_OPENAPI")
Answers = Iterator[tuple[Endpoint, httpx.Response]]


class Owner(Visitor):
    """Remembers every answer with the endpoint that gave it."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[tuple[Endpoint, httpx.Response]] = []

    def ask(self, endpoint: Endpoint, body: object = None, **parts: Any) -> httpx.Response:
        response = super().ask(endpoint, body, **parts)
        assert response.status_code == 200, (endpoint, response.text)
        self.answers.append((endpoint, response))
        return response


def walk() -> Owner:
    """Use all 30 operations once or more, each with success."""
    owner = Owner()
    owner.world.dialect.lists_credential_ids = False  # a field that the description does not know
    owner.ask(two_step.GET_METADATA)
    owner.ask(two_step.GET_CONFIGURATION)
    owner.ask(two_step.GET_RECOVERY_CODES)
    _turn_on(owner)
    _pass_challenges(owner)
    _pass_on_another_device(owner)
    _turn_off(owner)
    return owner


def _turn_on(owner: Owner) -> None:
    owner.ask(two_step.ENABLE_VERIFY_AUTHENTICATOR, begin_authenticator(owner))
    owner.ask(two_step.ENABLE_EMAIL)
    owner.ask(two_step.ENABLE_SMS)
    owner.key = SoftKey()
    owner.ask(two_step.ENABLE_VERIFY_SECURITY_KEY, begin_key(owner, owner.key, "blue"))
    owner.ask(two_step.LIST_SECURITY_KEYS)
    owner.ask(two_step.GET_CONFIGURATION)
    owner.world.dialect.primary_as_number = True
    owner.ask(two_step.GET_CONFIGURATION)


def _pass_challenges(owner: Owner) -> None:
    owner.simulator.controls.advance(60)
    secret = owner.simulator.controls.authenticator_secret
    assert secret is not None
    right = {"password": owner.simulator.controls.password}
    [spare, *_] = owner.ask(two_step.REGENERATE_RECOVERY_CODES, right).json()["recoveryCodes"]
    for endpoint, code in (
        (two_step.VERIFY_AUTHENTICATOR, totp(owner, secret)),
        (two_step.VERIFY_RECOVERY_CODE, spare),
        (two_step.VERIFY_PASSWORD, owner.simulator.controls.password),
    ):
        owner.ask(endpoint, owner.challenge() | {"code": code})
    for send, verify in (
        (two_step.SEND_EMAIL_CODE, two_step.VERIFY_EMAIL),
        (two_step.SEND_SMS_CODE, two_step.VERIFY_SMS),
    ):
        challenge = owner.challenge()
        owner.ask(send, challenge)
        owner.ask(verify, challenge | {"code": owner.simulator.controls.inbox()[0].code})
    configuration = owner.world.configuration
    configuration.passkeys.registered = list(configuration.security_keys.registered)
    for start, finish in (
        (two_step.START_SECURITY_KEY, two_step.FINISH_SECURITY_KEY),
        (two_step.START_PASSKEY, two_step.FINISH_PASSKEY),
    ):
        challenge = owner.challenge()
        options = owner.ask(start, challenge).json()["authenticationOptions"]
        owner.ask(finish, challenge | {"code": owner.key.get(options)})


def _pass_on_another_device(owner: Owner) -> None:
    challenge = owner.challenge()
    owner.ask(two_step.RETRY_CROSS_DEVICE, challenge)
    owner.ask(two_step.VERIFY_CROSS_DEVICE, challenge)
    owner.ask(two_step.RETRACT_CROSS_DEVICE, challenge)
    owner.ask(two_step.RETRY_CROSS_DEVICE, challenge)
    owner.simulator.controls.approve(challenge["challengeId"])
    owner.ask(two_step.VERIFY_CROSS_DEVICE, challenge)


def _turn_off(owner: Owner) -> None:
    owner.ask(two_step.DISABLE_SECURITY_KEY, {"credentialNicknames": ["blue"]})
    for endpoint in (two_step.DISABLE_EMAIL, two_step.DISABLE_SMS, two_step.DISABLE_AUTHENTICATOR):
        owner.ask(endpoint)
    owner.ask(two_step.CLEAR_RECOVERY_CODES, {"password": owner.simulator.controls.password})
    owner.ask(two_step.GET_RECOVERY_CODES)


@pytest.fixture(scope="module")
def answers() -> list[tuple[Endpoint, httpx.Response]]:
    return walk().answers


def test_the_walk_uses_all_30_operations(answers: list[tuple[Endpoint, httpx.Response]]) -> None:
    missing = {endpoint.name for endpoint in two_step.ENDPOINTS} - {endpoint.name for endpoint, _ in answers}
    assert missing == set()


def test_every_answer_fits_the_written_table(answers: list[tuple[Endpoint, httpx.Response]]) -> None:
    for endpoint, response in answers:
        operation = OPERATIONS[endpoint.verb.value, endpoint.path]
        assert misfits(response.json(), operation.answer) == [], endpoint


def test_metadata_leaves_nothing_out(answers: list[tuple[Endpoint, httpx.Response]]) -> None:
    told = next(response for endpoint, response in answers if endpoint is two_step.GET_METADATA)
    assert told.json().keys() == OPERATIONS["GET", "/v1/metadata"].answer.keys()


@pytest.mark.skipif(DESCRIPTION is None, reason="TWINBOLT_OPENAPI does not name the official description")
def test_every_answer_fits_the_official_description(answers: list[tuple[Endpoint, httpx.Response]]) -> None:
    assert DESCRIPTION is not None
    official = openapi.read(json.loads(Path(DESCRIPTION).read_text(encoding="utf-8")))
    for endpoint, response in answers:
        assert misfits(response.json(), official[endpoint.verb.value, endpoint.path].answer) == [], endpoint
