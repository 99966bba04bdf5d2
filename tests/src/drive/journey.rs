//! One journey: opens the app, walks, and leaves evidence where it fails.

use std::path::PathBuf;

use super::{App, Home, Page, Trouble};

/// Walks through the app; where that fails, a screenshot and the page's text are kept.
pub async fn journey<Walk>(name: &str, home: Home, walk: Walk) -> Result<(), Trouble>
where
    Walk: AsyncFnOnce(&mut App) -> Result<(), Trouble>,
{
    let mut app = App::open(home).await?;
    match walk(&mut app).await {
        Ok(()) => Ok(()),
        Err(trouble) => Err(Trouble::new(format!(
            "{trouble}\n{}",
            evidence(name, &app).await
        ))),
    }
}

/// Keeps what the page looked like; the sentence says where.
async fn evidence(name: &str, page: &Page) -> String {
    let folder =
        std::env::var_os("CARILLON_EVIDENCE").map_or_else(std::env::temp_dir, PathBuf::from);
    match page.keep(&folder, name).await {
        Ok(picture) => format!("it looked like {}", picture.display()),
        Err(trouble) => format!("there is no picture of it: {trouble}"),
    }
}
