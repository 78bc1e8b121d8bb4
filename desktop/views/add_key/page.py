"""What every page of adding a key is."""

from desktop.viewmodels.add_key.state import AddKeyState
from desktop.views.flow.page import FlowPage

Page = FlowPage[AddKeyState]
