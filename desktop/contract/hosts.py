"""The one list of hosts that Twinbolt talks to.

A session cookie and CSRF tokens travel to these hosts over https and nowhere else. Pictures come from a content
network that gets neither.
"""

from typing import Final
from urllib.parse import urlsplit

TWO_STEP: Final = "twostepverification.roblox.com"
USERS: Final = "users.roblox.com"
AUTH: Final = "auth.roblox.com"
APIS: Final = "apis.roblox.com"
THUMBNAILS: Final = "thumbnails.roblox.com"
ACCOUNT_SETTINGS: Final = "accountsettings.roblox.com"
ACCOUNT_INFORMATION: Final = "accountinformation.roblox.com"

API_HOSTS: Final = frozenset(
    {TWO_STEP, USERS, AUTH, APIS, THUMBNAILS, ACCOUNT_SETTINGS, ACCOUNT_INFORMATION},
)
WEBSITE: Final = "www.roblox.com"
DOMAIN: Final = "roblox.com"
PICTURE_DOMAIN: Final = "rbxcdn.com"
SESSION_COOKIE: Final = ".ROBLOSECURITY"
"""Name of the cookie that is the session (securityScheme ``roblox-legacy-cookie`` of the official description)."""


def may_carry_session(url: str) -> bool:
    """Tell whether the session cookie may go to ``url``: https, a listed host, the standard port."""
    return _https_host(url) in API_HOSTS


def is_picture(url: str) -> bool:
    """Tell whether ``url`` is a picture of the content network, to be fetched without cookie or token."""
    return _https_host(url).endswith("." + PICTURE_DOMAIN)


def is_website(url: str) -> bool:
    """Tell whether ``url`` is a page of the service, for a browser: https, its domain, nobody's name in it."""
    host = _https_host(url)
    return (host == DOMAIN or host.endswith("." + DOMAIN)) and "@" not in urlsplit(url).netloc


def _https_host(url: str) -> str:
    """Find the host of an https address on the standard port; empty for any other text."""
    try:
        parts = urlsplit(url)
        standard = parts.scheme == "https" and parts.port in {None, 443}
    except ValueError:  # no port, no IPv6 address: not an address at all
        return ""
    return parts.hostname or "" if standard else ""
