"""What every page of the wizard is."""

from desktop.viewmodels.setup_wizard.state import WizardState
from desktop.views.flow.page import FlowPage

Page = FlowPage[WizardState]
