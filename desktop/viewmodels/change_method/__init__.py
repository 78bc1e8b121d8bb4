"""Turning a method on or off: what it means, then what it changed."""
