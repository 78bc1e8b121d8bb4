"""The installer for Windows, as far as it can be known without one: it compiles, speaks, and can be signed."""

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from environment import ROOT
from fault import Fault
from product import version
from unready import Unready
from windows.installer import build_installer, four_numbers, version_info
from windows.languages import NAMES, languages_of_the_app, nsis_lines
from windows.signing import CERTIFICATE, KEY, Signer, sign, signer
from windows.words import INSTEAD, OWN

NSIS = Path("/usr/share/nsis")
ICON = NSIS / "Contrib" / "Graphics" / "Icons" / "modern-install.ico"
POLITE = {
    "de": re.compile(r"\b(?:[a-z,;] Sie|Ihnen|Ihre?[mnrs]?)\b|\b[A-ZÄÖÜ]\w+n Sie\b"),
    "es": re.compile(
        r"\b(?:usted|su (?:ordenador|sistema)|[Pp]resione|[Ee]lija|[Ss]eleccione|[Ee]spere|[Dd]esea|seguro de que)\b"
    ),
    "fr": re.compile(r"\b(?:[Vv]ous|[Vv]otre|[Vv]os|[Vv]euillez|[Cc]liquez|[Cc]hoisissez|[Aa]ppuyez)\b"),
}
"""How somebody is spoken to whom the app would not speak to like that."""


def stand_in_for_a_bundle(folder: Path) -> Path:
    (folder / "_internal").mkdir(parents=True)
    (folder / "Twinbolt.exe").write_bytes(b"MZ")
    (folder / "_internal" / "python311.dll").write_bytes(b"MZ" * 1000)
    return folder


@pytest.mark.skipif(not shutil.which("makensis") or not ICON.exists(), reason="NSIS is not installed")
def test_the_installer_compiles_in_all_languages_and_can_be_signed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("windows.installer.languages_of_the_app", lambda: list(NAMES))
    bundle = stand_in_for_a_bundle(tmp_path / "bundle")
    installer = build_installer(bundle, ICON, tmp_path / "Twinbolt-setup.exe")
    content = installer.read_bytes()
    assert content.startswith(b"MZ")
    assert version().encode("utf-16-le") in content, "the version resource"
    assert b'level="asInvoker"' in content, "no administrator is asked for"
    if shutil.which("osslsigncode") and shutil.which("openssl"):
        sign(installer, throw_away_signer(tmp_path))
        assert "CN=Nobody" in verified(installer, tmp_path / "certificate.pem")


def throw_away_signer(folder: Path) -> Signer:
    who = Signer(folder / "certificate.pem", folder / "key.pem")
    made = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    named = ["-subj", "/CN=Nobody", "-days", "2", "-keyout", who.key, "-out", who.certificate]
    subprocess.run([*made, *named, "-addext", "extendedKeyUsage=codeSigning"], capture_output=True, check=True)
    return who


def test_who_signs_is_told_by_the_files_of_the_certificate_and_the_key() -> None:
    told = {CERTIFICATE: "chain.pem", KEY: "key.pem"}
    assert signer(told) == Signer(Path("chain.pem"), Path("key.pem"))
    assert signer({}) is None
    with pytest.raises(Unready, match=KEY):
        signer({CERTIFICATE: "chain.pem"})


def verified(installer: Path, certificate: Path) -> str:
    command = ["osslsigncode", "verify", "-CAfile", certificate, "-in", installer]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_the_installer_has_words_in_every_language_of_the_app() -> None:
    assert languages_of_the_app()[0] == "en"
    lines = nsis_lines(list(NAMES))
    assert lines.splitlines()[0] == '!insertmacro MUI_LANGUAGE "English"'
    assert lines.count("LangString") == sum(map(len, OWN.values()))
    assert {frozenset(words) for words in OWN.values()} == {frozenset(OWN["en"])}


@pytest.mark.parametrize("language", POLITE)
def test_the_installer_is_no_more_polite_than_the_app(language: str) -> None:
    assert not POLITE[language].findall(" ".join([*OWN[language].values(), *INSTEAD[language].values()]))


@pytest.mark.skipif(not NSIS.exists(), reason="NSIS is not installed")
@pytest.mark.parametrize("language", POLITE)
def test_where_nsis_is_polite_the_installer_says_something_else(language: str) -> None:
    script = (ROOT / "packaging" / "windows" / "twinbolt.nsi").read_text("utf-8")
    pages = {f"MUI_{un}{page}PAGE" for un, page in re.findall(r"MUI_(UN)?PAGE_(\w+)", script)} | {"MUI_ABORTWARNING"}
    words = (NSIS / "Contrib" / "Language files" / f"{NAMES[language]}.nsh").read_text("utf-8-sig")
    blocks = re.findall(r"(?ms)^!ifdef ([^\n]*)\n(.*?)^!endif", words)
    shown = "".join(block for condition, block in blocks if pages & set(condition.split(" | ")))
    told = dict(re.findall(r'LangFileString} (\w+) "(.*)"', shown))
    polite = {name for name, text in told.items() if POLITE[language].search(text) and "REBOOT" not in name}
    assert polite <= set(INSTEAD[language]) <= set(told)


def test_a_language_without_words_stops_the_build(tmp_path: Path) -> None:
    for name in ("twinbolt_en.ts", "twinbolt_tlh.ts"):
        (tmp_path / name).touch()
    with pytest.raises(Fault, match="tlh"):
        languages_of_the_app(tmp_path)


def test_windows_is_told_the_version_as_four_numbers() -> None:
    assert four_numbers("1.2.3") == (1, 2, 3, 0)
    assert f"filevers={four_numbers(version())}" in version_info()


def test_every_screen_is_drawn_at_its_own_resolution() -> None:
    manifest = ET.parse(ROOT / "packaging" / "windows" / "twinbolt.manifest").getroot()
    settings = {element.tag.rpartition("}")[2]: element.text for element in manifest.iter()}
    assert settings["dpiAwareness"] == "PerMonitorV2"
    levels = [element.get("level") for element in manifest.iter() if element.get("level")]
    assert levels == ["asInvoker"], "no administrator is asked for"
