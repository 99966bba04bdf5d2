"""Which faces we bundle, from which packages, and in which order they stand in for one another."""

from dataclasses import dataclass

PACKAGES = {
    "@expo-google-fonts/google-sans-flex": ("0.4.5", "9cfef90f9deacdbdd126999b66b16247f50bf87afa2ce2d53fc8ced3d55e34db"),
    "@expo-google-fonts/inter": ("0.4.2", "b5c1e5878c07a5637169da9f7b1f370c69709f1f8de55998e2522f7aa9dfe2a9"),
    "@expo-google-fonts/jetbrains-mono": ("0.4.1", "aead50085a2d56fffdac882c5945f9fc4e4785ccb5c8d6f1988f21faa1737c9a"),
    "@expo-google-fonts/noto-color-emoji": ("0.4.6", "8199c361ebffca17e503b7afa3994833efc1db06d63839e0b01e41e2fbd62eeb"),
    "@expo-google-fonts/noto-sans-arabic": ("0.4.3", "29e966f9d48a4ce7dd3c2c4c016f29cd888089538217303fb2c87de9e7f048ed"),
    "@expo-google-fonts/noto-sans-devanagari": ("0.4.1", "fb9a4c288af3829f383d945fcec350c8cdf99abf18ffe55c987c495bca42e80e"),
    "@expo-google-fonts/noto-sans-hebrew": ("0.4.1", "f82f8e852e3355521c511f2762a0130216d208d108bf4739aa977eb6a6d3012c"),
    "@expo-google-fonts/noto-sans-jp": ("0.4.3", "563ee80509692e2b2f42ceae6a0b82afecb90daa1b3d025bcebdf3d9120f43a3"),
    "@expo-google-fonts/noto-sans-thai": ("0.4.2", "44282ae7c24587e7e50f083e5db3aafa8011ac2eac1159ef62be4fc516a66165"),
    "@expo-google-fonts/open-sans": ("0.4.2", "95d4fdbbb2862c4cc05dff55212730394d9af312b685cab740811c1ce7c4e5be"),
    "@expo-google-fonts/roboto": ("0.4.3", "d5fabe7f5e706dc3c6b4e39687c5a45f1b25975dd689d8d850a97f41a00fa85f"),
    "inter-ui": ("4.1.1", "e392e4d71f18a7c1f23dfecd833d68fa05eeab41862686584e80fd2b5d87e9c0"),
}
"""npm package: its version and the sha256 of its archive."""

STYLES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}

TEXT = ("ccmp", "locl", "calt", "rlig", "liga", "clig", "kern", "mark", "mkmk", "tnum", "pnum", "lnum", "case", "frac")
"""Features of the European faces: what shaping applies by itself, and figures that keep their column."""


@dataclass(frozen=True)
class Face:
    """One file: what it is cut from, and what it is for."""

    id: str
    family: str
    weight: int
    role: str
    scripts: tuple[str, ...]
    package: str
    member: str
    cover: str
    licence: str
    features: tuple[str, ...]

    @property
    def file(self) -> str:
        """The file name: family without spaces, and style."""
        return f"{self.family.replace(' ', '')}-{STYLES[self.weight]}.ttf"


def weights(family: str, chosen: tuple[int, ...], role: str, scripts: str, cover: str, features=TEXT) -> list[Face]:
    """One face per weight of a family whose package has a folder for each."""
    slug = family.lower().replace(" ", "-")
    return [
        Face(
            id=f"{slug}-{weight}",
            family=family,
            weight=weight,
            role=role,
            scripts=tuple(scripts.split()),
            package=f"@expo-google-fonts/{slug}",
            member=f"{weight}{STYLES[weight]}/{family.replace(' ', '')}_{weight}{STYLES[weight]}.ttf",
            cover=cover,
            licence=f"LICENSE-{slug}.txt",
            features=features,
        )
        for weight in chosen
    ]


FACES = [
    *weights("Inter", (400, 500, 600, 700), "ios", "Latn Grek Cyrl", "european"),
    Face(
        id="inter-display-600",
        family="Inter Display",
        weight=600,
        role="ios-display",
        scripts=("Latn", "Grek", "Cyrl"),
        package="inter-ui",
        member="display/InterDisplay-SemiBold.woff2",
        cover="european",
        licence="LICENSE-inter-display.txt",
        features=TEXT,
    ),
    *weights("Roboto", (400, 500), "aosp", "Latn Grek Cyrl", "european"),
    *weights("Google Sans Flex", (400, 500), "pixel", "Latn", "european"),
    *weights("Open Sans", (400, 600), "windows", "Latn Grek Cyrl Hebr", "european-hebrew"),
    *weights("Noto Sans Arabic", (400, 600), "arabic", "Arab", "arabic", ("*",)),
    *weights("Noto Sans Hebrew", (400, 600), "hebrew", "Hebr", "hebrew", ("*",)),
    *weights("Noto Sans Devanagari", (400, 600), "devanagari", "Deva", "devanagari", ("*",)),
    *weights("Noto Sans Thai", (400, 600), "thai", "Thai", "thai", ("*",)),
    # No vertical forms: notifications are set in horizontal lines.
    *weights(
        "Noto Sans JP", (400, 600), "japanese", "Hani Hira Kana", "japanese",
        ("ccmp", "locl", "liga", "kern", "mark", "mkmk", "palt", "halt", "chws", "hwid", "fwid", "pwid"),
    ),
    *weights("Noto Color Emoji", (400,), "emoji", "Zsye", "all", ("*",)),
    # Without `calt`: its code ligatures would hide what a machine reads.
    *weights("JetBrains Mono", (400,), "mono", "Latn Grek Cyrl", "european", ("ccmp", "locl", "mark", "mkmk")),
]

PRIMARY = {
    "ui": "Inter",
    "mono": "JetBrains Mono",
    "ios": "Inter",
    "ios-display": "Inter Display",
    "macos": "Inter",
    "aosp": "Roboto",
    "one-ui": "Roboto",
    "chromeos": "Roboto",
    "pixel": "Google Sans Flex",
    "windows": "Open Sans",
    "gnome": "Inter",
    "kde": "Open Sans",
}
"""The family each role sets its text in."""

OTHER_SCRIPTS = {
    "Arab": ["Noto Sans Arabic"],
    "Hebr": ["Noto Sans Hebrew"],
    "Deva": ["Noto Sans Devanagari"],
    "Thai": ["Noto Sans Thai"],
    "Hani": ["Noto Sans JP"],
    "Hira": ["Noto Sans JP"],
    "Kana": ["Noto Sans JP"],
    "Zsye": ["Noto Color Emoji"],
}


def after(european: list[str]) -> dict[str, list[str]]:
    """Fallback order after a primary family: `european` for the European scripts and for symbols."""
    symbols = [*european, *(["Inter"] if "Inter" not in european else []), "Noto Sans JP", "Noto Color Emoji"]
    return {"Latn": european, "Grek": european, "Cyrl": european, **OTHER_SCRIPTS, "Zsym": symbols}


FALLBACK = {
    "Inter": {**after([]), "Zsym": ["Noto Sans JP", "Noto Color Emoji"]},
    "Inter Display": after(["Inter"]),
    "Roboto": after(["Inter"]),
    "Google Sans Flex": after(["Roboto", "Inter"]),
    "Open Sans": after(["Inter"]),
    "JetBrains Mono": after(["Inter"]),
}

NOTO_SCRIPT = {
    "Noto Sans Arabic": "Arab",
    "Noto Sans Hebrew": "Hebr",
    "Noto Sans Devanagari": "Deva",
    "Noto Sans Thai": "Thai",
    "Noto Sans JP": "Jpan",
    "Noto Color Emoji": "Zsye",
}
"""The script, as ORIGINALS names it, that each fallback family draws."""

ORIGINALS = {
    "apple": {"Latn": "SF Pro", "Arab": "SF Arabic", "Hebr": "SF Hebrew", "Deva": "Kohinoor Devanagari",
              "Thai": "Thonburi", "Jpan": "Hiragino Sans", "Zsye": "Apple Color Emoji"},
    "android": {"Latn": "Roboto", "Arab": "Noto Naskh Arabic UI", "Hebr": "Noto Sans Hebrew",
                "Deva": "Noto Sans Devanagari UI", "Thai": "Noto Sans Thai UI", "Jpan": "Noto Sans CJK JP", "Zsye": "Noto Color Emoji"},
    "windows": {"Latn": "Segoe UI", "Arab": "Segoe UI", "Hebr": "Segoe UI", "Deva": "Nirmala UI",
                "Thai": "Leelawadee UI", "Jpan": "Yu Gothic UI", "Zsye": "Segoe UI Emoji"},
}
"""What each platform draws a script with. From general knowledge, not measured: devices and makers differ."""

STAND_INS = {"Inter": "SF Pro", "Inter Display": "SF Pro Display", "Open Sans": "Segoe UI"}


def stand_in_for(face: Face) -> str:
    """The originals `face` stands in for, in the order of the platforms; empty where it is the real one."""
    if face.family not in NOTO_SCRIPT:
        return STAND_INS.get(face.family, "")
    names = [rows[NOTO_SCRIPT[face.family]] for rows in ORIGINALS.values()]
    # "Noto Sans Thai UI" and "Noto Sans CJK JP" are the same drawings under another name.
    real = {face.family, f"{face.family} UI", face.family.replace(" JP", " CJK JP")}
    return ", ".join(name for name in dict.fromkeys(names) if name not in real)


HEADER = """\
# The bundled faces. Written by build.py: change catalogue.py and run it again.
#
# [primary]    the family each role sets its text in.
# [fallback]   per primary family and ISO 15924 script, the families to ask after the primary itself, in
#              this order; the first that has the glyph draws it. Zsye: emoji (also what a VS16 asks for);
#              Zsym: arrows, stars, check marks and other symbols. A script that is not listed has no face.
# [originals]  what the platform itself draws a script with (general knowledge, not measured), so that
#              the app can name what a stand-in stands for. Jpan is Hani, Hira and Kana in Japanese text.
# [[face]]     `family` is the typographic family of the name table (16, else 1) and what a caller asks
#              for, together with `weight`; `stand-in-for` names the originals it replaces, empty if none
#              (a Noto face may be the real one on Android and a stand-in elsewhere: see [originals]).
"""
