"""The one request that does not go to the service: for the makers' file about releases, if the owner wants that."""

import httpx

from desktop.api.transport import Live

TIME_LIMIT_S = 20


async def fetch(address: str, largest: int, transport: httpx.AsyncBaseTransport | None = None) -> bytes | None:
    """Get a small file: over https, without cookies, redirects or anything that tells who asks.

    Args:
        address: where it lies.
        largest: bytes after which reading stops; one more is given, so that it is seen to be too large.
        transport: another one than the network.

    Returns:
        Its beginning; ``None`` where it could not be had.
    """
    if httpx.URL(address).scheme != "https":
        return None
    headers = {"user-agent": "", "accept": "application/json"}
    try:
        async with (
            httpx.AsyncClient(transport=transport or Live(), headers=headers, timeout=TIME_LIMIT_S) as http,
            http.stream("GET", address) as answer,
        ):
            if answer.status_code != httpx.codes.OK:
                return None
            content = b""
            async for part in answer.aiter_bytes():
                content += part
                if len(content) > largest:
                    break
            return content[: largest + 1]
    except httpx.HTTPError:
        return None
