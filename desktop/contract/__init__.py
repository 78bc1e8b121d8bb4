"""Facts of the wire, in the standard library alone: hosts, endpoints and refusals, each declared once.

The client and the simulator both read this package and share nothing else, so that a mistake in how one of them
speaks shows as soon as they meet.
"""
