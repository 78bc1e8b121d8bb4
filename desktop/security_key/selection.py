"""Several keys are plugged in: the one that is touched is meant."""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed

from fido2.client import DefaultClientDataCollector, Fido2Client, UserInteraction

from desktop.security_key.folding import ERRORS
from desktop.security_key.options import ORIGIN
from desktop.security_key.port import Prompts
from desktop.security_key.source import OpenDevice
from desktop.security_key.stop import Stop


def client_of(opened: OpenDevice, interaction: UserInteraction) -> Fido2Client:
    """Speak to one key for Twinbolt's one origin, without extensions."""
    return Fido2Client(opened.connection, DefaultClientDataCollector(ORIGIN), interaction, extensions=())


def touched(opened: Sequence[OpenDevice], prompts: Prompts, stop: Stop) -> OpenDevice:
    """Let every key wait for a touch, and give the one that is touched first. A single key needs no touch for that.

    Raises:
        Exception: one of :data:`folding.ERRORS`, when no key is left to wait for.
    """
    if len(opened) == 1:
        return opened[0]
    over = Stop()
    stop.follow(over.set)
    with ThreadPoolExecutor(len(opened), thread_name_prefix="security-key") as threads:
        try:
            waiting = {threads.submit(_wait_for_touch, one, over): one for one in opened}
            prompts.touch_wanted([one.device for one in opened])
            return waiting[_first_success(list(waiting))]
        finally:
            over.set()


def _wait_for_touch(opened: OpenDevice, over: Stop) -> None:
    client_of(opened, UserInteraction()).selection(over)


def _first_success(waiting: Sequence[Future[None]]) -> Future[None]:
    """Pass over keys that fail, by being pulled out for example, as long as there is another."""
    failed: BaseException | None = None
    for done in as_completed(waiting):
        failed = done.exception()
        if failed is None:
            return done
        if not isinstance(failed, ERRORS):
            break
    raise failed or ValueError(waiting)
