"""The CBOR map of a CTAP command, read with the errors that the protocol prescribes."""

import struct
from collections.abc import Mapping
from typing import Any, TypeVar

from fido2 import cbor
from fido2.ctap import CtapError

T = TypeVar("T")


class Parameters:
    """Parameters by their number; :meth:`required` and :meth:`optional` check the type."""

    def __init__(self, values: Mapping[Any, Any]) -> None:
        self._values = values

    @classmethod
    def parse(cls, encoded: bytes) -> "Parameters":
        """Decode what follows the command byte.

        Raises:
            CtapError: it is no CBOR, or no map.
        """
        if not encoded:
            return cls({})
        try:
            decoded = cbor.decode(encoded)
        except (ValueError, LookupError, TypeError, RecursionError, struct.error) as error:
            raise CtapError(CtapError.ERR.INVALID_CBOR) from error
        if not isinstance(decoded, Mapping):
            raise CtapError(CtapError.ERR.CBOR_UNEXPECTED_TYPE)
        return cls(decoded)

    def required(self, number: int | str, kind: type[T]) -> T:
        """Give a parameter that must be there.

        Raises:
            CtapError: it is missing or of another type.
        """
        value = self.optional(number, kind)
        if value is None:
            raise CtapError(CtapError.ERR.MISSING_PARAMETER)
        return value

    def optional(self, number: int | str, kind: type[T]) -> T | None:
        """Give a parameter that may be missing.

        Raises:
            CtapError: it is of another type.
        """
        value = self._values.get(number)
        if value is None or isinstance(value, kind):
            return value
        raise CtapError(CtapError.ERR.CBOR_UNEXPECTED_TYPE)

    def nested(self, number: int | str) -> "Parameters":
        """Give a map within the map; an empty one where it is missing.

        Raises:
            CtapError: it is no map.
        """
        return Parameters(self.optional(number, dict) or {})

    def listed(self, number: int | str) -> "list[Parameters]":
        """Give a list of maps; an empty one where it is missing.

        Raises:
            CtapError: it is no list, or holds something other than maps.
        """
        return [Parameters({0: item}).nested(0) for item in self.optional(number, list) or []]
