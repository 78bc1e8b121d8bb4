"""Whether there is all night for the tests: ``pytest --hypothesis-profile=nightly``."""

from hypothesis import settings


def is_night() -> bool:
    """Ask while tests are collected or run; before that, the profile is not chosen yet."""
    return settings.get_current_profile_name() == "nightly"
