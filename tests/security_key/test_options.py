import json
from typing import Any

import pytest
from fido2.webauthn import UserVerificationRequirement
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.security_key.failures import Trouble, UnusableOptions
from desktop.security_key.options import DEFAULT_TIMEOUT_MS, LONGEST_TIMEOUT_MS, creation_options, request_options
from desktop.security_key.port import Use

CREATION: dict[str, Any] = {
    "rp": {"id": "roblox.com", "name": "Roblox"},
    "user": {"id": "dXNlci0x", "name": "builder", "displayName": "Builder"},
    "challenge": "Y2hhbGxlbmdlLWNhbmFyeQ",
    "pubKeyCredParams": [{"type": "public-key", "alg": -7}],
}
REQUEST: dict[str, Any] = {
    "rpId": "roblox.com",
    "challenge": "Y2hhbGxlbmdlLWNhbmFyeQ",
    "allowCredentials": [{"type": "public-key", "id": "a2V5"}],
}
FOREIGN = ["example.com", "notroblox.com", "roblox.com.example.com", "com", "", "ROBLOX.COM", "apis.roblox.com"]


def text(public_key: dict[str, Any], **changes: Any) -> str:
    return json.dumps({"publicKey": public_key | changes})


def without(public_key: dict[str, Any], name: str) -> str:
    return json.dumps({"publicKey": {key: value for key, value in public_key.items() if key != name}})


def creation_trouble(options: str) -> Trouble:
    with pytest.raises(UnusableOptions) as refused:
        creation_options(options)
    return refused.value.trouble


def request_trouble(options: str, use: Use = Use.SECURITY_KEY) -> Trouble:
    with pytest.raises(UnusableOptions) as refused:
        request_options(options, use)
    return refused.value.trouble


def test_creation_options_are_read() -> None:
    options = creation_options(text(CREATION, excludeCredentials=[{"type": "public-key", "id": "a2V5"}]))
    assert options.rp.id == "roblox.com"
    assert (options.user.id, options.user.display_name) == (b"user-1", "Builder")
    assert options.challenge == b"challenge-canary"
    assert [one.id for one in options.exclude_credentials or ()] == [b"key"]


def test_request_options_are_read() -> None:
    options = request_options(text(REQUEST, userVerification="required"), Use.SECURITY_KEY)
    assert options.rp_id == "roblox.com"
    assert options.challenge == b"challenge-canary"
    assert [one.id for one in options.allow_credentials or ()] == [b"key"]
    assert options.user_verification is UserVerificationRequirement.REQUIRED


def test_what_webauthn_would_ignore_is_ignored() -> None:
    unknown = {"status": "ok", "hints": ["security-key"], "extensions": {"prf": {}}, "timeout": None}
    assert creation_options(text(CREATION, **unknown, attestation="new kind")).extensions is None
    strange = [{"type": "future", "id": "a2V5"}, {"type": "public-key", "id": "a2V5", "transports": ["light"]}]
    allowed = request_options(text(REQUEST, allowCredentials=strange), Use.SECURITY_KEY).allow_credentials
    assert len(allowed or ()) == 1


@pytest.mark.parametrize("rp_id", FOREIGN)
def test_another_site_is_refused(rp_id: str) -> None:
    assert creation_trouble(text(CREATION, rp={"id": rp_id, "name": "Roblox"})) is Trouble.FOREIGN_RP_ID
    assert request_trouble(text(REQUEST, rpId=rp_id)) is Trouble.FOREIGN_RP_ID


@settings(deadline=None)
@given(st.text(max_size=20))
def test_no_other_name_than_the_sites_own_is_accepted(rp_id: str) -> None:
    if rp_id not in {"roblox.com", "www.roblox.com"}:
        assert request_trouble(text(REQUEST, rpId=rp_id)) is Trouble.FOREIGN_RP_ID


def test_without_a_relying_party_it_is_the_origins_host() -> None:
    assert creation_options(text(CREATION, rp={"name": "Roblox"})).rp.id == "www.roblox.com"
    assert request_options(without(REQUEST, "rpId"), Use.SECURITY_KEY).rp_id == "www.roblox.com"


@pytest.mark.parametrize(
    "broken",
    ["", "{", "[]", "null", '"text"', "{}", '{"publicKey": null}', '{"publicKey": []}', "[" * 100_000, "\ud800"],
)
def test_what_is_no_options_object_is_refused(broken: str) -> None:
    assert creation_trouble(broken) is Trouble.MALFORMED_OPTIONS
    assert request_trouble(broken) is Trouble.MALFORMED_OPTIONS


@pytest.mark.parametrize("name", ["rp", "user", "challenge", "pubKeyCredParams"])
def test_a_missing_member_is_refused(name: str) -> None:
    assert creation_trouble(without(CREATION, name)) is Trouble.MALFORMED_OPTIONS


@pytest.mark.parametrize(
    "changes",
    [
        {"challenge": ""},
        {"challenge": 7},
        {"timeout": "60000"},
        {"user": {"id": "", "name": "builder"}},
        {"user": {"id": "QUFB" * 22, "name": "builder"}},
        {"excludeCredentials": {"id": "a2V5"}},
        {"pubKeyCredParams": [{"type": "public-key", "alg": "ES256"}]},
    ],
)
def test_a_member_that_makes_no_sense_is_refused(changes: dict[str, Any]) -> None:
    assert creation_trouble(text(CREATION, **changes)) is Trouble.MALFORMED_OPTIONS


@pytest.mark.parametrize("encoded", ["YQ==", "Y Q", "a+b/", "Y", "YR", "YQ\n", "Ä"])
def test_binary_that_is_not_base64url_without_padding_is_refused(encoded: str) -> None:
    assert creation_trouble(text(CREATION, challenge=encoded)) is Trouble.MALFORMED_OPTIONS
    listed = [{"type": "public-key", "id": encoded}]
    assert request_trouble(text(REQUEST, allowCredentials=listed)) is Trouble.MALFORMED_OPTIONS


@pytest.mark.parametrize("listed", [None, [], [{"type": "future", "id": "a2V5"}]])
def test_a_security_key_must_be_named(listed: list[Any] | None) -> None:
    assert request_trouble(text(REQUEST, allowCredentials=listed)) is Trouble.MALFORMED_OPTIONS


@pytest.mark.parametrize("listed", [None, []])
def test_a_passkey_need_not_be_named(listed: list[Any] | None) -> None:
    assert request_options(text(REQUEST, allowCredentials=listed), Use.PASSKEY).allow_credentials is None


def test_names_that_mean_no_credential_do_not_open_the_door_to_every_passkey() -> None:
    listed = [{"type": "future", "id": "a2V5"}]
    assert request_trouble(text(REQUEST, allowCredentials=listed), Use.PASSKEY) is Trouble.MALFORMED_OPTIONS


@pytest.mark.parametrize(
    ("asked", "given_"),
    [(60_000, 60_000), (None, DEFAULT_TIMEOUT_MS), (0, DEFAULT_TIMEOUT_MS), (10**9, LONGEST_TIMEOUT_MS)],
)
def test_the_time_is_never_endless(asked: int | None, given_: int) -> None:
    assert creation_options(text(CREATION, timeout=asked)).timeout == given_


def test_no_listed_algorithm_means_webauthns_default() -> None:
    assert [one.alg for one in creation_options(text(CREATION, pubKeyCredParams=[])).pub_key_cred_params] == [-7, -257]


def test_only_kinds_of_credentials_that_do_not_exist_yet() -> None:
    options = text(CREATION, pubKeyCredParams=[{"type": "future", "alg": -7}])
    assert creation_trouble(options) is Trouble.UNSUPPORTED_ALGORITHM
