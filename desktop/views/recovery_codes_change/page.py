"""What every page of the flow is."""

from desktop.viewmodels.recovery_codes_change.state import ChangeState
from desktop.views.flow.page import FlowPage

Page = FlowPage[ChangeState]
