"""What is read about the account itself, told by example."""

import httpx
import pytest

from desktop.model.account import Account, EmailAddress, PhoneNumber
from desktop.model.errors import ForbiddenHost, Refused
from tests.api.examples import gives
from tests.api.service import USER_ID, Service


def test_who_it_is() -> None:
    penguin = Account(user_id=USER_ID, name="penguin", display_name="Penguin")
    answer = {"id": USER_ID, "name": "penguin", "displayName": "Penguin"}
    assert gives(lambda client: client.account.who_am_i(), answer) == penguin
    nameless = Account(user_id=1, name="penguin", display_name="penguin")
    assert gives(lambda client: client.account.who_am_i(), {"id": 1, "name": "penguin"}) == nameless


def test_email_and_phone_are_masked_on_the_way_in() -> None:
    email = gives(lambda client: client.account.email(), {"emailAddress": "penguin@example.com", "verified": True})
    assert email == EmailAddress(masked="p•••@example.com", verified=True)
    assert gives(lambda client: client.account.email(), {}) == EmailAddress(masked=None, verified=False)
    phone = gives(lambda client: client.account.phone(), {"phone": "5550123442", "isVerified": True})
    assert phone == PhoneNumber(masked="•••42", verified=True)
    assert gives(lambda client: client.account.phone(), {"phone": ""}) == PhoneNumber(masked=None, verified=False)


def picture_at(url: str, **headers: str) -> Service:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "thumbnails.roblox.com":
            pictures = [{"targetId": USER_ID, "state": "Completed", "imageUrl": url}]
            return httpx.Response(200, json={"data": pictures})
        return httpx.Response(200, headers=headers, content=b"PNG")

    return Service(answer)


def test_a_picture_is_fetched_without_cookie_and_gives_none() -> None:
    service = picture_at("https://tr.rbxcdn.com/1/Png", **{"set-cookie": ".ROBLOSECURITY=canary-evil"})
    assert service.run(lambda client: client.account.headshot()) == [b"PNG"]
    _, fetched = service.requests
    assert "cookie" not in fetched.headers
    assert service.cookies == []


@pytest.mark.parametrize(
    "url",
    [
        "http://tr.rbxcdn.com/1",
        "https://rbxcdn.com.example/1",
        "https://evilrbxcdn.com/1",
        "https://users.roblox.com/v1",
        "https://tr.rbxcdn.com:99999/1",
        "https://tr.rbxcdn.com/\0",
        "file:///etc/passwd",
    ],
)
def test_a_picture_from_elsewhere_is_not_fetched(url: str) -> None:
    service = picture_at(url)
    with pytest.raises(ForbiddenHost):
        service.run(lambda client: client.account.headshot())
    assert len(service.requests) == 1


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        [{"targetId": USER_ID, "state": "Pending", "imageUrl": None}],
        [{"targetId": 2, "state": "Completed", "imageUrl": "https://tr.rbxcdn.com/1"}],
    ],
)
def test_there_may_be_no_picture(data: object) -> None:
    assert gives(lambda client: client.account.headshot(), {"data": data}) is None


def test_a_picture_that_is_refused() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        pictures = [{"targetId": USER_ID, "state": "Completed", "imageUrl": "https://tr.rbxcdn.com/1"}]
        thumbnails = request.url.host == "thumbnails.roblox.com"
        return httpx.Response(200, json={"data": pictures}) if thumbnails else httpx.Response(404)

    with pytest.raises(Refused):
        Service(answer).run(lambda client: client.account.headshot())
