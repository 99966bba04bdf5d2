//! That every script and every emoji has a face, and the right one.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use carillon_campaign::{Direction, Locale};
use serde::Deserialize;
use unicode_segmentation::UnicodeSegmentation;

use super::{Face, Fonts, Hand, bundled, chain, face_for, han_first, stack};
use crate::script::{Script, is_emoji};
use crate::text::{Line, Role, Rule, Setter, Style};

#[test]
fn the_catalogue_is_read_and_its_ids_are_unique() {
    let ids: Vec<_> = Fonts::faces().iter().map(|face| face.id).collect();
    assert!(ids.contains(&"inter-400"));
    assert!(
        ids.iter()
            .enumerate()
            .all(|(at, id)| !ids[..at].contains(id))
    );
}

#[test]
fn one_stack_agrees_with_every_script() {
    for (role, language) in Role::ALL
        .iter()
        .flat_map(|role| ["en", "ja", "ko", "zh-Hans", "zh-Hant"].map(|tag| (*role, tag)))
    {
        let hand = Hand::new(role, language);
        let stack = stack(hand);
        for script in Script::ALL {
            let places: Vec<_> = chain(hand, script)
                .map(|family| stack.iter().position(|known| *known == family).unwrap())
                .collect();
            assert!(
                places.is_sorted(),
                "{hand:?} {script:?}: what is loaded is what draws"
            );
        }
    }
}

/// A role as a data file names it.
#[derive(Deserialize)]
struct Named {
    role: Role,
}

#[test]
fn a_role_is_written_as_its_key() {
    for role in Role::ALL {
        let named: Named = toml::from_str(&format!("role = '{}'", role.key())).unwrap();
        assert_eq!(
            named.role, role,
            "data files and fonts.toml name a role alike"
        );
    }
}

#[test]
fn every_role_and_script_has_a_face() {
    let families = || Fonts::faces().iter().map(|face| face.family);
    for role in Role::ALL {
        let primary = bundled().catalogue.primary.get(role.key());
        assert!(
            primary.is_some_and(|primary| families().any(|family| family == primary)),
            "{role:?}: a role without a family would be set in another one's"
        );
        let hand = Hand::new(role, "en");
        for script in Script::ALL {
            for family in chain(hand, script) {
                assert!(
                    families().any(|known| known == family),
                    "{family}: a family without a face draws nothing"
                );
            }
        }
    }
}

/// The family asked first for Han in a locale.
fn check_han(tag: &str, family: &str) {
    assert_eq!(
        han_first(tag).unwrap_or("Noto Sans SC"),
        family,
        "{tag}: readers know the forms of their own region"
    );
    let asked: Vec<_> = chain(Hand::new(Role::Ios, tag), Script::Han).collect();
    assert_eq!(
        asked[1], family,
        "{tag}: after the primary family the locale's own is asked"
    );
    assert_eq!(
        asked.len(),
        5,
        "{tag}: every other region's face is asked once for what the first lacks"
    );
}

#[test]
fn han_is_drawn_as_the_locale_draws_it() {
    for (tag, family) in [
        ("ja", "Noto Sans JP"),
        ("ja-JP", "Noto Sans JP"),
        ("ko-KR", "Noto Sans KR"),
        ("zh", "Noto Sans SC"),
        ("zh-CN", "Noto Sans SC"),
        ("zh-SG", "Noto Sans SC"),
        ("zh-Hans", "Noto Sans SC"),
        ("zh-Hant", "Noto Sans TC"),
        ("zh-TW", "Noto Sans TC"),
        ("zh-HK", "Noto Sans TC"),
        ("zh-MO", "Noto Sans TC"),
        ("zh-Hans-HK", "Noto Sans SC"),
        ("zh-Hant-CN", "Noto Sans TC"),
        ("yue", "Noto Sans TC"),
        ("en-HK", "Noto Sans SC"),
        ("zh-u-rg-twzzzz", "Noto Sans SC"),
        ("zh-x-TW", "Noto Sans SC"),
        ("en", "Noto Sans SC"),
    ] {
        check_han(tag, family);
    }
}

#[test]
fn weights_match_as_css_does() {
    assert_eq!(face_for("Noto Sans Arabic", 500).unwrap().weight, 400);
    assert_eq!(face_for("Noto Sans Arabic", 600).unwrap().weight, 600);
    assert_eq!(face_for("Noto Color Emoji", 600).unwrap().weight, 400);
}

/// The bytes of every face by id, read once.
fn files() -> &'static BTreeMap<&'static str, Vec<u8>> {
    static FILES: OnceLock<BTreeMap<&'static str, Vec<u8>>> = OnceLock::new();
    FILES.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/fonts");
        Fonts::faces()
            .iter()
            .map(|face| (face.id, std::fs::read(folder.join(face.file)).unwrap()))
            .collect()
    })
}

/// The fonts that `wanted` accepts, loaded.
fn loaded(wanted: impl Fn(&Face) -> bool) -> Fonts {
    let mut fonts = Fonts::default();
    for face in Fonts::faces().iter().filter(|face| wanted(face)) {
        fonts.load(face.id, files()[face.id].clone()).unwrap();
    }
    fonts
}

/// `text` as it is set on one line.
fn line(setter: &mut Setter, fonts: &mut Fonts, text: &str, language: &str) -> Line {
    let style = Style {
        role: Role::Ios,
        weight: 400,
        size: 15.0,
        line: 20.0,
        tracking: 0.0,
    };
    let wide = (Rule::LABEL, 10_000.0);
    let fitted = setter.fit(fonts, text, (language, Direction::Ltr), style, wide);
    fitted.lines[0].clone()
}

/// The glyph ids `text` is drawn with.
fn glyphs(setter: &mut Setter, fonts: &mut Fonts, text: &str, language: &str) -> Vec<u32> {
    let runs = line(setter, fonts, text, language).runs;
    let glyphs = runs.iter().flat_map(|run| &run.glyphs);
    glyphs.map(|glyph| glyph.id).collect()
}

/// Every emoji of Unicode 16.
fn emoji() -> impl Iterator<Item = &'static str> {
    include_str!("../../tests/rgi-emoji-16.txt")
        .lines()
        // `#️⃣` is an emoji, `# ` begins a remark.
        .filter(|line| !line.starts_with("# "))
}

#[test]
fn every_emoji_of_unicode_16_is_one_and_has_a_glyph() {
    let fonts = loaded(|face| face.family == "Noto Color Emoji");
    assert_eq!(
        emoji().count(),
        3790,
        "as many as emoji-test.txt 16.0 calls fully-qualified"
    );
    for sequence in emoji() {
        assert!(
            is_emoji(sequence),
            "{sequence}: otherwise a text face is asked first"
        );
        assert_eq!(
            sequence.graphemes(true).count(),
            1,
            "{sequence}: otherwise a cut goes through it"
        );
        assert_eq!(
            fonts.missing(Hand::new(Role::Ios, "en"), 400, sequence),
            Vec::<char>::new(),
            "{sequence}: no emoji may be tofu"
        );
    }
}

#[test]
fn every_emoji_of_unicode_16_is_one_picture() {
    let mut fonts = loaded(|face| ["Inter", "Noto Color Emoji"].contains(&face.family));
    let mut setter = Setter::default();
    let one = line(&mut setter, &mut fonts, "😀", "en").width;
    let apart: Vec<_> = emoji()
        .filter(|sequence| {
            let line = line(&mut setter, &mut fonts, sequence, "en");
            let tofu = line
                .runs
                .iter()
                .flat_map(|run| &run.glyphs)
                .any(|glyph| glyph.id == 0);
            tofu || (line.width - one).abs() > 0.01
        })
        .take(20)
        .collect();
    assert_eq!(
        apart,
        Vec::<&str>::new(),
        "a flag, a skin tone or a family in parts would be wider"
    );
}

/// Sentences as they stand in pushes, by locale: the scripts that may never show tofu.
const SENTENCES: [(&str, &str); 25] = [
    (
        "en",
        "Your “streak” ends tonight… 30% off — £5, €6, ¥7, ₹8, ₫9",
    ),
    (
        "vi",
        "Chuỗi ngày của bạn kết thúc tối nay, đừng bỏ lỡ ưu đãi",
    ),
    ("yo", "Ẹ káàbọ̀ sí ilé ìtajà wa, ọjọ́ ìkẹyìn nìyí"),
    ("el", "Το σερί σου τελειώνει απόψε, παίξε πριν τα μεσάνυχτα"),
    (
        "ru",
        "Ваша серия закончится сегодня, сыграйте до полуночи, ёлка №1",
    ),
    ("uk", "Ваш кошик чекає, ґанок, їжак, є: ₴"),
    ("kk", "Себетіңіз күтіп тұр, әлі де үлгересіз: ₸"),
    ("ar", "اطلب قبل منتصف الليل، وفر ٣٠٪"),
    ("fa", "سبد خرید شما منتظر است، پیش از نیمه‌شب سفارش دهید"),
    (
        "ur",
        "آپ کی ٹوکری انتظار کر رہی ہے، آدھی رات سے پہلے آرڈر کریں",
    ),
    ("he", "הסל שלך עדיין מחכה, הזמינו לפני חצות: ₪"),
    ("hi", "आपकी टोकरी इंतज़ार कर रही है, क्षत्रिय ज्ञान ₹ १२३।"),
    ("bn", "আপনার ঝুড়ি অপেক্ষা করছে, মধ্যরাতের আগে অর্ডার করুন। ৳ ১২৩"),
    (
        "ta",
        "உங்கள் கூடை காத்திருக்கிறது, நள்ளிரவுக்கு முன் ஆர்டர் செய்யுங்கள் ஸ்ரீ",
    ),
    ("te", "మీ బుట్ట వేచి ఉంది, అర్ధరాత్రి లోపు ఆర్డర్ చేయండి, స్త్రీ క్షమ"),
    ("th", "ตะกร้าของคุณยังรออยู่ สั่งก่อนเที่ยงคืน ฿ ๑๒๓"),
    ("km", "កន្ត្រករបស់អ្នកកំពុងរង់ចាំ បញ្ជាទិញមុនពាក់កណ្តាលអធ្រាត្រ ៛ ១២៣។"),
    ("lo", "ກະຕ່າຂອງທ່ານຍັງລໍຖ້າຢູ່ ສັ່ງກ່ອນທ່ຽງຄືນ ₭ ໑໒໓ ຫຼື ໜ"),
    (
        "ka",
        "თქვენი კალათა გელოდებათ, შეუკვეთეთ შუაღამემდე: ₾ ᲙᲐᲚᲐᲗᲐ",
    ),
    (
        "hy",
        "Ձեր զամբյուղը սպասում է, պատվիրեք մինչև կեսգիշեր։ ֏ և՛",
    ),
    ("am", "ቅርጫትዎ እየጠበቀ ነው፣ ከእኩለ ሌሊት በፊት ይዘዙ። ፲፪"),
    (
        "ja",
        "カートの商品がまだ待っています。今夜０時までのご注文で送料無料！㈱髙﨑",
    ),
    (
        "ko",
        "장바구니가 아직 기다리고 있어요. 자정 전에 주문하면 배송비 무료! 쀍 ㅋㅋ ₩ 漢字 ￦",
    ),
    (
        "zh-Hans",
        "您的购物车还在等您，午夜前下单免运费！“镕㙍”（￥５）《榀》",
    ),
    (
        "zh-Hant",
        "您的購物車還在等您，午夜前下單免運費！「鬱龘」㗎喺咗嘅ㄅㄆˇ𨋢着",
    ),
];

#[test]
fn no_sentence_of_a_living_script_lacks_a_glyph() {
    let mut fonts = loaded(|_| true);
    let mut setter = Setter::default();
    for (locale, sentence) in SENTENCES {
        for (role, weight) in Role::ALL
            .iter()
            .flat_map(|role| [400, 500, 600, 700].map(|weight| (*role, weight)))
        {
            assert_eq!(
                fonts.missing(Hand::new(role, locale), weight, sentence),
                Vec::<char>::new(),
                "{locale} {role:?} {weight}: {sentence}"
            );
        }
        assert!(
            !glyphs(&mut setter, &mut fonts, sentence, locale).contains(&0),
            "{locale}: a box would be drawn in {sentence}"
        );
    }
}

#[test]
fn what_is_lacking_is_all_that_a_sentence_needs() {
    let surface = crate::surfaces().first().unwrap();
    for (tag, sentence) in SENTENCES {
        let locale = Locale::new(tag).unwrap();
        let mut fonts = loaded(|face| Fonts::first().contains(&face.id));
        loop {
            let lacking = fonts.lacking(surface, sentence, &locale);
            if lacking.is_empty() {
                break;
            }
            for id in lacking {
                fonts.load(id, files()[id].clone()).unwrap();
            }
        }
        let mut setter = Setter::default();
        assert!(
            !glyphs(&mut setter, &mut fonts, sentence, tag).contains(&0),
            "{tag}: the faces asked for draw {sentence}"
        );
    }
}

#[test]
fn the_same_characters_take_four_forms() {
    let mut fonts = loaded(|_| true);
    let mut setter = Setter::default();
    let mut drawn: Vec<Vec<u32>> = ["ja", "zh-Hans", "zh-Hant", "ko"]
        .map(|tag| glyphs(&mut setter, &mut fonts, "直骨角今次", tag))
        .to_vec();
    drawn.sort();
    drawn.dedup();
    assert_eq!(drawn.len(), 4, "each locale has a face of its own");
}

#[test]
fn the_faces_stay_small_enough_to_ship() {
    let bytes: u64 = Fonts::faces().iter().map(|face| face.bytes).sum();
    assert!(
        bytes <= 40_000_000,
        "{bytes}: all fonts together are 40 MB at most"
    );
}

#[test]
fn a_face_that_is_still_to_come_is_not_missing() {
    let fonts = loaded(|face| face.family == "Inter");
    let missing = |text: &str| fonts.missing(Hand::new(Role::Ios, "ko"), 400, text);
    for text in ["🎉", "한국", "漢字", "※", "தமிழ்"] {
        assert_eq!(
            missing(text),
            Vec::<char>::new(),
            "{text}: its face is bundled, and a finding would come and go"
        );
    }
    assert_eq!(
        missing("a မb"),
        ['မ'],
        "no bundled face has Burmese, and waiting would not help"
    );
}
