"""Checks the faces against what fonts.toml says of them: bytes, names, coverage, shaping, colour.

    python check.py
"""

import hashlib
import tomllib
from pathlib import Path

import uharfbuzz
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent

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
    "Thai": "เล่นก่อนเที่ยงคืนเพื่อรักษาสถิติ ฿ ๑๒๓",
    "Hani": "日本語今夜連続記録途切真夜中前遊剝塡頰𠮟髙﨑鬱魑魅",
    "Hira": "あなたのれんぞくきろくが、きょうでとぎれます。ゔ",
    "Kana": "アプリを開く「プレイ」ー・ヴヵヶ！？～〜ｱｲｳ①㈱㋿",
    "Zsye": "🔥👩🇫☀❤✅🎉🫩",
}
"""What each script must be able to write."""

CLUSTERS = {
    "Noto Sans Devanagari": [("क्ष", 1), ("त्रि", 2)],
    "Noto Color Emoji": [("👩‍👩‍👧", 1), ("🇫🇷", 1), ("1️⃣", 1), ("👍🏽", 1), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 1)],
}
"""Text, and the visible glyphs it must join into."""

JOINED = {"Arab": ("اطلب", "قبل", "لا", "ہے")}
"""Words whose letters must take other forms than they have alone."""

GAPS = {"Google Sans Flex": "₫", "JetBrains Mono": "ғқңұһ"}
"""What the family itself lacks; fallback draws it."""

ABSENT = ("SVG ", "CBDT", "CBLC", "sbix", "fvar", "STAT")


def shape(path: Path, text: str) -> list:
    """The glyphs HarfBuzz draws `text` with, those without width and outline left out."""
    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path))))
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
        sample = SAMPLES[script]
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
    if face["role"] == "emoji" and font["COLR"].version != 1:
        found.append("not COLR version 1")
    return found


def main() -> None:
    """Prints one line per face; fails if any has a problem or a family named elsewhere has no face."""
    listed = tomllib.loads((HERE / "fonts.toml").read_text())
    families = {face["family"] for face in listed["face"]}
    named = set(listed["primary"].values()) | set(listed["fallback"])
    named |= {family for rows in listed["fallback"].values() for order in rows.values() for family in order}
    failed = bool(named - families)
    print("families without a face:", ", ".join(sorted(named - families)) or "none")
    for face in listed["face"]:
        found = problems(face)
        failed |= bool(found)
        print(f"{face['id']:26} {face['family']:22} {face['weight']} {'; '.join(found) or 'ok'}")
    stray = {path.name for path in HERE.glob("*.[to]tf")} - {face["file"] for face in listed["face"]}
    failed |= bool(stray)
    print("files not listed:", ", ".join(sorted(stray)) or "none")
    raise SystemExit(failed)


if __name__ == "__main__":
    main()
