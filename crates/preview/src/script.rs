//! Which script a character belongs to, as far as the choice of a face goes.

/// A script that `fonts.toml` knows, or one of the two kinds of character that belong to none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Script {
    Latin,
    Greek,
    Cyrillic,
    Arabic,
    Hebrew,
    Devanagari,
    Bengali,
    Tamil,
    Telugu,
    Thai,
    Khmer,
    Lao,
    Georgian,
    Armenian,
    Ethiopic,
    /// Han characters, Bopomofo, and the punctuation that stands among them.
    Han,
    Hiragana,
    Katakana,
    Hangul,
    /// Drawn in colour.
    Emoji,
    /// Arrows, stars, check marks.
    Symbol,
    /// Spaces, digits, punctuation: whatever face is at hand.
    Common,
    /// A script no bundled face is for.
    Other,
}

impl Script {
    /// Every script in the order in which their fallbacks are asked.
    pub(crate) const ALL: [Self; 21] = [
        Self::Latin,
        Self::Greek,
        Self::Cyrillic,
        Self::Arabic,
        Self::Hebrew,
        Self::Devanagari,
        Self::Bengali,
        Self::Tamil,
        Self::Telugu,
        Self::Thai,
        Self::Khmer,
        Self::Lao,
        // Before Georgian, whose face has the Armenian full stop.
        Self::Armenian,
        Self::Georgian,
        Self::Ethiopic,
        Self::Han,
        Self::Hiragana,
        Self::Katakana,
        Self::Hangul,
        Self::Symbol,
        Self::Emoji,
    ];

    /// ISO 15924 code, the key in `fonts.toml`.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Latin => "Latn",
            Self::Greek => "Grek",
            Self::Cyrillic => "Cyrl",
            Self::Arabic => "Arab",
            Self::Hebrew => "Hebr",
            Self::Devanagari => "Deva",
            Self::Bengali => "Beng",
            Self::Tamil => "Taml",
            Self::Telugu => "Telu",
            Self::Thai => "Thai",
            Self::Khmer => "Khmr",
            Self::Lao => "Laoo",
            Self::Georgian => "Geor",
            Self::Armenian => "Armn",
            Self::Ethiopic => "Ethi",
            Self::Han => "Hani",
            Self::Hiragana => "Hira",
            Self::Katakana => "Kana",
            Self::Hangul => "Hang",
            Self::Emoji => "Zsye",
            Self::Symbol | Self::Common => "Zsym",
            Self::Other => "Zzzz",
        }
    }

    /// Whether SF Pro's tracking applies: European scripts only, the others are set as drawn.
    pub(crate) fn tracked(self) -> bool {
        matches!(
            self,
            Self::Latin | Self::Greek | Self::Cyrillic | Self::Common
        )
    }
}

/// The script of a character (Unicode 16 blocks).
pub(crate) fn script_of(c: char) -> Script {
    match u32::from(c) {
        0x41..=0x5A
        | 0x61..=0x7A
        | 0xAA
        | 0xBA
        | 0xC0..=0xD6
        | 0xD8..=0xF6
        | 0xF8..=0x2AF
        | 0x1D00..=0x1DBF
        | 0x1E00..=0x1EFF
        | 0x2C60..=0x2C7F
        | 0xA720..=0xA7FF
        | 0xAB30..=0xAB6F
        | 0xFB00..=0xFB06 => Script::Latin,
        0x370..=0x3FF | 0x1F00..=0x1FFF => Script::Greek,
        0x400..=0x52F | 0x1C80..=0x1C8F | 0x2DE0..=0x2DFF | 0xA640..=0xA69F => Script::Cyrillic,
        0x600..=0x6FF | 0x750..=0x77F | 0x870..=0x8FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFC => {
            Script::Arabic
        }
        0x590..=0x5FF | 0xFB1D..=0xFB4F => Script::Hebrew,
        0x900..=0x97F | 0xA8E0..=0xA8FF | 0x1CD0..=0x1CFF => Script::Devanagari,
        0x980..=0x9FF => Script::Bengali,
        0xB80..=0xBFF => Script::Tamil,
        0xC00..=0xC7F => Script::Telugu,
        0xE00..=0xE7F => Script::Thai,
        0xE80..=0xEFF => Script::Lao,
        0x1780..=0x17FF | 0x19E0..=0x19FF => Script::Khmer,
        0x10A0..=0x10FF | 0x1C90..=0x1CBF | 0x2D00..=0x2D2F => Script::Georgian,
        0x530..=0x58F | 0xFB13..=0xFB17 => Script::Armenian,
        0x1200..=0x139F | 0x2D80..=0x2DDF | 0xAB00..=0xAB2F | 0x1E7E0..=0x1E7FF => Script::Ethiopic,
        0x1100..=0x11FF | 0x3130..=0x318F | 0xA960..=0xA97F | 0xAC00..=0xD7FF | 0xFFA0..=0xFFDC => {
            Script::Hangul
        }
        0x3040..=0x309F => Script::Hiragana,
        0x30A0..=0x30FF | 0x31F0..=0x31FF | 0xFF65..=0xFF9F => Script::Katakana,
        0x2E80..=0x2FDF
        | 0x2FF0..=0x303F
        | 0x3100..=0x312F
        | 0x3190..=0x31EF
        | 0x3200..=0x33FF
        | 0x3400..=0x4DBF
        | 0x4E00..=0x9FFF
        | 0xF900..=0xFAFF
        | 0xFE30..=0xFE4F
        | 0xFF00..=0xFF64
        | 0xFFE0..=0xFFE6
        | 0x20000..=0x3FFFF => Script::Han,
        code if emoji_presentation(code) => Script::Emoji,
        0x2100..=0x214F | 0x2190..=0x2BFF => Script::Symbol,
        0x0..=0xBF
        | 0xD7
        | 0xF7
        | 0x2B0..=0x36F
        | 0x2000..=0x20FF
        | 0xFE00..=0xFE0F
        | 0xFE20..=0xFE2F
        | 0xFEFF
        | 0xE0000..=0xE0FFF => Script::Common,
        _ => Script::Other,
    }
}

/// `Emoji_Presentation`: drawn in colour without being asked (Unicode 16 `emoji-data.txt`).
fn emoji_presentation(code: u32) -> bool {
    const BELOW_ASTRAL: [(u32, u32); 38] = [
        (0x231A, 0x231B),
        (0x23E9, 0x23EC),
        (0x23F0, 0x23F0),
        (0x23F3, 0x23F3),
        (0x25FD, 0x25FE),
        (0x2614, 0x2615),
        (0x2648, 0x2653),
        (0x267F, 0x267F),
        (0x2693, 0x2693),
        (0x26A1, 0x26A1),
        (0x26AA, 0x26AB),
        (0x26BD, 0x26BE),
        (0x26C4, 0x26C5),
        (0x26CE, 0x26CE),
        (0x26D4, 0x26D4),
        (0x26EA, 0x26EA),
        (0x26F2, 0x26F3),
        (0x26F5, 0x26F5),
        (0x26FA, 0x26FA),
        (0x26FD, 0x26FD),
        (0x2705, 0x2705),
        (0x270A, 0x270B),
        (0x2728, 0x2728),
        (0x274C, 0x274C),
        (0x274E, 0x274E),
        (0x2753, 0x2755),
        (0x2757, 0x2757),
        (0x2795, 0x2797),
        (0x27B0, 0x27B0),
        (0x27BF, 0x27BF),
        (0x2B1B, 0x2B1C),
        (0x2B50, 0x2B50),
        (0x2B55, 0x2B55),
        // Padding would be noise: the last rows are the astral blocks, whole.
        (0x1F004, 0x1F004),
        (0x1F0CF, 0x1F0CF),
        (0x1F18E, 0x1F19A),
        (0x1F1E6, 0x1F265),
        (0x1F300, 0x1FAFF),
    ];
    BELOW_ASTRAL
        .iter()
        .any(|&(first, last)| (first..=last).contains(&code))
}

/// Whether a grapheme cluster is drawn by the emoji face: by default, or asked for by VS16, a keycap or what is joined
/// to a symbol (the skin tone of ☝🏽).
pub(crate) fn is_emoji(cluster: &str) -> bool {
    if cluster.contains('\u{FE0E}') {
        return false;
    }
    if cluster.contains(['\u{FE0F}', '\u{20E3}']) {
        return true;
    }
    let mut scripts = cluster.chars().map(script_of);
    match scripts.next() {
        Some(Script::Emoji) => true,
        Some(Script::Symbol) => scripts.any(|script| script == Script::Emoji),
        _ => false,
    }
}

/// Whether a character leaves no mark of its own, so that no face needs a glyph for it.
pub(crate) fn invisible(c: char) -> bool {
    c.is_control()
        || c.is_whitespace()
        || matches!(u32::from(c),
            0xAD | 0x34F | 0x61C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F
            | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF9..=0xFFFB | 0xE0000..=0xE0FFF)
}

#[cfg(test)]
mod tests {
    use super::{Script, is_emoji, script_of};

    #[test]
    fn scripts_of_common_characters() {
        for (c, script) in [
            ('a', Script::Latin),
            ('é', Script::Latin),
            ('5', Script::Common),
            ('…', Script::Common),
            ('ع', Script::Arabic),
            ('ש', Script::Hebrew),
            ('日', Script::Han),
            ('ー', Script::Katakana),
            ('क', Script::Devanagari),
            ('ไ', Script::Thai),
            ('🎉', Script::Emoji),
            ('→', Script::Symbol),
            ('க', Script::Tamil),
            ('ক', Script::Bengali),
            ('క', Script::Telugu),
            ('ក', Script::Khmer),
            ('ກ', Script::Lao),
            ('ა', Script::Georgian),
            ('ա', Script::Armenian),
            ('አ', Script::Ethiopic),
            ('한', Script::Hangul),
            ('ㄅ', Script::Han),
            ('㈱', Script::Han),
            ('￥', Script::Han),
            ('အ', Script::Other),
        ] {
            assert_eq!(script_of(c), script, "{c}");
        }
    }

    #[test]
    fn emoji_by_default_and_on_request() {
        assert!(is_emoji("👩‍👩‍👧"));
        assert!(is_emoji("❤\u{FE0F}"));
        assert!(is_emoji("5\u{FE0F}\u{20E3}"));
        assert!(is_emoji("🇫🇷"));
        assert!(is_emoji("☝🏽"));
        assert!(!is_emoji("☝"));
        assert!(!is_emoji("❤"));
        assert!(!is_emoji("5"));
    }
}
