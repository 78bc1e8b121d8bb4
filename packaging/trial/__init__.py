"""Trying out what was built, as its user meets it: from outside, by what is on the screen."""
