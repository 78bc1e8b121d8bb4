"""Packages for Linux: a .deb, and an archive for a user without root."""
