//! One journey: opens the app, walks, and leaves evidence where it fails.

use std::path::PathBuf;
use std::time::Duration;

use super::{App, Home, Page, Trouble};

/// Longer than any journey takes on a slow machine; a driver whose app ended would wait for ever.
const LONGEST: Duration = Duration::from_mins(5);

/// Walks through the app; where that fails, a screenshot and the page's text are kept.
pub async fn journey<Walk>(name: &str, home: Home, walk: Walk) -> Result<(), Trouble>
where
    Walk: AsyncFnOnce(&mut App) -> Result<(), Trouble>,
{
    let mut app = App::open(home).await?;
    let walked = tokio::time::timeout(LONGEST, walk(&mut app)).await;
    match walked {
        Ok(Ok(())) => Ok(()),
        Err(_) => Err(Trouble::new(format!("not done after {LONGEST:?}"))),
        Ok(Err(trouble)) => Err(Trouble::new(format!(
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
