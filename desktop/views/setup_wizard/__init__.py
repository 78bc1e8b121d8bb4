"""The set-up wizard on screen: one dumb page for each step, in one frame."""
