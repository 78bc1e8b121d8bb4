"""The data of ICU, the library by which Qt sorts and converts text, cut down to what Qt asks it for.

The whole of it is a quarter of the bundle: names of countries, currencies and units in 500 languages, old encodings,
dictionaries. Qt brings its own tables for all of that, and takes from ICU the order of letters and their cases.
The layout of the data is that of ICU's file unicode/udata.h and source/common/ucmndata.h.
"""

from __future__ import annotations

import platform
import re
import struct
import subprocess
import tempfile
from pathlib import Path

from workshop import make

_UNUSED_FOLDERS = {"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone"}
_UNUSED_SUFFIXES = {".cnv", ".spp"}
_ALIGNMENT = 16
_FORMATS = {"x86_64": ("elf64-x86-64", "i386:x86-64"), "aarch64": ("elf64-littleaarch64", "aarch64")}
"""For the linker: how this machine's libraries are written, and for which processor."""


def trim_library(library: Path) -> None:
    """Put less data into a libicudata.so, and leave its name and its only symbol as they are."""
    symbol = _symbol(library)
    form, processor = _FORMATS[platform.machine()]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make(["objcopy", "-O", "binary", "--only-section=.rodata", str(library), "whole"], folder=folder)
        (folder / "icu").write_bytes(trimmed((folder / "whole").read_bytes()))
        as_constant = ["--rename-section", ".data=.rodata,alloc,load,readonly,data,contents"]
        aligned = ["--set-section-alignment", f".data={_ALIGNMENT}", "--redefine-sym", f"_binary_icu_start={symbol}"]
        make(
            ["objcopy", "-I", "binary", "-O", form, "-B", processor, *as_constant, *aligned, "icu", "o"], folder=folder
        )
        make(["ld", "-shared", "-s", "-z", "noexecstack", f"-soname={library.name}", "-o", "new", "o"], folder=folder)
        library.write_bytes((folder / "new").read_bytes())


def trimmed(data: bytes) -> bytes:
    """Write a package of ICU data anew without the items that Qt has no use for.

    A package is a header, whose first two bytes say how long it is; the number of items; for each the offsets of its
    name and of its content, counted from behind the header and sorted by name; then the names, then the contents.
    """
    (start,) = struct.unpack_from("<H", data)
    body = data[start:]
    (count,) = struct.unpack_from("<I", body)
    entries = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    ends = [at for _, at in entries[1:]] + [len(body)]
    items = [(_name(body, name), body[at:end]) for (name, at), end in zip(entries, ends, strict=True)]
    return data[:start] + _package([(name, content) for name, content in items if _is_used(name)])


def _package(items: list[tuple[bytes, bytes]]) -> bytes:
    names_at = 4 + 8 * len(items)
    names = b"".join(name + b"\0" for name, _ in items)
    content_at = _aligned(names_at + len(names))
    table, name_at, contents = struct.pack("<I", len(items)), names_at, bytearray()
    for name, content in items:
        table += struct.pack("<II", name_at, content_at + len(contents))
        name_at += len(name) + 1
        contents += content.ljust(_aligned(len(content)), b"\0")
    return (table + names).ljust(content_at, b"\xaa") + contents


def _is_used(name: bytes) -> bool:
    path = Path(name.decode("ascii"))
    return path.parent.name not in _UNUSED_FOLDERS and path.suffix not in _UNUSED_SUFFIXES


def _name(body: bytes, at: int) -> bytes:
    return body[at : body.index(b"\0", at)]


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _symbol(library: Path) -> str:
    told = subprocess.run(["objdump", "-T", str(library)], capture_output=True, text=True, check=True).stdout
    (symbol,) = re.findall(r"\b(icudt\d+_dat)$", told, re.MULTILINE)
    return str(symbol)
