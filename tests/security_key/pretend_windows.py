"""Windows' webauthn.dll, played by a practice key, so that python-fido2's client for Windows runs anywhere.

Its functions take the C structures that the client fills in, and fill in those that it reads.
"""

import ctypes
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from threading import Event
from typing import Any

import pytest
from fido2.ctap import CtapError
from fido2.ctap2.base import Ctap2
from fido2.utils import sha256
from fido2.webauthn import AttestationObject

from desktop.security_key.practice import PracticeKey
from tests.security_key.rehearsal import touched_when_waiting

USER_CANCELLED = 0x80090036
_MODULES = ("fido2.client.windows", "fido2.client.win_api")


def refused(result: int) -> OSError:
    """Make the error that ctypes makes of a failed HRESULT, which it takes for a signed number."""
    error = OSError(22, "the operation failed")
    error.winerror = ctypes.c_int32(result).value  # type: ignore[attr-defined]  # as Windows has it
    return error


class PretendWindows:
    """The library, and what the test sees of it.

    Attributes:
        key: what is touched in Windows' dialog.
        version: of the programming interface; none at all where it is ``None``.
        fails_with: the HRESULT of every ceremony, where one is set.
        over: the window over which each dialog came up.
    """

    def __init__(self) -> None:
        self.key = touched_when_waiting(PracticeKey(name="Blue key"))
        self.version: int | None = 9
        self.fails_with: int | None = None
        self.over: list[int] = []
        self._cancelled = Event()

    def load(self, name: str, **_: object) -> Any:
        """Stand in for ``ctypes.WinDLL``."""
        if name == "webauthn" and self.version is None:
            raise FileNotFoundError("Could not find module 'webauthn' (or one of its dependencies).")
        return _Library(
            WebAuthNGetApiVersionNumber=lambda: self.version,
            WebAuthNAuthenticatorMakeCredential=self._make,
            WebAuthNAuthenticatorGetAssertion=self._sign,
            WebAuthNCancelCurrentOperation=lambda _: self._cancelled.set(),
        )

    def _make(self, *arguments: Any) -> None:
        rp, user, parameters, client_data = (argument._obj for argument in arguments[1:5])
        algorithms = parameters.pCredentialParameters[: parameters.cCredentialParameters]
        made = self._asked(
            arguments[0],
            Ctap2.make_credential,
            sha256(client_data.client_data_json),
            {"id": rp.pwszId, "name": rp.pwszName},
            {"id": user.id, "name": user.pwszName},
            [{"type": "public-key", "alg": one.lAlg} for one in algorithms],
            options={"rk": bool(arguments[5]._obj.bRequireResidentKey)},
        )
        answer = sys.modules[_MODULES[1]].WebAuthNCredentialAttestation()
        answer.attestation_object = AttestationObject.create(made.fmt, made.auth_data, made.att_stmt)
        arguments[6]._obj.contents = answer

    def _sign(self, *arguments: Any) -> None:
        client_data, options, result = (argument._obj for argument in arguments[2:5])
        listed = options.pAllowCredentialList.contents
        allowed = [one.contents for one in listed.ppCredentials[: listed.cCredentials]]
        signed = self._asked(
            arguments[0],
            Ctap2.get_assertion,
            arguments[1],
            sha256(client_data.client_data_json),
            [{"type": "public-key", "id": one.id} for one in allowed] or None,
        )
        answer = sys.modules[_MODULES[1]].WebAuthNAssertion()
        answer.auth_data, answer.signature = signed.auth_data, signed.signature
        answer.Credential.id, answer.Credential.pwszCredentialType = signed.credential["id"], "public-key"
        answer.user_id = (signed.user or {}).get("id")
        result.contents = answer

    def _asked(self, window: int, command: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        self.over.append(window)
        if self.fails_with is not None:
            raise refused(self.fails_with)
        try:
            return command(Ctap2(self.key.open()), *arguments, event=self._cancelled, **named)
        except CtapError as error:
            raise refused(USER_CANCELLED) from error


class _Library:
    """Gives its functions by name, and one that does nothing for every other."""

    def __init__(self, **functions: Callable[..., Any]) -> None:
        self._functions: Mapping[str, Callable[..., Any]] = functions

    def __getattr__(self, name: str) -> Any:
        function = self._functions.get(name, lambda *_: None)

        def called(*arguments: Any) -> Any:  # ctypes lets argtypes and restype be set on it
            return function(*arguments)

        setattr(self, name, called)
        return called


@contextmanager
def instead_of_this_computer(pretend: PretendWindows, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have this computer be a Windows, as far as python-fido2 can tell."""
    patch.setattr(ctypes, "WinDLL", pretend.load, raising=False)
    patch.setattr(ctypes, "HRESULT", ctypes.c_long, raising=False)
    for module in _MODULES:
        patch.delitem(sys.modules, module, raising=False)
    yield
    for module in _MODULES:
        sys.modules.pop(module, None)
