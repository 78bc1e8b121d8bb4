"""The practice dock: the devices that a real owner would have at hand, played on screen."""
