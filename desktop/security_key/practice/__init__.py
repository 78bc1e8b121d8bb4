"""The practice key: a CTAP 2.1 authenticator in software, for practice mode and for tests.

It sits behind :class:`fido2.ctap.CtapDevice`, where a USB key would, so the code that talks to hardware is the code
that is rehearsed. It signs for real, counts wrong PINs for real, and waits for a touch on the practice dock. It keeps
nothing beyond the process and protects nothing: its keys lie in memory.

Not imitated: reset, the enrolment of fingers, credential management, extensions, U2F, the expiry of PIN tokens.
"""

from desktop.security_key.practice.credentials import Algorithm, User
from desktop.security_key.practice.key import PracticeKey, PracticeKeyState
from desktop.security_key.practice.source import PracticeSource, practice_keys
from desktop.security_key.practice.statements import Attestation

__all__ = ["Algorithm", "Attestation", "PracticeKey", "PracticeKeyState", "PracticeSource", "User", "practice_keys"]
