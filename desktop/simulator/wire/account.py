"""Who the account is: neighbours of the Two Step Verification API that tell name, picture, email and phone."""

from typing import Final

from desktop.contract import neighbours
from desktop.simulator.wire.call import Call, Handler, Handlers, Nothing, Reply, Request

PICTURE_HOST: Final = "tr.rbxcdn.com"
PICTURE_PATH: Final = "/practice/headshot.png"


class UserModel(Reply):
    """An account as the users service tells it."""

    id: int
    name: str
    display_name: str


class HeadshotQuery(Request):
    """Whose picture, and how."""

    user_ids: str
    size: str = "150x150"
    format: str = "Png"
    is_circular: bool = False


class HeadshotModel(Reply):
    """One picture, or why there is none."""

    target_id: int
    state: str
    image_url: str


class HeadshotsResponse(Reply):
    """The pictures that were asked for."""

    data: list[HeadshotModel]


class EmailResponse(Reply, omit_defaults=False):
    """The email address as settings show it."""

    email_address: str | None
    verified: bool
    can_bypass_password_for_email_update: bool = False


class PhoneResponse(Reply, omit_defaults=False):
    """The phone number as settings show it."""

    country_code: str | None
    prefix: str | None
    phone: str | None
    is_verified: bool
    verification_code_length: int = 6


def who_am_i(call: Call, _: Nothing) -> UserModel:
    """Tell whose session it is."""
    account = call.world.account
    return UserModel(id=account.user_id, name=account.name, display_name=account.display_name)


def get_headshot(call: Call, query: HeadshotQuery) -> HeadshotsResponse:
    """Tell where the picture is; nothing for accounts that do not exist here."""
    account = call.world.account
    known = [account.user_id for asked in query.user_ids.split(",") if asked == str(account.user_id)]
    address = f"https://{PICTURE_HOST}{PICTURE_PATH}"
    return HeadshotsResponse(
        data=[HeadshotModel(target_id=user_id, state="Completed", image_url=address) for user_id in known],
    )


def get_email(call: Call, _: Nothing) -> EmailResponse:
    """Tell the email address, masked."""
    email = call.world.account.email
    return EmailResponse(email_address=email.masked, verified=email.verified)


def get_phone(call: Call, _: Nothing) -> PhoneResponse:
    """Tell the phone number, masked."""
    phone = call.world.account.phone
    there = phone.number is not None
    return PhoneResponse(
        country_code="US" if there else None,
        prefix="1" if there else None,
        phone=phone.masked,
        is_verified=phone.verified,
    )


HANDLERS: Handlers = {
    neighbours.WHO_AM_I: Handler(Nothing, who_am_i),
    neighbours.GET_HEADSHOT: Handler(HeadshotQuery, get_headshot),
    neighbours.GET_EMAIL: Handler(Nothing, get_email),
    neighbours.GET_PHONE: Handler(Nothing, get_phone),
}
