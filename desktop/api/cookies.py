"""The session cookie in the headers that carry it.

An HTTP library's cookie jar would keep every cookie as readable text and send it by its own rules. Twinbolt needs
one cookie, as a secret, and sends it by hand.
"""

from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Final

import httpx

from desktop.contract.hosts import SESSION_COOKIE
from desktop.model.secret import Secret

CLEARED: Final = Secret("")
"""The service ended the session."""


def no_cookies() -> CookieJar:
    """Make a jar that keeps nothing and sends nothing."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def is_cookie_value(text: str) -> bool:
    """Tell whether ``text`` can be sent as one cookie (RFC 6265 4.1.1, with quotes and commas let pass)."""
    return all("!" <= char <= "~" and char != ";" for char in text)


def cookie_header(cookie: Secret[str]) -> str:
    """Write the ``Cookie`` header."""
    return f"{SESSION_COOKIE}={cookie.reveal()}"


def set_cookie(headers: httpx.Headers) -> Secret[str] | None:
    """Find what an answer makes of the session: another cookie, :data:`CLEARED`, or ``None`` for no change.

    A value that no ``Cookie`` header can carry is no session and changes nothing.
    """
    found = None
    for header in headers.get_list("set-cookie"):
        pair, _, attributes = header.partition(";")
        name, _, value = pair.partition("=")
        if name.strip() == SESSION_COOKIE and is_cookie_value(value.strip()):
            found = CLEARED if _expires_at_once(attributes) else Secret(value.strip())
    return found


def _expires_at_once(attributes: str) -> bool:
    pairs = (attribute.partition("=") for attribute in attributes.split(";"))
    ages = [value.strip() for name, _, value in pairs if name.strip().lower() == "max-age"]
    return any(age == "0" or age.startswith("-") for age in ages)
