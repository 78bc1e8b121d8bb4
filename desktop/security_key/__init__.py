"""FIDO2 security keys: the port that the app uses, and what stands behind it."""
