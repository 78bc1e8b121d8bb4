"""The kinds of generic challenges: the service's own words, as its web client and public clients know them."""

from typing import Final

CHEF: Final = "chef"
"""A stage without anything to solve: its metadata is handed back as it came."""
TWO_STEP: Final = "twostepverification"
REAUTHENTICATION: Final = "reauthentication"
MUST_SET_UP: Final = frozenset({"forcetwostepverification", "forceauthenticator"})
BLOCKED: Final = "blocksession"
DENIED: Final = "denied"
BROWSER_ONLY: Final = frozenset(
    {
        "captcha",
        "rostile",
        "proofofwork",
        "proofofspace",
        "privateaccesstoken",
        "deviceintegrity",
        "biometric",
        "securityquestions",
        "emailverification",
        "phoneverification",
        # Assumption: the web client's names for these in the same spelling; their strings on the wire are not known.
        "captchav2",
        "turnstile",
        "forcepasswordlesslogin",
    },
)
"""What only a browser, or the website itself, can show. Nothing here tries to get around them."""
