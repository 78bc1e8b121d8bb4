"""Fields that several requests and answers share."""

from datetime import UTC, datetime

from desktop.simulator.intent import Intent
from desktop.simulator.media import ActionType, MediaType
from desktop.simulator.refusals import Malformed
from desktop.simulator.wire.call import Call, Request


class IntentModel(Request):
    """``SecureAuthenticationIntentModel`` of the official description."""

    client_public_key: str
    client_epoch_timestamp: int
    sai_signature: str
    server_nonce: str


def check_intent(call: Call, sent: IntentModel | None) -> None:
    """Check an intent where one was sent and the service looks at them; the website may send ``null``.

    Raises:
        Malformed: it is wrong.
    """
    if sent is not None and call.world.dialect.checks_intent:
        call.world.intents.check(
            Intent(
                client_public_key=sent.client_public_key,
                client_epoch_timestamp=sent.client_epoch_timestamp,
                server_nonce=sent.server_nonce,
                signature=sent.sai_signature,
            ),
        )


def action_type(sent: int | str) -> ActionType:
    """Read an action type: its name, or its position.

    Raises:
        Malformed: it is neither.
    """
    try:
        return ActionType(sent) if isinstance(sent, str) else _at(sent)
    except (ValueError, IndexError) as error:
        raise Malformed(f"no such action type: {sent}") from error


def action_type_of_query(sent: str) -> ActionType:
    """Read an action type of an address, where a position is digits.

    Raises:
        Malformed: it is neither a name nor a position.
    """
    return action_type(int(sent) if sent.isascii() and sent.isdigit() else sent)


def media_type_number(media_type: MediaType) -> int:
    """Give the position of a media type."""
    return list(MediaType).index(media_type)


def date_time(seconds: float) -> str:
    """Write a time as the service does: ISO 8601, UTC, milliseconds."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _at(position: int) -> ActionType:
    if position < 0:
        raise IndexError(position)
    return list(ActionType)[position]
