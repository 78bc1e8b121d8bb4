"""The composition root: nothing above it but the command line, and nothing else that knows all parts."""
