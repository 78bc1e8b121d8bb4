"""The challenge dialog on screen: one dumb page for each way, in one frame over the tabs."""
