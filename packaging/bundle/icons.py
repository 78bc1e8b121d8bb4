"""Draws the app's icon in every size and format that a system wants. Run by the build environment's Python.

usage: icons.py SVG FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_LARGEST_ICO = 256


def draw(svg: Path, folder: Path) -> None:
    """Write SIZE.png for each size, twinbolt.ico for Windows and twinbolt.icns for macOS."""
    from PIL import Image  # noqa: PLC0415 - only the build environment has it

    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        _draw_one(svg, folder / f"{size}.png", size)
    pictures = [Image.open(folder / f"{size}.png") for size in SIZES]
    small = [picture for picture in pictures if picture.width <= _LARGEST_ICO]
    small[-1].save(folder / "twinbolt.ico", sizes=[picture.size for picture in small], append_images=small)
    pictures[-1].save(folder / "twinbolt.icns", append_images=pictures)


def _draw_one(svg: Path, png: Path, size: int) -> None:
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - only the build environment has it
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - same

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    if not image.save(str(png)):
        raise OSError(f"{png} could not be written")


if __name__ == "__main__":
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
