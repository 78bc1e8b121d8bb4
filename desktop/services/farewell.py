"""How sessions come to their end."""

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from msgspec import Struct

from desktop.model.errors import SignedOut, TwinboltError

if TYPE_CHECKING:
    from desktop.api.client import Client


class Farewell(Struct, frozen=True, kw_only=True):
    """How the service took it.

    Attributes:
        problem: why it could not be told, or why nobody knows whether it was.
        found_out: its answer was lost, and a look showed that the session is over.
    """

    problem: TwinboltError | None = None
    found_out: bool = False


async def sign_out(client: "Client") -> Farewell:
    """End a session at the service. Where the answer is lost, the service is asked whether it is over."""
    try:
        await client.sign_in.log_out()
    except SignedOut:
        return Farewell()
    except TwinboltError as problem:
        return await _find_out(client, problem) if problem.may_have_changed else Farewell(problem=problem)
    return Farewell()


async def _find_out(client: "Client", lost: TwinboltError) -> Farewell:
    """Look whether the session is over."""
    with suppress(TwinboltError):
        try:
            await client.account.who_am_i()
        except SignedOut:
            return Farewell(found_out=True)
    return Farewell(problem=lost)


def together(farewells: Sequence[Farewell]) -> Farewell:
    """Sum up several: one problem is told of, if there was any."""
    return Farewell(
        problem=next((farewell.problem for farewell in farewells if farewell.problem is not None), None),
        found_out=any(farewell.found_out for farewell in farewells),
    )
