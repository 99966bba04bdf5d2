//! Fonts: the bundled faces, which of them a text needs, and their fixed order of fallback.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::OnceLock;

use parley::FontContext;
use parley::fontique::{
    Blob, CharmapIndex, Collection, CollectionOptions, FontInfoOverride, FontWeight, SourceCache,
};
use serde::Deserialize;

use crate::script::{Script, invisible, is_emoji, script_of};
use crate::text::Role;

/// A face's id in `assets/fonts/fonts.toml`: `inter-400`.
pub type FaceId = &'static str;

/// What is known of a face before its file is loaded (compiled in from `fonts.toml`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Face {
    /// Its id.
    pub id: FaceId,
    /// Its file in `assets/fonts`.
    pub file: &'static str,
    /// The file's SHA-256, in hexadecimal.
    pub sha256: &'static str,
    /// The family it stands in for, where it is a stand-in: `SF Pro`.
    pub stand_in_for: Option<&'static str>,
    /// Its family: `Noto Sans Arabic`.
    pub family: &'static str,
    /// Its weight (OpenType `usWeightClass`).
    pub weight: u16,
    /// The file's size in bytes.
    pub bytes: u64,
}

/// A font that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FontError {
    /// `fonts.toml` has no such face.
    #[error("no face {0}")]
    Unknown(String),
    /// The bytes are no font.
    #[error("{0} is not a font")]
    NotAFont(FaceId),
}

/// `fonts.toml`, as far as it is read here.
#[derive(Deserialize)]
struct Catalogue {
    primary: BTreeMap<String, String>,
    fallback: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    han: BTreeMap<String, String>,
    face: Vec<Row>,
}

/// A `[[face]]` of `fonts.toml`.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Row {
    id: String,
    file: String,
    family: String,
    weight: u16,
    stand_in_for: String,
    sha256: String,
    bytes: u64,
}

/// The catalogue with the faces in the form that is handed out.
struct Bundled {
    catalogue: Catalogue,
    faces: Vec<Face>,
}

/// The catalogue compiled in, read once.
#[expect(
    clippy::expect_used,
    reason = "compiled in and checked by a test; there is no way on without it"
)]
fn bundled() -> &'static Bundled {
    static BUNDLED: OnceLock<Bundled> = OnceLock::new();
    BUNDLED.get_or_init(|| {
        let text = include_str!("../../../assets/fonts/fonts.toml");
        let catalogue: Catalogue = toml::from_str(text).expect("fonts.toml");
        let faces = catalogue.face.iter().map(Row::face).collect();
        Bundled { catalogue, faces }
    })
}

/// Keeps a word of the catalogue for as long as the program runs; it is read once, so nothing piles up.
fn keep(word: &str) -> &'static str {
    Box::leak(word.to_owned().into_boxed_str())
}

impl Row {
    /// The row as it is handed out.
    fn face(&self) -> Face {
        Face {
            id: keep(&self.id),
            file: keep(&self.file),
            sha256: keep(&self.sha256),
            stand_in_for: (!self.stand_in_for.is_empty()).then(|| keep(&self.stand_in_for)),
            family: keep(&self.family),
            weight: self.weight,
            bytes: self.bytes,
        }
    }
}

/// The family a role sets its text in.
pub(crate) fn primary(role: Role) -> &'static str {
    bundled()
        .catalogue
        .primary
        .get(role.key())
        .map_or("Inter", String::as_str)
}

/// What decides the faces of a text: the role it is set in, and how its language draws Han.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hand {
    role: Role,
    /// The family asked first for Han; `None` leaves the order of the catalogue.
    han: Option<&'static str>,
}

impl Hand {
    /// The hand of text set in `role` in the language of a BCP 47 tag.
    pub(crate) fn new(role: Role, language: &str) -> Self {
        Self {
            role,
            han: han_first(language),
        }
    }
}

/// The family that draws Han in text of this language: the row of language and script, of language and region,
/// or of the language alone, in this order.
fn han_first(tag: &str) -> Option<&'static str> {
    let rows = &bundled().catalogue.han;
    let (language, rest) = tag.split_once('-').unwrap_or((tag, ""));
    let is_row = |row: &str, subtag: &str| {
        row.split_once('-')
            .is_some_and(|(its_language, its_subtag)| {
                its_language.eq_ignore_ascii_case(language)
                    && its_subtag.eq_ignore_ascii_case(subtag)
            })
    };
    rest.split('-')
        // What follows a singleton (`-u-`, `-x-`) is neither script nor region.
        .take_while(|subtag| subtag.len() > 1)
        .find_map(|subtag| rows.iter().find(|(row, _)| is_row(row, subtag)))
        .or_else(|| {
            rows.iter()
                .find(|(row, _)| row.eq_ignore_ascii_case(language))
        })
        .map(|(_, family)| family.as_str())
}

/// The families to ask for a character of `script`, in order, for text set by `hand`.
fn chain(hand: Hand, script: Script) -> impl Iterator<Item = &'static str> {
    let primary = primary(hand.role);
    // Emoji are asked of the emoji face alone: text faces have black-and-white hearts and suns.
    let own = (script != Script::Emoji).then_some(primary);
    let first = hand.han.filter(|_| script == Script::Han);
    let rest = bundled()
        .catalogue
        .fallback
        .get(primary)
        .and_then(|rows| rows.get(script.code()));
    let rest = rest.into_iter().flatten().map(String::as_str);
    own.into_iter()
        .chain(first)
        .chain(rest.filter(move |family| Some(*family) != first))
}

/// Every family that text set by `hand` may fall back on, in one order that agrees with each script's.
pub(crate) fn stack(hand: Hand) -> Vec<&'static str> {
    let mut families = vec![primary(hand.role)];
    for script in Script::ALL {
        for family in chain(hand, script) {
            if !families.contains(&family) {
                families.push(family);
            }
        }
    }
    families
}

/// The family that draws emoji.
pub(crate) fn emoji_family(hand: Hand) -> &'static str {
    chain(hand, Script::Emoji)
        .next()
        .unwrap_or("Noto Color Emoji")
}

/// The face of `family` that CSS font matching picks for `weight`.
fn face_for(family: &str, weight: u16) -> Option<&'static Face> {
    let rank = |face: &&Face| match face.weight {
        found if found == weight => (0, 0),
        // Between 400 and 500: lighter first; above: heavier first (CSS Fonts 4 § 5.2).
        found if (weight <= 500) == (found < weight) => (1, found.abs_diff(weight)),
        found => (2, found.abs_diff(weight)),
    };
    bundled()
        .faces
        .iter()
        .filter(|face| face.family == family)
        .min_by_key(rank)
}

/// The faces asked for the characters of one text: looked up anew only where the script changes, because this is
/// asked of every character on every keystroke.
struct Asked {
    hand: Hand,
    weight: u16,
    script: Option<Script>,
    faces: Vec<&'static Face>,
}

impl Asked {
    fn new(hand: Hand, weight: u16) -> Self {
        Self {
            hand,
            weight,
            script: None,
            faces: Vec::new(),
        }
    }

    /// The faces to ask for a character of `script`, in order.
    fn faces(&mut self, script: Script) -> &[&'static Face] {
        if self.script != Some(script) {
            self.script = Some(script);
            self.faces.clear();
            let families = chain(self.hand, script);
            self.faces
                .extend(families.filter_map(|family| face_for(family, self.weight)));
        }
        &self.faces
    }
}

/// A loaded face: where its character map is.
struct Loaded {
    blob: Blob<u8>,
    charmap: CharmapIndex,
}

impl Loaded {
    /// Whether the face has a glyph for `c`.
    fn has(&self, c: char) -> bool {
        let charmap = self.charmap.charmap(self.blob.as_ref());
        charmap
            .and_then(|map| map.map(c))
            .is_some_and(|glyph| glyph != 0)
    }
}

/// The loaded faces.
pub struct Fonts {
    pub(crate) context: FontContext,
    loaded: BTreeMap<FaceId, Loaded>,
}

impl Default for Fonts {
    fn default() -> Self {
        let options = CollectionOptions {
            shared: false,
            system_fonts: false,
        };
        let context = FontContext {
            collection: Collection::new(options),
            source_cache: SourceCache::default(),
        };
        Self {
            context,
            loaded: BTreeMap::new(),
        }
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.loaded.keys()).finish()
    }
}

impl Fonts {
    /// Every face of `fonts.toml`, in its order.
    pub fn faces() -> &'static [Face] {
        &bundled().faces
    }

    /// The faces to load at once, whatever is shown: about a megabyte. Those of the surfaces that a new campaign is
    /// proofed on; the others come when a surface or a text lacks them.
    pub fn first() -> Vec<FaceId> {
        let mut ids = Vec::new();
        for surface in crate::surface::usual_surfaces() {
            for (role, weight) in surface.faces() {
                if let Some(face) = face_for(primary(role), weight)
                    && !ids.contains(&face.id)
                {
                    ids.push(face.id);
                }
            }
        }
        ids
    }

    /// The faces, beyond those loaded, that this text needs on that surface. Empty when all is there. A face
    /// that turns out not to have a character may be followed by another: ask again after loading.
    pub fn lacking(
        &self,
        surface: &crate::Surface,
        text: &str,
        locale: &carillon_campaign::Locale,
    ) -> Vec<FaceId> {
        let mut lacking = Vec::new();
        // The system's own words on the surface (clock, time stamp) are in the locale's script too.
        let words = crate::words::sample(locale.as_str());
        for (role, weight) in surface.faces() {
            let hand = Hand::new(role, locale.as_str());
            for face in self
                .needed(hand, weight, text)
                .chain(self.needed(hand, weight, words))
            {
                if !lacking.contains(&face) {
                    lacking.push(face);
                }
            }
        }
        lacking
    }

    /// The first unloaded face for each character that no loaded face before it has.
    fn needed<'a>(
        &'a self,
        hand: Hand,
        weight: u16,
        text: &'a str,
    ) -> impl Iterator<Item = FaceId> + 'a {
        let mut asked = Asked::new(hand, weight);
        clusters(text).filter_map(move |(c, script)| {
            for face in asked.faces(script) {
                match self.loaded.get(face.id) {
                    None => return Some(face.id),
                    Some(loaded) if loaded.has(c) => return None,
                    Some(_) => {}
                }
            }
            None
        })
    }

    /// The characters of `text` that no bundled face has, each once, in order. A character whose face is
    /// bundled but not loaded yet is not missing.
    pub(crate) fn missing(&self, hand: Hand, weight: u16, text: &str) -> Vec<char> {
        let mut missing = Vec::new();
        let mut asked = Asked::new(hand, weight);
        for (c, script) in clusters(text) {
            if !missing.contains(&c) && !self.covers(asked.faces(script), c) {
                missing.push(c);
            }
        }
        missing
    }

    /// Whether a role's own face, without its fallbacks, is known not to have `c`.
    pub(crate) fn lacks(&self, role: Role, weight: u16, c: char) -> bool {
        face_for(primary(role), weight)
            .and_then(|face| self.loaded.get(face.id))
            .is_some_and(|loaded| !loaded.has(c))
    }

    /// Whether one of the faces has `c`, or may have it once it is loaded.
    fn covers(&self, faces: &[&'static Face], c: char) -> bool {
        faces
            .iter()
            .any(|face| self.loaded.get(face.id).is_none_or(|loaded| loaded.has(c)))
    }

    /// Loads a face.
    pub fn load(&mut self, id: &str, bytes: Vec<u8>) -> Result<(), FontError> {
        let face = Self::faces().iter().find(|face| face.id == id);
        let face = face.ok_or_else(|| FontError::Unknown(id.to_owned()))?;
        let blob = Blob::from(bytes);
        // Family and weight come from the catalogue, so that a file's names cannot change what is matched.
        let named = FontInfoOverride {
            family_name: Some(face.family),
            weight: Some(FontWeight::new(f32::from(face.weight))),
            ..FontInfoOverride::default()
        };
        if self.loaded.contains_key(face.id) {
            return Ok(());
        }
        let added = self
            .context
            .collection
            .register_fonts(blob.clone(), Some(named));
        let info = added
            .first()
            .and_then(|(_, fonts)| fonts.first())
            .ok_or(FontError::NotAFont(face.id))?;
        self.loaded.insert(
            face.id,
            Loaded {
                blob,
                charmap: info.charmap_index(),
            },
        );
        Ok(())
    }

    /// Whether a face is loaded.
    pub fn has(&self, id: &str) -> bool {
        self.loaded.contains_key(id)
    }
}

/// Every character of `text` that needs a glyph, with the script whose faces are asked for it.
fn clusters(text: &str) -> impl Iterator<Item = (char, Script)> + '_ {
    use unicode_segmentation::UnicodeSegmentation;
    text.graphemes(true).flat_map(|cluster| {
        let emoji = is_emoji(cluster);
        let visible = cluster.chars().filter(|&c| !invisible(c));
        visible.map(move |c| (c, if emoji { Script::Emoji } else { script_of(c) }))
    })
}

#[cfg(test)]
mod tests;
