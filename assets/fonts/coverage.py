"""The sets of code points the faces are cut to, by name."""


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


def japanese() -> set[int]:
    """JIS X 0208 (levels 1 and 2) and the Windows-31J extensions, with kana and full and half widths whole."""
    found = set()
    for codec in ("shift_jis", "cp932"):
        for lead in [*range(0x81, 0xA0), *range(0xE0, 0xFD)]:
            for trail in range(0x40, 0xFD):
                try:
                    found |= {ord(char) for char in bytes([lead, trail]).decode(codec)}
                except UnicodeDecodeError:
                    continue
    private = ranges((0xE000, 0xF8FF))
    whole = ranges((0x3000, 0x30FF), (0x31F0, 0x31FF), (0x3220, 0x33FF), (0xFF00, 0xFFEF), (0x2460, 0x24FF))
    return (found | whole | PUNCTUATION | ranges((0x41, 0x7E)) | JOYO_OUTSIDE_JIS_X_0208) - private


def code_points(name: str) -> set[int] | None:
    """The set called `name`; nothing for `all`, which keeps whatever the face has."""
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
        "japanese": japanese(),
        "all": None,
    }[name]
