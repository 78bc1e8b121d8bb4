"""The account's picture: a plain square, made here so that practising needs no network."""

import struct
import zlib

SIDE = 48
COLOUR = bytes((58, 110, 165))


def headshot() -> bytes:
    """Give a PNG of one colour."""
    row = b"\x00" + COLOUR * SIDE
    header = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 2, 0, 0, 0)
    chunks = (_chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(row * SIDE)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
