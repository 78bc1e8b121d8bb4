"""The file by which the makers of this app tell which version is the newest. Nothing of it comes from the service.

It is JSON: ``{"release": "<text>", "signature": "<base64>"}``. The text is JSON as well, ``{"product": "twinbolt",
"version": "1.2.3", "serial": 4, "expires": "2027-01-31"}``; the signature is Ed25519 (RFC 8032) over
:data:`SIGNED_AS` and the text in UTF-8. Each file that is published has a higher serial than the one before.
"""

from typing import Final

ADDRESS: Final = ""
"""Where the file lies, over https. Empty: there is no such place yet, and nothing offers to look there."""
PUBLIC_KEY: Final = ""
"""The makers' key, 32 bytes in base64. Made, and put here, together with the address."""
PRODUCT: Final = "twinbolt"
SIGNED_AS: Final = b"twinbolt release file 1\n"
"""Stands before what is signed, so that no signature for another purpose counts."""
LARGEST: Final = 4096
"""Bytes; a file that is larger is none."""
