//! The setter: shapes text with the bundled faces and keeps what it fitted.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_campaign::Direction;
use parley::fontique::{FontWeight, Language};
use parley::{
    BaseDirection, FontFamily, FontFamilyName, Layout, LayoutContext, LineHeight, OverflowWrap,
    StyleProperty, WordBreak,
};
use unicode_segmentation::UnicodeSegmentation;

use super::{Fitted, Key, Rule, Style, fit};
use crate::Fonts;
use crate::fonts::{Hand, emoji_family, stack};
use crate::script::{Script, is_emoji, script_of};

/// Fitted texts kept; a screen with every field and label has about fifteen.
const KEPT: usize = 400;

/// Shapes and fits text. What it keeps never changes a result.
#[derive(Default)]
pub(crate) struct Setter {
    context: LayoutContext<()>,
    kept: BTreeMap<Key, (Arc<Fitted>, u64)>,
    clock: u64,
    stacks: BTreeMap<Hand, Vec<FontFamilyName<'static>>>,
}

impl Setter {
    /// Forgets everything: the fonts have changed.
    pub(crate) fn forget(&mut self) {
        self.kept.clear();
    }

    /// Fits a text into `width` points by a rule.
    pub(crate) fn fit(
        &mut self,
        fonts: &mut Fonts,
        text: &str,
        (language, direction): (&str, Direction),
        style: Style,
        (rule, width): (Rule, f32),
    ) -> Arc<Fitted> {
        self.clock += 1;
        let key = Key::new(text, language, direction, style, rule, width.max(0.0));
        if let Some((fitted, used)) = self.kept.get_mut(&key) {
            *used = self.clock;
            return Arc::clone(fitted);
        }
        let fitted = Arc::new(fit::fit(self, fonts, key.clone()));
        self.make_room();
        self.kept.insert(key, (Arc::clone(&fitted), self.clock));
        fitted
    }

    /// Drops the older half once there are too many.
    fn make_room(&mut self) {
        if self.kept.len() >= KEPT {
            let mut uses: Vec<u64> = self.kept.values().map(|(_, used)| *used).collect();
            uses.sort_unstable();
            let middle = uses[uses.len() / 2];
            self.kept.retain(|_, (_, used)| *used > middle);
        }
    }

    /// Shapes a text without breaking it into lines; a word wider than its line may be broken anywhere.
    pub(super) fn shape(&mut self, fonts: &mut Fonts, text: &str, key: &Key) -> Layout<()> {
        self.shape_with(fonts, text, key, OverflowWrap::Anywhere)
    }

    /// Shapes a text that breaks between words only.
    pub(super) fn shape_words(&mut self, fonts: &mut Fonts, text: &str, key: &Key) -> Layout<()> {
        self.shape_with(fonts, text, key, OverflowWrap::Normal)
    }

    fn shape_with(
        &mut self,
        fonts: &mut Fonts,
        text: &str,
        key: &Key,
        wrap: OverflowWrap,
    ) -> Layout<()> {
        let style = key.style();
        let hand = Hand::new(style.role, &key.language);
        let families = self
            .stacks
            .entry(hand)
            .or_insert_with(|| stack(hand).into_iter().map(FontFamilyName::named).collect());
        let mut builder = self
            .context
            .ranged_builder(&mut fonts.context, text, 1.0, false);
        builder.set_base_direction(if key.rtl {
            BaseDirection::Rtl
        } else {
            BaseDirection::Ltr
        });
        builder.push_default(FontFamily::List(Cow::Borrowed(families)));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::FontWeight(FontWeight::new(f32::from(
            style.weight,
        ))));
        builder.push_default(LineHeight::Absolute(style.line));
        builder.push_default(wrap);
        builder.push_default(StyleProperty::Locale(Language::parse(&key.language).ok()));
        if style.tracking != 0.0 {
            builder.push_default(StyleProperty::LetterSpacing(style.tracking * style.size));
        }
        let emoji = FontFamily::named(emoji_family(hand));
        for (start, cluster) in text.grapheme_indices(true) {
            let range = start..start + cluster.len();
            if is_emoji(cluster) {
                builder.push(emoji.clone(), range);
                continue;
            }
            let script = cluster.chars().next().map(script_of);
            if script == Some(Script::Hangul) && style.role.keeps_hangul() {
                builder.push(WordBreak::KeepAll, range.clone());
            }
            if style.tracking != 0.0 && !script.is_some_and(Script::tracked) {
                builder.push(StyleProperty::LetterSpacing(0.0), range);
            }
        }
        builder.build(text)
    }
}
