"""The building blocks of every page. They hold no sentence: words come from the caller, colours from the theme."""
