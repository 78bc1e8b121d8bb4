"""The pages of adding a security key."""
