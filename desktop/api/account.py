"""Who is signed in, and how they can be reached."""

from typing import Final

from desktop.api.caller import Caller
from desktop.api.masking import mask_email, mask_phone
from desktop.api.wire import Body, Text
from desktop.contract import neighbours
from desktop.model.account import Account, EmailAddress, PhoneNumber

PICTURE: Final = {"size": "150x150", "format": "Png", "isCircular": "false"}
READY: Final = "Completed"


class AccountAnswer(Body):
    """Whose session it is."""

    id: int
    name: Text
    display_name: str | None = None


class EmailAnswer(Body):
    """The email address of the account's settings."""

    email_address: str | None = None
    verified: bool | None = None


class PhoneAnswer(Body):
    """The phone number of the account's settings."""

    phone: str | None = None
    is_verified: bool | None = None


class PictureAnswer(Body):
    """Where one picture is, once it is made."""

    target_id: int | None = None
    state: str | None = None
    image_url: str | None = None


class PicturesAnswer(Body):
    """The pictures that were asked for."""

    data: tuple[PictureAnswer, ...] | None = None


class AccountCalls:
    """The neighbours' endpoints about the account. Every call raises any error of the tree but ``WrongAccount``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def who_am_i(self) -> Account:
        """Ask whose session it is."""
        return account(await self._caller.call(neighbours.WHO_AM_I, gives=AccountAnswer))

    async def email(self) -> EmailAddress:
        """Read the email address, masked."""
        read = await self._caller.call(neighbours.GET_EMAIL, gives=EmailAnswer)
        masked = mask_email(read.email_address) if read.email_address else None
        return EmailAddress(masked=masked, verified=read.verified or False)

    async def phone(self) -> PhoneNumber:
        """Read the phone number, masked."""
        read = await self._caller.call(neighbours.GET_PHONE, gives=PhoneAnswer)
        masked = mask_phone(read.phone) if read.phone else None
        return PhoneNumber(masked=masked, verified=read.is_verified or False)

    async def headshot(self) -> bytes | None:
        """Fetch the account's picture as PNG, ``None`` while there is none."""
        user_id = self._caller.user_id
        query = {"userIds": str(user_id), **PICTURE}
        read = await self._caller.call(neighbours.GET_HEADSHOT, gives=PicturesAnswer, query=query)
        for picture in read.data or ():
            if picture.target_id == user_id and picture.state == READY and picture.image_url:
                return await self._caller.session.picture(neighbours.GET_HEADSHOT, picture.image_url)
        return None


def account(read: AccountAnswer) -> Account:
    """Translate an answer."""
    return Account(user_id=read.id, name=read.name, display_name=read.display_name or read.name)
