//! Golden cases: reading them, painting them, comparing, and a page to review them on.

mod compare;
mod review;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use carillon_preview::case::{Case, CaseError};
use carillon_preview::picture::{self, Picture};
use carillon_preview::{Bitmap, Card, Engine, FaceId, Fonts};

pub use compare::{Difference, TOLERANCE, compare};
pub use review::{Reviewed, page};

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(PathBuf::new, Path::to_path_buf)
}

/// Where the cases and their pictures are.
pub fn folder() -> PathBuf {
    root().join("tests/golden")
}

/// Where failures and the review page are written.
pub fn output() -> PathBuf {
    root().join("target/golden")
}

/// Something that makes the golden cases unusable.
#[derive(Debug)]
pub enum GoldenError {
    /// A file that cannot be read.
    Unreadable(PathBuf),
    /// A case that cannot be read.
    Case(PathBuf, CaseError),
    /// A case's picture that is no picture.
    Media(PathBuf, picture::PictureError),
    /// A font that is no font.
    Font(String),
}

/// A case with its name and text.
pub struct Golden {
    /// `ios-title-fits`
    pub name: String,
    /// The file as it stands.
    pub text: String,
    /// What it says.
    pub case: Case,
}

impl Golden {
    /// Its file.
    pub fn path(&self) -> PathBuf {
        folder().join(format!("{}.case.toml", self.name))
    }

    /// Its reference picture.
    pub fn reference(&self) -> PathBuf {
        folder().join(format!("{}.png", self.name))
    }

    /// Lays it out and paints it.
    pub fn render(&self, engine: &mut Engine, media: &Media) -> (Card, Bitmap) {
        self.case
            .render(engine, media)
            .unwrap_or_else(|| unreachable!("a case that was read has a surface"))
    }
}

/// Decoded pictures by file name.
pub type Media = BTreeMap<String, Arc<Picture>>;

fn read(path: &Path) -> Result<Vec<u8>, GoldenError> {
    fs::read(path).map_err(|_| GoldenError::Unreadable(path.to_path_buf()))
}

/// The files of a folder, by name.
fn files(folder: &Path) -> Result<Vec<PathBuf>, GoldenError> {
    let entries =
        fs::read_dir(folder).map_err(|_| GoldenError::Unreadable(folder.to_path_buf()))?;
    let mut paths: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    paths.sort();
    Ok(paths)
}

/// A path's file name.
fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Every case, by name.
pub fn cases() -> Result<Vec<Golden>, GoldenError> {
    let mut found = Vec::new();
    for path in files(&folder())? {
        let Some(name) = file_name(&path)
            .strip_suffix(".case.toml")
            .map(str::to_owned)
        else {
            continue;
        };
        let text = String::from_utf8_lossy(&read(&path)?).into_owned();
        let case = Case::parse(&text).map_err(|error| GoldenError::Case(path, error))?;
        found.push(Golden { name, text, case });
    }
    Ok(found)
}

/// Reference pictures without a case.
pub fn dangling(cases: &[Golden]) -> Result<Vec<PathBuf>, GoldenError> {
    let is_reference =
        |path: &PathBuf| path.extension().is_some_and(|extension| extension == "png");
    let known = |path: &PathBuf| cases.iter().any(|golden| golden.reference() == *path);
    Ok(files(&folder())?
        .into_iter()
        .filter(is_reference)
        .filter(|path| !known(path))
        .collect())
}

/// The pictures of the media folder, decoded.
pub fn media() -> Result<Media, GoldenError> {
    let mut media = BTreeMap::new();
    for path in files(&folder().join("media"))? {
        let picture = picture::decode(&read(&path)?)
            .map_err(|error| GoldenError::Media(path.clone(), error))?;
        media.insert(file_name(&path), Arc::new(picture));
    }
    Ok(media)
}

/// An engine with every bundled face.
pub fn engine() -> Result<Engine, GoldenError> {
    let mut fonts = Fonts::default();
    for face in Fonts::faces() {
        let bytes = read(&root().join("assets/fonts").join(face.file))?;
        fonts
            .load(face.id, bytes)
            .map_err(|error| GoldenError::Font(error.to_string()))?;
    }
    Ok(Engine::new(fonts))
}

/// An engine with the first faces and those a case lacks, loaded as the page does it.
pub fn lean_engine(case: &Case) -> Result<Engine, GoldenError> {
    let mut engine = Engine::new(Fonts::default());
    load(&mut engine, &Fonts::first())?;
    let Some(surface) = case.surface() else {
        return Ok(engine);
    };
    let message = &case.message;
    let fields = [
        Some(&message.title),
        message.subtitle.as_ref(),
        Some(&message.body),
    ];
    let labels = message.buttons.iter().map(|button| &button.label);
    let words = fields.into_iter().flatten().chain(labels);
    let text = words.fold(case.app.name.clone(), |text, words| {
        format!("{text} {}", words.text)
    });
    loop {
        let lacking = engine.fonts().lacking(surface, &text, &message.locale);
        if lacking.is_empty() {
            return Ok(engine);
        }
        load(&mut engine, &lacking)?;
    }
}

/// Loads faces from the tree; each file is read once.
fn load(engine: &mut Engine, faces: &[FaceId]) -> Result<(), GoldenError> {
    static READ: Mutex<BTreeMap<FaceId, Vec<u8>>> = Mutex::new(BTreeMap::new());
    let mut known = READ.lock().unwrap_or_else(PoisonError::into_inner);
    for face in Fonts::faces()
        .iter()
        .filter(|face| faces.contains(&face.id))
    {
        if !known.contains_key(face.id) {
            known.insert(face.id, read(&root().join("assets/fonts").join(face.file))?);
        }
        let bytes = known.get(face.id).cloned().unwrap_or_default();
        let loaded = engine.fonts_mut().load(face.id, bytes);
        loaded.map_err(|error| GoldenError::Font(error.to_string()))?;
    }
    Ok(())
}
