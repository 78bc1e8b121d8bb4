"""Which page shows a way."""

from typing import Any

from desktop.model.methods import MediaType
from desktop.services.ports import Browser
from desktop.viewmodels.challenge.code import SentCodeViewModel
from desktop.viewmodels.challenge.device import DeviceViewModel
from desktop.viewmodels.challenge.dialog import AnyWay
from desktop.viewmodels.challenge.key import KeyViewModel
from desktop.views.challenge.code import CodePage, SentCodePage
from desktop.views.challenge.device import DevicePage
from desktop.views.challenge.key import KeyPage
from desktop.views.challenge.password import PasswordPage
from desktop.views.flow.page import FlowPage
from desktop.views.tasks import TaskRunner


def page_for(way: AnyWay, tasks: TaskRunner, browser: Browser) -> FlowPage[Any]:
    """Make the page of a way."""
    match way:
        case KeyViewModel():
            return KeyPage(way, tasks, browser)
        case DeviceViewModel():
            return DevicePage(way, tasks)
        case SentCodeViewModel():
            return SentCodePage(way, tasks)
    return PasswordPage(way, tasks) if way.way is MediaType.PASSWORD else CodePage(way, tasks)
