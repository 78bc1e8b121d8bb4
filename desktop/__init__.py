"""Twinbolt: see, set up and repair the two-step verification of your own Roblox account."""

__version__ = "0.1.0"
