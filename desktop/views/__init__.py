"""Widgets: layout and wording, no decisions."""
