"""JSON that is as documented, nearly so, or not at all."""

import json
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.api.masking import mask_email, mask_phone
from desktop.api.metadata import MetadataAnswer
from desktop.api.methods import ConfigurationAnswer
from desktop.api.wire import Body, Malformed, decode, moment
from desktop.model.errors import Found, Unreadable
from desktop.model.metadata import Metadata
from desktop.model.methods import Configuration, MediaType
from tests.api.service import Service


def configuration_of(content: object) -> Configuration:
    service = Service(lambda _: httpx.Response(200, json=content))
    return service.run(lambda client: client.configuration.get())[0]


def metadata_of(content: object) -> Metadata:
    service = Service(lambda _: httpx.Response(200, json=content))
    return service.run(lambda client: client.metadata.get())[0]


def unreadable(body: bytes, ask: Any = lambda client: client.configuration.get(), status: int = 200) -> Unreadable:
    service = Service(lambda _: httpx.Response(status, content=body))
    with pytest.raises(Unreadable) as raised:
        service.run(ask)
    return raised.value


@pytest.mark.parametrize(
    ("raw", "media_type", "wire_name"),
    [
        *((number, known, known.value) for number, known in enumerate(list(MediaType)[:8])),
        *((known.value, known, known.value) for known in list(MediaType)[:8]),
        ("sms", MediaType.SMS, "SMS"),
        ("QuickSignIn", MediaType.UNKNOWN, "QuickSignIn"),
        ("Unknown", MediaType.UNKNOWN, "Unknown"),
        (8, MediaType.UNKNOWN, "8"),
        (-1, MediaType.UNKNOWN, "-1"),
        (1 << 70, MediaType.UNKNOWN, str(1 << 70)),
        ("", MediaType.UNKNOWN, ""),
        (None, MediaType.UNKNOWN, ""),
    ],
)
def test_methods_by_number_and_by_name(raw: object, media_type: MediaType, wire_name: str) -> None:
    configuration = configuration_of({"primaryMediaType": raw, "methods": [{"mediaType": raw, "enabled": True}]})
    (method,) = configuration.methods
    assert (method.media_type, method.wire_name) == (media_type, wire_name)
    assert configuration.primary is (None if raw is None else media_type)


@pytest.mark.parametrize(
    "content",
    [{}, {"methods": None, "primaryMediaType": None}, {"methods": []}, {"unheard": {"of": []}}],
)
def test_a_configuration_that_says_nothing(content: object) -> None:
    assert configuration_of(content) == Configuration(primary=None, methods=())


@pytest.mark.parametrize("content", [{}, {"mediaType": None, "enabled": None, "updated": None}])
def test_a_method_that_says_nothing_is_off(content: object) -> None:
    (method,) = configuration_of({"methods": [content]}).methods
    assert not method.enabled
    assert method.updated is None


@pytest.mark.parametrize(
    "content",
    [
        [],
        None,
        "text",
        {"methods": {}},
        {"methods": [None]},
        {"methods": [[]]},
        {"methods": [{"enabled": 1}]},
        {"methods": [{"enabled": "true"}]},
        {"methods": [{"mediaType": True}]},
        {"methods": [{"mediaType": 1.5}]},
        {"methods": [{"updated": 5}]},
        {"primaryMediaType": ["SMS"]},
    ],
)
def test_wrong_types_are_named_and_not_guessed_at(content: object) -> None:
    assert unreadable(json.dumps(content).encode()).found is Found.OTHER_SHAPE


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b"", Found.EMPTY),
        (b" \r\n", Found.EMPTY),
        (b"<html></html>", Found.HTML),
        (b"\xef\xbb\xbf<html>", Found.HTML),
        (b"OK", Found.TEXT),
        (b'{"methods":', Found.BROKEN_JSON),
        (b'{"methods": "\xff"}', Found.BROKEN_JSON),
        (b"[" * 10_000, Found.BROKEN_JSON),
        (b'{"methods":' * 10_000, Found.BROKEN_JSON),
        (b'"OK"', Found.OTHER_SHAPE),
        (b"1", Found.OTHER_SHAPE),
    ],
)
def test_what_is_no_json_object_is_named(body: bytes, found: Found) -> None:
    assert unreadable(body).found is found


def test_a_lost_set_of_codes_is_a_change_that_may_have_been_made() -> None:
    for body in (b"{}", b'{"recoveryCodes": []}', b'{"recoveryCodes": [""]}', b'{"recoveryCodes": null}', b"<html>"):
        assert unreadable(body, lambda client: client.recovery_codes.regenerate()).may_have_changed


@pytest.mark.parametrize("body", [b"", b"{}", b' {"more": 1}', b"\xef\xbb\xbf{}"])
def test_done_needs_no_words(body: bytes) -> None:
    service = Service(lambda _: httpx.Response(200, content=body))
    assert service.run(lambda client: client.configuration.disable_sms()) == [None]


@pytest.mark.parametrize("body", [b"<html>", b"OK", b"[]", b"{"])
def test_done_is_not_said_by_something_else(body: bytes) -> None:
    assert unreadable(body, lambda client: client.configuration.disable_sms()).may_have_changed


def test_what_metadata_does_not_say_stays_careful() -> None:
    assert metadata_of({}) == Metadata()
    assert metadata_of(dict.fromkeys(wire_names())) == Metadata()


def wire_names() -> tuple[str, ...]:
    return MetadataAnswer.__struct_encode_fields__


def test_metadata_is_read_whole() -> None:
    lengths = {"emailCodeLength": 7, "authenticatorCodeLength": 8}
    switches = {
        name: name not in {"twoStepVerificationEnabled", "receiveWarningsOnDisableTwoStep"} for name in wire_names()
    }
    read = metadata_of(switches | lengths | {"maskedUserEmail": "p***@example.com"})
    assert read == Metadata(
        **{name: not getattr(Metadata(), name) for name in switches_of(Metadata())},
        email_code_length=7,
        authenticator_code_length=8,
        masked_email="p***@example.com",
    )


def switches_of(metadata: Metadata) -> list[str]:
    return [name for name in Metadata.__slots__ if isinstance(getattr(metadata, name), bool)]


@pytest.mark.parametrize("length", [0, -1, 3, 11, 1 << 40])
def test_a_code_length_that_cannot_be_is_the_usual_one(length: int) -> None:
    read = metadata_of({"emailCodeLength": length, "authenticatorCodeLength": length})
    assert (read.email_code_length, read.authenticator_code_length) == (6, 6)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-06T07:08:09Z", datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)),
        ("2024-05-06T07:08:09", datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)),
        ("2024-05-06T07:08:09.12Z", datetime(2024, 5, 6, 7, 8, 9, 120_000, tzinfo=UTC)),
        ("2024-05-06T07:08:09.1234567Z", datetime(2024, 5, 6, 7, 8, 9, 123_456, tzinfo=UTC)),
        ("2024-05-06T09:08:09+02:00", datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)),
        ("0001-01-01T00:00:00", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("9999-12-31T23:59:59-12:00", None),
        ("yesterday", None),
        ("", None),
        (None, None),
    ],
)
def test_moments(text: str | None, expected: datetime | None) -> None:
    assert moment(text) == expected


@pytest.mark.parametrize(
    ("address", "masked"),
    [
        ("penguin@example.com", "p•••@example.com"),
        ("p*****n@example.com", "p*****n@example.com"),
        ("@example.com", "•••@example.com"),
        ("penguin", "•••"),
        ('"a@b"@example.com', '"•••@example.com'),
    ],
)
def test_addresses_are_masked(address: str, masked: str) -> None:
    assert mask_email(address) == masked


@pytest.mark.parametrize(
    ("number", "masked"),
    [("+1 555 0123 42", "•••42"), ("********42", "********42"), ("1234", "•••"), ("", "•••"), ("unlisted", "•••")],
)
def test_numbers_are_masked(number: str, masked: str) -> None:
    assert mask_phone(number) == masked


class Sample(Body):
    password: str


def test_no_representation_shows_a_value() -> None:
    assert "canary" not in repr(Sample(password="canary-password"))
    assert "canary" not in f"{Sample(password='canary-password')}"


@given(st.binary(), st.sampled_from([ConfigurationAnswer, MetadataAnswer, str]))
def test_no_bytes_are_too_strange(text: bytes, kind: type[Any]) -> None:
    with suppress(Malformed):
        assert isinstance(decode(kind, text), kind)


def test_an_error_quotes_nothing() -> None:
    with pytest.raises(Malformed) as raised:
        decode(ConfigurationAnswer, b'{"methods": "canary"}')
    assert "canary" not in f"{raised.value} {raised.value.__cause__}"
