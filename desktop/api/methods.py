"""The methods of an account, read from the wire."""

from typing import Final

from desktop.api.wire import Body, moment
from desktop.model.methods import Configuration, MediaType, Method

IN_ORDER: Final = (
    MediaType.EMAIL,
    MediaType.SMS,
    MediaType.AUTHENTICATOR,
    MediaType.RECOVERY_CODE,
    MediaType.SECURITY_KEY,
    MediaType.CROSS_DEVICE,
    MediaType.PASSWORD,
    MediaType.PASSKEY,
)
"""The official description numbers the methods from 0; the website is sent names. Both are understood."""

_BY_NAME: Final = {media_type.value.casefold(): media_type for media_type in IN_ORDER}


class MethodAnswer(Body):
    """``UserConfigurationMethod``."""

    media_type: int | str | None = None
    enabled: bool | None = None
    updated: str | None = None


class ConfigurationAnswer(Body):
    """``UserConfiguration``."""

    primary_media_type: int | str | None = None
    methods: tuple[MethodAnswer, ...] | None = None


def media_type(raw: int | str | None) -> MediaType:
    """Understand a number or a name; ``UNKNOWN`` for any other."""
    if isinstance(raw, int):
        return IN_ORDER[raw] if 0 <= raw < len(IN_ORDER) else MediaType.UNKNOWN
    return _BY_NAME.get((raw or "").casefold(), MediaType.UNKNOWN)


def configuration(read: ConfigurationAnswer) -> Configuration:
    """Translate an answer."""
    primary = read.primary_media_type
    return Configuration(
        primary=None if primary is None else media_type(primary),
        methods=tuple(_method(method) for method in read.methods or ()),
    )


def _method(read: MethodAnswer) -> Method:
    known = media_type(read.media_type)
    raw = "" if read.media_type is None else str(read.media_type)
    return Method(
        media_type=known,
        wire_name=raw if known is MediaType.UNKNOWN else known.value,
        enabled=read.enabled or False,
        updated=moment(read.updated),
    )
