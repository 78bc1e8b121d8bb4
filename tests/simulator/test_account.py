"""Who the account is."""

import asyncio

import httpx

from desktop.contract import neighbours
from desktop.contract.hosts import is_picture
from tests.simulator.visitor import Visitor


def test_who_am_i() -> None:
    visitor = Visitor()
    told = visitor.ask(neighbours.WHO_AM_I).json()
    assert told == {"id": visitor.own_id, "name": "PracticePenguin", "displayName": "Practice Penguin"}


def test_the_picture_can_be_fetched_without_a_network() -> None:
    visitor = Visitor()
    [told] = visitor.ask(neighbours.GET_HEADSHOT, userIds=f"{visitor.own_id},12", size="150x150").json()["data"]
    assert told["targetId"] == visitor.own_id
    assert is_picture(told["imageUrl"])

    async def fetch() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(visitor.simulator.app)) as client:
            return await client.get(told["imageUrl"])

    picture = asyncio.run(fetch())
    assert picture.headers["content-type"] == "image/png"
    assert picture.content.startswith(b"\x89PNG")


def test_address_and_number_are_masked() -> None:
    visitor = Visitor()
    assert visitor.ask(neighbours.GET_EMAIL).json()["emailAddress"] == "p******@example.com"
    assert visitor.ask(neighbours.GET_PHONE).json()["phone"] == "********4321"


def test_there_may_be_neither() -> None:
    visitor = Visitor()
    visitor.world.account.email.address = None
    visitor.world.account.phone.number = None
    assert visitor.ask(neighbours.GET_EMAIL).json()["emailAddress"] is None
    assert visitor.ask(neighbours.GET_PHONE).json()["phone"] is None
