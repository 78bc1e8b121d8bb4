"""Use cases in plain async Python, and the ports through which they reach the world."""
