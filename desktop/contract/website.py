"""Pages of the service's website that the owner is sent to."""

from typing import Final
from urllib.parse import parse_qs

from desktop.contract.hosts import WEBSITE

CONFIRM_CODE: Final = f"https://{WEBSITE}/crossdevicelogin/ConfirmCode"
"""Where a device that is signed in takes the code of a quick sign-in."""
SECURITY: Final = f"https://{WEBSITE}/my/account#!/security"
"""Settings of the account: its password, and every device that is signed in."""
ACCOUNT_INFO: Final = f"https://{WEBSITE}/my/account#!/info"
"""Settings of the account: its email address and phone number, where they are verified."""
PARENTAL_CONTROLS: Final = f"https://{WEBSITE}/my/account#!/parental-controls"
"""Settings of the account: what a parent allows."""


def confirm_code(code: str) -> str:
    """Give the page with a code filled in already.

    Assumption: the QR code of the website's own client leads to this page as well; what its picture holds is not known.
    """
    return f"{CONFIRM_CODE}?code={code}"


def code_to_confirm(address: str) -> str:
    """Give the code that a page has filled in already; empty where it is another page, or none."""
    page, _, query = address.partition("?")
    return parse_qs(query).get("code", [""])[0] if page == CONFIRM_CODE else ""
