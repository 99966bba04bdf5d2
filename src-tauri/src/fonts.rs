//! `font://localhost/FILE`: the bundled fonts for the page's own words. A machine may have no face for Japanese or
//! emoji, and the page fetches one only when a word needs it.

use std::path::Path;
use std::sync::Arc;

use carillon_store::Assets;
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Builder, Manager, Runtime};

use crate::shell::Shell;

/// The scheme; the page's policy allows fonts from it.
const SCHEME: &str = "font";

/// Answers the scheme.
pub(crate) fn serve<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.register_asynchronous_uri_scheme_protocol(SCHEME, |context, request, responder| {
        let shell = Arc::clone(&context.app_handle().state::<Arc<Shell>>());
        // A large face is read from disk, which must not hold up the window.
        tauri::async_runtime::spawn_blocking(move || {
            responder.respond(answer(&request, &shell.assets));
        });
    })
}

/// A font's bytes, or that there is none of that name.
fn answer(request: &Request<Vec<u8>>, assets: &Assets) -> Response<Vec<u8>> {
    let file = request.uri().path().trim_start_matches('/');
    let is_font = Path::new(file)
        .extension()
        .is_some_and(|kind| kind == "ttf");
    let found = is_font.then(|| assets.font(file).ok());
    let (status, bytes) = match found.flatten() {
        Some(bytes) => (StatusCode::OK, bytes),
        None => (StatusCode::NOT_FOUND, Vec::new()),
    };
    let mut response = Response::new(bytes);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        header::HeaderValue::from_static("font/ttf"),
    );
    // The page's own scheme is another origin; fonts are fetched by the rules for those.
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        header::HeaderValue::from_static("*"),
    );
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The status and the size of what a path is answered with.
    fn check(path: &str, expected: (StatusCode, bool)) {
        let assets = Assets::find(&[]).unwrap();
        let request = Request::builder()
            .uri(format!("font://localhost{path}"))
            .body(Vec::new())
            .unwrap();
        let response = answer(&request, &assets);
        let got = (response.status(), !response.body().is_empty());
        assert_eq!(got, expected, "{path}: fonts are answered, nothing else is");
    }

    #[test]
    fn a_bundled_font_is_answered() {
        check("/NotoSansJP-Regular.ttf", (StatusCode::OK, true));
    }

    #[test]
    fn no_other_file_is() {
        for path in [
            "/fonts.toml",
            "/../icons/32x32.ttf",
            "/%2e%2e/x.ttf",
            "/",
            "/gone.ttf",
        ] {
            check(path, (StatusCode::NOT_FOUND, false));
        }
    }
}
