"""What stands behind the window: the real service, or one that pretends to be it.

The makers of backends import what is slow to import and are run in a worker thread.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from desktop.model.account import Account
from desktop.model.secret import Secret

if TYPE_CHECKING:
    from httpx import AsyncBaseTransport

    from desktop.services.practice_keys import PracticeKeyRing
    from desktop.simulator.service import Simulator
    from desktop.viewmodels.practice.controls import PracticeControls


class Backend(Struct, frozen=True, kw_only=True):
    """A way to the service.

    Attributes:
        transport: opens a way for one session.
        signed_in: an account whose session is open already, and its cookie.
        made_just_now: the service knows nothing of earlier runs of the app.
        controls: what the practice dock steers the service by.
        practice_keys: take the place of this computer's security keys.
    """

    transport: "Callable[[], AsyncBaseTransport]"
    signed_in: tuple[Account, Secret[str]] | None = None
    made_just_now: bool = False
    controls: "PracticeControls | None" = None
    practice_keys: "PracticeKeyRing | None" = None


def live() -> Backend:
    """Go to Roblox itself."""
    from desktop.api.transport import Live

    return Backend(transport=Live)


def loopback(server: str) -> Backend:
    """Go to a server on this computer.

    Raises:
        ValueError: ``server`` is not an http address of this computer.
    """
    from desktop.api.transport import Loopback

    Loopback(server)
    return Backend(transport=lambda: Loopback(server))


def practice(persona: str) -> Backend:
    """Make the pretend service and sign its account in."""
    import desktop.api  # noqa: F401, I001  (first, for what it says of httpx)
    import httpx

    from desktop.simulator.service import Simulator

    simulator = Simulator(persona=persona)
    return pretend_backend(simulator, httpx.ASGITransport(simulator.app))


def pretend_backend(simulator: "Simulator", transport: "AsyncBaseTransport") -> Backend:
    """Sign the pretend account in, over a transport that leads to the simulator."""
    pretend = simulator.sign_in()
    account = (
        None
        if pretend is None
        else Account(user_id=pretend.user_id, name=pretend.name, display_name=pretend.display_name)
    )
    return Backend(
        transport=lambda: transport,
        signed_in=None if pretend is None or account is None else (account, Secret(pretend.cookie)),
        made_just_now=True,
        controls=simulator.controls,
        practice_keys=_pretend_keys(simulator),
    )


def _pretend_keys(simulator: "Simulator") -> "PracticeKeyRing":
    from desktop.services.practice_keys import PracticeKeyRing
    from desktop.simulator.assumptions import RP_ID

    return PracticeKeyRing(simulator.controls.security_keys, RP_ID)
