"""Whatever comes back, a call gives what it promises or an error of the tree, and never anything else."""

import asyncio
from collections.abc import Iterator
from contextlib import suppress

import httpx
import msgspec
from hypothesis import given
from hypothesis import strategies as st

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.api.wire import Body
from desktop.model.errors import TwinboltError
from tests.contract.calls import METHODS, arguments


def kinds(base: type[Body] = Body) -> Iterator[type[Body]]:
    for kind in base.__subclasses__():
        yield kind
        yield from kinds(kind)


NAMES = sorted({name for kind in kinds() for name in msgspec.structs.fields(kind) for name in (name.encode_name,)})
"""Every field that the client knows."""
NEAR_MISSES = st.sampled_from(
    [
        "",
        "2026-01-02T03:04:05",
        "0001-01-01T00:00:00Z",
        "Authenticator",
        "{}",
        "null",
        "\x00",
        0,
        -1,
        2**63,
        1e308,
        True,
        None,
    ],
)
ANSWERS = st.recursive(
    NEAR_MISSES | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6),
    max_leaves=12,
)


def test_the_field_names_are_those_of_the_wire() -> None:
    assert {"recoveryCodes", "setupToken", "primaryMediaType"} <= set(NAMES)


@given(st.sampled_from(METHODS), ANSWERS.map(msgspec.json.encode) | st.binary())
def test_every_call_understands_or_says_that_it_does_not(method: tuple[str, str], body: bytes) -> None:
    noun, name = method

    async def call() -> None:
        async with Session(httpx.MockTransport(lambda _: httpx.Response(200, content=body))) as session:
            asked = getattr(getattr(Client(session, user_id=1), noun), name)
            with suppress(TwinboltError):
                await asked(**arguments(asked, options=False))

    asyncio.run(call())
