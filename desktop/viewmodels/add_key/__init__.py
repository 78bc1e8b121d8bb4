"""Adding a security key: from its name to "add a spare now"."""
