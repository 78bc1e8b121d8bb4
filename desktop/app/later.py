"""What is loaded once the window shows everything: so that nobody waits for it who begins something."""

from importlib import import_module
from typing import Final

MODULES: Final = (
    "desktop.services.challenges",
    "desktop.services.sign_in",
    "desktop.viewmodels.add_key.flow",
    "desktop.viewmodels.challenge.dialog",
    "desktop.viewmodels.change_method.flow",
    "desktop.viewmodels.recovery_codes_change.flow",
    "desktop.viewmodels.setup_wizard.wizard",
    "desktop.viewmodels.sign_in",
    "desktop.views.accounts",
    "desktop.views.add_key.frame",
    "desktop.views.challenge.frame",
    "desktop.views.change_method.frame",
    "desktop.views.help.page",
    "desktop.views.history.page",
    "desktop.views.recovery_codes_change.frame",
    "desktop.views.settings",
    "desktop.views.setup_wizard.frame",
    "desktop.views.sign_in.page",
)


def load() -> None:
    """Load it, in whichever thread has the time."""
    for module in MODULES:
        import_module(module)
