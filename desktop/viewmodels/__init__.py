"""One frozen state for each part of the window, derived from shared state and emitted whole. QtCore only."""
