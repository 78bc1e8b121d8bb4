"""ICU's data is written anew without what Qt never asks for, in the layout that ICU reads."""

import struct

from bundle.icu import trimmed

HEADER = struct.pack("<HH", 32, 0x27DA) + b"the rest of the header, unread.."[:28]


def package(items: dict[str, bytes]) -> bytes:
    """Write items as ICU's own tool does."""
    names = [name.encode() + b"\0" for name in items]
    at_names = 4 + 8 * len(items)
    at_contents = at_names + sum(map(len, names))
    at_contents += -at_contents % 16
    table, contents = struct.pack("<I", len(items)), b""
    for name, content in zip(names, items.values(), strict=True):
        table += struct.pack("<II", at_names, at_contents + len(contents))
        at_names += len(name)
        contents += content + b"\0" * (-len(content) % 16)
    return HEADER + (table + b"".join(names)).ljust(at_contents, b"\0") + contents


def read(data: bytes) -> dict[str, bytes]:
    """Look up every item as ICU does: by its offsets behind the header."""
    body = data[32:]
    (count,) = struct.unpack_from("<I", body)
    entries = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    assert all(at % 16 == 0 for _, at in entries), "ICU reads numbers in place"
    return {body[name : body.index(b"\0", name)].decode(): body[at : at + 5] for name, at in entries}


def test_what_qt_sorts_by_stays_and_what_it_never_reads_goes() -> None:
    whole = package(
        {
            "icudt73l/brkitr/ja.res": b"words of Japanese",
            "icudt73l/coll/sv.res": b"order of Swedish letters",
            "icudt73l/ibm-949.cnv": b"an old encoding",
            "icudt73l/root.res": b"roots",
            "icudt73l/zone/de.res": b"names of time zones",
        },
    )
    assert set(read(whole)) > set(read(trimmed(whole)))
    assert read(trimmed(whole)) == {"icudt73l/coll/sv.res": b"order", "icudt73l/root.res": b"roots"}
    assert trimmed(whole)[:32] == HEADER


def test_what_holds_nothing_else_stays_as_it_is() -> None:
    whole = package({"icudt73l/coll/de.res": b"order", "icudt73l/nfkc.nrm": b"forms"})
    assert read(trimmed(whole)) == read(whole)
