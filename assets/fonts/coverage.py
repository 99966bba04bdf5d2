"""The sets of code points the faces are cut to, by name."""


from functools import cache


def ranges(*spans: tuple[int, int]) -> set[int]:
    """Every code point of `spans`, ends included."""
    return {point for first, last in spans for point in range(first, last + 1)}


PUNCTUATION = ranges((0x20, 0x40), (0x5B, 0x60), (0x7B, 0x7E), (0xA0, 0xBF), (0x2000, 0x206F), (0x20A0, 0x20CF))
"""What any script borrows: digits, ASCII and general punctuation, direction marks, currency signs."""

PICTOGRAPHS = {0x23CF, 0x24C2, 0x2600, 0x2665, 0x26A0, 0x26A1, 0x2764, 0x2B06, 0x2B1C}
"""⏏ Ⓜ ☀ ♥ ⚠ ⚡ ❤ ⬆ ⬜: systems draw these in colour, so a text face must not get hold of them first."""

EUROPEAN = PUNCTUATION | ranges(
    (0x0000, 0x024F),  # Latin up to Extended-B
    (0x0250, 0x036F),  # phonetic letters that African orthographies use, modifiers, combining marks
    (0x0370, 0x052F),  # Greek, Cyrillic
    (0x1E00, 0x1FFF),  # Latin Extended Additional (Vietnamese), polytonic Greek
    (0x2070, 0x209F),  # superscripts and subscripts
    (0x2100, 0x23FF),  # letterlike, number forms, arrows, operators, technical
    (0x2460, 0x24FF),  # enclosed
    (0x2500, 0x27BF),  # boxes, shapes, miscellaneous symbols, dingbats
    (0x2B00, 0x2BFF),  # more arrows and stars
    (0xA720, 0xA7FF),  # Latin Extended-D
    (0xFB00, 0xFB06),  # ligatures
    (0xFFFC, 0xFFFD),
) - PICTOGRAPHS
"""Latin, Greek and Cyrillic with punctuation, arrows and symbols, without what is an emoji on every system."""

JOYO_OUTSIDE_JIS_X_0208 = {0x525D, 0x5861, 0x9830, 0x20B9F}
"""剝 塡 頰 𠮟: in the list of kanji for general use, but missing from JIS X 0208 and Windows-31J."""


HAN = ranges((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
"""Han characters, those of compatibility included."""

BESIDE_HAN = ranges((0x2E80, 0x2FDF), (0x3000, 0x303F), (0x3190, 0x319F), (0x3200, 0x33FF)) | ranges(
    (0xFE30, 0xFE4F), (0xFF01, 0xFF64), (0xFFE0, 0xFFE6)
)
"""What stands among Han characters and looks different by region: radicals, punctuation, enclosed and wide signs."""

BOPOMOFO = ranges((0x3100, 0x312F), (0x31A0, 0x31BF), (0x02C7, 0x02C7), (0x02C9, 0x02CB), (0x02D9, 0x02D9))
"""The phonetic letters of Taiwan, with their tone marks."""

HANGUL = ranges((0x1100, 0x1112), (0x1161, 0x1175), (0x11A8, 0x11C2), (0x3130, 0x318F), (0xAC00, 0xD7A3), (0xFFA0, 0xFFDC))
"""Korean: all 11,172 modern syllables, and the letters they are made of."""

CANTONESE = {ord(char) for char in "㗎㗘㨃㩒㷫㩧㩿𠮶𠵱𠱁𠺢𠻺𠿪𠿬𡁻𡃁𡃶𡅅𢃇𢫏𢯎𢱕𢲲𢳂𢴇𣁳𣲷𤓓𥄫𥇣𦧲𦧺𧵳𨂾𨃩𨅝𨋢𨳊𨳍𨳒𨶙𩓥𩜶𩟔𩠴𩩍𩶘"}
"""Letters of spoken Cantonese that stand outside the main block of Han."""


@cache
def charset(*codecs: str) -> frozenset[int]:
    """Every character that two bytes stand for in one of `codecs`, as Python's tables have it."""
    found = set()
    for codec in codecs:
        for lead in range(0x81, 0xFF):
            for trail in range(0x40, 0xFF):
                try:
                    found |= {ord(char) for char in bytes([lead, trail]).decode(codec)}
                except UnicodeDecodeError:
                    continue
    return frozenset(found)


def simplified(general_standard: set[int]) -> set[int]:
    """GB 2312 and the 8,105 characters of the Table of General Standard Chinese Characters (2013)."""
    return charset("gb2312") & HAN | general_standard | BESIDE_HAN | BOPOMOFO


def traditional() -> set[int]:
    """Big5 (levels 1 and 2), and what is in common use of the Hong Kong Supplementary Character Set.

    That is the main block of Han without the simplified forms (those of GB 2312 that Japan does not use), and
    Cantonese.
    """
    simplified_forms = charset("gb2312") - charset("cp932")
    supplement = charset("big5hkscs") & (ranges((0x4E00, 0x9FFF)) - simplified_forms | CANTONESE)
    return charset("big5") & HAN | supplement | BESIDE_HAN | BOPOMOFO


def korean() -> set[int]:
    """The hanja of KS X 1001 and all of hangul."""
    return charset("euc_kr") & HAN | HANGUL | BESIDE_HAN


def japanese() -> set[int]:
    """JIS X 0208 (levels 1 and 2) and the Windows-31J extensions, with kana and full and half widths whole."""
    found = charset("shift_jis", "cp932")
    private = ranges((0xE000, 0xF8FF))
    whole = ranges((0x3000, 0x30FF), (0x31F0, 0x31FF), (0x3220, 0x33FF), (0xFF00, 0xFFEF), (0x2460, 0x24FF))
    return (found | whole | PUNCTUATION | ranges((0x41, 0x7E)) | JOYO_OUTSIDE_JIS_X_0208) - private


def code_points(name: str, general_standard: set[int]) -> set[int] | None:
    """The set called `name`; nothing for `all`, which keeps whatever the face has."""
    dotted_circle = {0x25CC}
    dandas = ranges((0x0951, 0x0952), (0x0964, 0x0965))
    return {
        "european": EUROPEAN,
        # Open Sans draws Hebrew in its own manner, as Segoe UI does.
        "european-hebrew": EUROPEAN | ranges((0x0590, 0x05FF), (0xFB1D, 0xFB4F)),
        "arabic": PUNCTUATION
        | ranges((0x0600, 0x06FF), (0x0750, 0x077F), (0x0870, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF))
        | ranges((0x10EC0, 0x10EFF), (0x25CC, 0x25CC)),
        "hebrew": PUNCTUATION | ranges((0x0590, 0x05FF), (0x25CC, 0x25CC), (0xFB1D, 0xFB4F)),
        "devanagari": PUNCTUATION
        | ranges((0x0900, 0x097F), (0x1CD0, 0x1CFF), (0x25CC, 0x25CC), (0xA830, 0xA839), (0xA8E0, 0xA8FF))
        | ranges((0x11B00, 0x11B09)),
        "thai": PUNCTUATION | ranges((0x0E00, 0x0E7F), (0x25CC, 0x25CC)),
        "bengali": PUNCTUATION | ranges((0x0980, 0x09FF), (0x1CD0, 0x1CFF), (0xA8F1, 0xA8F1)) | dandas | dotted_circle,
        "tamil": PUNCTUATION
        | ranges((0x0B80, 0x0BFF), (0x1CDA, 0x1CDA), (0xA8F3, 0xA8F3), (0x11300, 0x1137F))
        | dandas
        | dotted_circle,
        "telugu": PUNCTUATION | ranges((0x0C00, 0x0C7F), (0x1CDA, 0x1CDA), (0x1CF2, 0x1CF2)) | dandas | dotted_circle,
        "khmer": PUNCTUATION | ranges((0x1780, 0x17FF), (0x19E0, 0x19FF)) | dotted_circle,
        "lao": PUNCTUATION | ranges((0x0E80, 0x0EFF)) | dotted_circle,
        "georgian": PUNCTUATION | ranges((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F), (0x0589, 0x0589)),
        "armenian": PUNCTUATION | ranges((0x0530, 0x058F), (0xFB13, 0xFB17)) | dotted_circle,
        "ethiopic": PUNCTUATION
        | ranges((0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB00, 0xAB2F), (0x1E7E0, 0x1E7FF), (0x030E, 0x030E))
        | dotted_circle,
        "japanese": japanese(),
        "simplified": simplified(general_standard),
        "traditional": traditional(),
        "korean": korean(),
        "all": None,
    }[name]
