"""What macOS reads about the app from its Info.plist, beside what PyInstaller writes there."""

from __future__ import annotations

from product import TITLE, version

OLDEST_SYSTEM = "13.0"  # of Qt 6.11


def app_info() -> dict[str, object]:
    """Give the entries."""
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleName": TITLE,
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
        "NSPrincipalClass": "NSApplication",
    }
