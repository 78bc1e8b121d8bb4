"""Everything that is not documented and had to be decided, in one place.

Each constant is an assumption: neither the official description nor the website's own client tells it. If the service
turns out to do otherwise, this is the line to change.
"""

from typing import Final

USED_CODE_STATUS: Final = 400
"""Status of code 18 (an authenticator code was used before). The code is the website's; its status is not known."""

EXPIRED_DIALOG_STATUS: Final = 400
"""Status of code 20 (nobody answered the prompt on the other device in time)."""

SETUP_TOKEN_LIFETIME_S: Final = 600.0
"""How long an authenticator set-up may take before its token is refused (code 12)."""

TOTP_STEP_S: Final = 30
"""Length of a step of the authenticator code: the default of RFC 6238 and of every authenticator app."""

TOTP_WINDOW: Final = 1
"""How many steps before and after the current one are accepted, as RFC 6238 section 5.2 recommends."""

TOTP_SECRET_BYTES: Final = 20
"""Length of an authenticator secret: 160 bits, as RFC 4226 section 4 recommends."""

CODE_LIFETIME_S: Final = 900.0
"""How long a code sent by email or SMS is good; the help pages say 15 minutes for email."""

ONE_TIME_CODE_LENGTH: Final = 6
"""Digits of a code that proves by email who asks. The service that sends it is known from web clients alone: neither
its refusals nor for how long its sessions are good is published."""

CHALLENGE_LIFETIME_S: Final = 900.0
"""How long a two-step or generic challenge stays open."""

SPARED_S: Final = 60.0
"""How long a request that was held up while its session passed another challenge is let through as it is, once.

That it is let through at all is assumed: how the service treats requests that it challenged together is not known.
"""

DIALOG_LIFETIME_S: Final = 300.0
"""How long the prompt on the other device waits for an answer."""

CEREMONY_LIFETIME_S: Final = 300.0
"""How long a begun WebAuthn ceremony stays open; also the timeout in its options."""

QUICK_SIGN_IN_LIFETIME_S: Final = 300.0
"""How long a quick sign-in code can be typed."""

QUICK_SIGN_IN_CODE_LENGTH: Final = 6
QUICK_SIGN_IN_ALPHABET: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Letters of a quick sign-in code: its length is known, its alphabet is not."""

REAUTHENTICATION_STATUS: Final = 403
"""Status of code 13 (only a reauthentication token will do)."""

REAUTHENTICATION_LIFETIME_S: Final = 300.0
"""How long a reauthentication token can be redeemed."""

NONCE_LIFETIME_S: Final = 300.0
"""How long a server nonce is good, and how far the clock of a signed intent may be off."""

ROTATED_COOKIE_GRACE_S: Final = 60.0
"""How long a rotated session cookie is still good, so that requests under way do not fail."""

RECOVERY_CODE_COUNT: Final = 10
RECOVERY_CODE_LENGTH: Final = 9
RECOVERY_CODE_GROUP: Final = 3
RECOVERY_CODE_ALPHABET: Final = "0123456789abcdef"
"""Shape of a recovery code: three groups of three hexadecimal digits, as community pages show them."""

ATTEMPTS_PER_WINDOW: Final = 10
WINDOW_S: Final = 60.0
"""How often a limited operation may be called, and in what time; the documentation names code 5 but no number."""

MAX_KEYS: Final = 5
"""Security keys of one account; the website's client counts to five, the documentation names no number."""

NICKNAME_LENGTH: Final = range(1, 41)
"""Length of a security key's nickname, as the website's form allows it."""

RP_ID: Final = "roblox.com"
RP_NAME: Final = "Roblox"
ORIGIN: Final = "https://www.roblox.com"
ALGORITHMS: Final = (-7, -257)
"""WebAuthn relying party: ES256 and RS256, no attestation. No real sample of the options is published."""

USER_VERIFICATION: Final = "preferred"
"""Whether keys are to ask for their PIN: those that have one, yes; one without is taken as well."""

QR_PICTURE: Final = "https://www.roblox.com/two-step-verification/qr-code"
"""Address given as ``qrCodeImageUrl``. Nothing is served there: clients draw the picture from the manual entry key."""
