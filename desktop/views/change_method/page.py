"""What every page of turning a method on or off is."""

from desktop.viewmodels.change_method.state import ChangeMethodState
from desktop.views.flow.page import FlowPage

Page = FlowPage[ChangeMethodState]
