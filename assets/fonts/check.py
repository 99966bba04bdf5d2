"""Checks the faces against what fonts.toml says of them: bytes, names, coverage, shaping, colour.

    python check.py
"""

import hashlib
import tomllib
from functools import cache
from pathlib import Path

import uharfbuzz
from fontTools.ttLib import TTFont

import coverage

HERE = Path(__file__).parent

LIMIT = 40_000_000
"""Bytes that all faces together may have."""

EMOJI = HERE / "../../crates/preview/tests/rgi-emoji-16.txt"
"""Every emoji recommended for general interchange in Unicode 16, one a line."""

EUROPEAN = {
    "Latn": "Your streak ends tonight… “Amélie’s” œuvre — 30 % • £ € ₫ ¥ ŁódźİığşŐűĐưởng ẞ\u00a0",
    "Grek": "Παίξε πριν τα μεσάνυχτα, Ήλιε; ΐΰ",
    "Cyrl": "Сыграйте до полуночи, ёлка ґєїі ўқғңөүұһ № „“",
}
SAMPLES = {
    **EUROPEAN,
    "Arab": "اطلب قبل منتصف الليل، ٪٣٠ پچژگ ہے ڈٹ ئۇيغۇر",
    "Hebr": "הרצף שלך מסתיים הלילה ₪ שָׁלוֹם",
    "Deva": "आपकी स्ट्रीक आज रात ख़त्म होगी, क्षत्रिय ज्ञान ₹ १२३।",
    "Beng": "আপনার ধারা আজ রাতে শেষ হবে, ক্ষমা জ্ঞান স্ত্রী ৳ ১২৩। ৎ ড় ঢ় য়",
    "Taml": "உங்கள் தொடர் இன்று இரவு முடிகிறது, க்ஷ ஸ்ரீ கௌ ௧௨௩",
    "Telu": "మీ వరుస ఈ రాత్రి ముగుస్తుంది, క్ష స్త్రీ జ్ఞ ౧౨౩",
    "Thai": "เล่นก่อนเที่ยงคืนเพื่อรักษาสถิติ ฿ ๑๒๓",
    "Khmr": "លំដាប់របស់អ្នកនឹងបញ្ចប់នៅយប់នេះ ស្ត្រី ៛ ១២៣។",
    "Laoo": "ສະຖິຕິຂອງທ່ານຈະສິ້ນສຸດຄືນນີ້ ຫຼື ໜ ໝ ໑໒໓",
    "Geor": "თქვენი სერია ამაღამ მთავრდება ₾ ᲗᲑᲘᲚᲘᲡᲘ",
    "Armn": "Ձեր շարքն ավարտվում է այս գիշեր։ ֏ և՛ ﬓ",
    "Ethi": "ተከታታይዎ ዛሬ ማታ ያበቃል፣ ኧ ቧ ፩፪፫።",
    "Hani": "日本語今夜連続記録途切真夜中前遊剝塡頰𠮟髙﨑鬱魑魅",
    "Hira": "あなたのれんぞくきろくが、きょうでとぎれます。ゔ",
    "Kana": "アプリを開く「プレイ」ー・ヴヵヶ！？～〜ｱｲｳ①㈱㋿",
    "Hang": "연속기록이오늘밤끝나요！쀍ㅋㅋ￦「」漢字",
    "Bopo": "ㄅㄆㄇㄈㆠˇˋ",
    "Zsye": "🔥👩🇫☀❤✅🎉🫩",
}
"""What each script must be able to write."""

HAN = {
    "Noto Sans JP": "日本語今夜連続記録途切真夜中前遊剝塡頰𠮟髙﨑鬱魑魅",
    "Noto Sans SC": "您的连续记录今晚中断，午夜前来玩！镕㙍榀《》〈〉",
    "Noto Sans TC": "您的連續記錄今晚中斷，午夜前來玩！鬱龘着嘅喺咗哋啲嚟㗎𨋢「」",
}
"""What each region's face must be able to write of Han."""

STANDARDS = {
    "Noto Sans JP": ("shift_jis", "cp932"),
    "Noto Sans SC": ("gb2312",),
    "Noto Sans TC": ("big5",),
    "Noto Sans KR": ("euc_kr", "cp949"),
}
"""The character sets whose letters and ideographs a face has whole, as Python calls them."""

FORMS = "直骨角今次"
"""Characters that the regions draw apart."""

CLUSTERS = {
    "Noto Sans Devanagari": [("क्ष", 1), ("त्रि", 2)],
    "Noto Sans Bengali": [("ক্ষ", 1), ("কি", 2)],
    "Noto Sans Tamil": [("க்ஷ", 1), ("கொ", 3)],
    "Noto Sans Telugu": [("క్ష", 1)],
    "Noto Sans Khmer": [("ក្ក", 2), ("ខ្មែ", 3)],
    "Noto Sans Lao": [("ຫຼື", 3)],
    "Noto Sans KR": [("각", 1)],
    "Noto Color Emoji": [("👩‍👩‍👧", 1), ("🇫🇷", 1), ("1️⃣", 1), ("👍🏽", 1), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 1)],
}
"""Text, and the visible glyphs it must join into."""

JOINED = {"Arab": ("اطلب", "قبل", "لا", "ہے")}
"""Words whose letters must take other forms than they have alone."""

GAPS = {"Google Sans Flex": "₫", "JetBrains Mono": "ғқңұһ", "Noto Sans KR": "隙\uf95f\uf9aa"}
"""What the family itself lacks; fallback draws it."""

ABSENT = ("SVG ", "CBDT", "CBLC", "sbix", "fvar", "STAT")


@cache
def shaper(path: Path) -> uharfbuzz.Font:
    """The face at `path`, ready to shape."""
    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path))))


def shape(path: Path, text: str) -> list:
    """The glyphs HarfBuzz draws `text` with, those without width and outline left out."""
    font = shaper(path)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer)
    pairs = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    return [info.codepoint for info, position in pairs if position.x_advance or position.x_offset]


def problems(face: dict) -> list[str]:
    """Everything about `face` that is not as fonts.toml says."""
    path = HERE / face["file"]
    data = path.read_bytes()
    font = TTFont(path, lazy=True)
    names = font["name"]
    found = []
    if (len(data), hashlib.sha256(data).hexdigest()) != (face["bytes"], face["sha256"]):
        found.append("other bytes than listed")
    if (names.getDebugName(16) or names.getDebugName(1)) != face["family"]:
        found.append("family name differs")
    if font["OS/2"].usWeightClass != face["weight"]:
        found.append("weight differs")
    if not (HERE / face["licence"]).is_file():
        found.append("no licence text")
    found += [f"has {tag.strip()}" for tag in ABSENT if tag in font]
    covered = font.getBestCmap()
    for script in face["scripts"]:
        sample = HAN[face["family"]] if script == "Hani" else SAMPLES[script]
        missing = {char for char in sample if ord(char) not in covered}
        unexpected = missing - set(GAPS.get(face["family"], ""))
        if unexpected:
            found.append(f"{script}: lacks {''.join(sorted(unexpected))}")
        if 0 in shape(path, "".join(char for char in sample if char not in missing)):
            found.append(f"{script}: shapes to .notdef")
        for word in JOINED.get(script, ()):
            if shape(path, word) == [glyph for char in reversed(word) for glyph in shape(path, char)]:
                found.append(f"{word}: letters do not join")
    for text, glyphs in CLUSTERS.get(face["family"], []):
        shaped = shape(path, text)
        if len(shaped) != glyphs:
            found.append(f"{text}: {len(shaped)} glyphs, expected {glyphs}")
    wanted = coverage.charset(*STANDARDS.get(face["family"], ())) & (coverage.HAN | coverage.HANGUL)
    gaps = {ord(char) for char in GAPS.get(face["family"], "")}
    if wanted - covered.keys() - gaps:
        found.append(f"lacks {len(wanted - covered.keys() - gaps)} characters of its standards")
    if face["role"] == "emoji":
        found += emoji_problems(path, font)
    return found


def emoji_problems(path: Path, font: TTFont) -> list[str]:
    """What of Unicode 16 the emoji face cannot draw, or not as one picture."""
    found = [] if font["COLR"].version == 1 else ["not COLR version 1"]
    sequences = [line for line in EMOJI.read_text().splitlines() if not line.startswith("# ")]
    apart = [sequence for sequence in sequences if len(glyphs := shape(path, sequence)) != 1 or 0 in glyphs]
    if apart:
        found.append(f"{len(apart)} of {len(sequences)} emoji are not one glyph: {' '.join(apart[:9])}")
    return found


def outlines(face: dict) -> str:
    """The outlines of FORMS in `face`, as a text to compare."""
    font = TTFont(HERE / face["file"], lazy=True)
    glyphs, names = font["glyf"], font.getBestCmap()
    return ";".join(str(list(glyphs[names[ord(char)]].getCoordinates(glyphs)[0])) for char in FORMS)


def alike(faces: list[dict]) -> list[str]:
    """The regions whose faces draw FORMS as another one's do."""
    drawn = {face["family"]: outlines(face) for face in faces if face["family"] in STANDARDS and face["weight"] == 400}
    return [family for family, shape in drawn.items() if list(drawn.values()).count(shape) > 1]


def main() -> None:
    """Prints one line per face; fails if any has a problem or a family named elsewhere has no face."""
    listed = tomllib.loads((HERE / "fonts.toml").read_text())
    families = {face["family"] for face in listed["face"]}
    named = set(listed["primary"].values()) | set(listed["fallback"])
    named |= {family for rows in listed["fallback"].values() for order in rows.values() for family in order}
    named |= set(listed["han"].values())
    failed = bool(named - families)
    print("families without a face:", ", ".join(sorted(named - families)) or "none")
    for face in listed["face"]:
        found = problems(face)
        failed |= bool(found)
        print(f"{face['id']:26} {face['family']:22} {face['weight']} {'; '.join(found) or 'ok'}")
    stray = {path.name for path in HERE.glob("*.[to]tf")} - {face["file"] for face in listed["face"]}
    failed |= bool(stray)
    print("files not listed:", ", ".join(sorted(stray)) or "none")
    same = alike(listed["face"])
    total = sum(path.stat().st_size for path in HERE.glob("*.ttf"))
    failed |= bool(same) or total > LIMIT
    print("regions that draw Han alike:", ", ".join(same) or "none")
    print(f"{total:,} bytes of at most {LIMIT:,}")
    raise SystemExit(failed)


if __name__ == "__main__":
    main()
