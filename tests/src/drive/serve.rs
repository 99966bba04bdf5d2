//! The built page over HTTP, as a plain browser gets it: the least server that does.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;

use super::Trouble;

/// Serves until the test ends.
#[derive(Debug)]
pub struct Site {
    address: String,
}

impl Site {
    /// Serves a folder at `/` and others below: `("/fonts/", folder)`.
    pub fn serve(root: PathBuf, below: Vec<(&'static str, PathBuf)>) -> Result<Self, Trouble> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = format!("http://{}/", listener.local_addr()?);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (root, below) = (root.clone(), below.clone());
                // A browser that hangs up early concerns nobody.
                thread::spawn(move || answer(&stream, &root, &below).ok());
            }
        });
        Ok(Self { address })
    }

    /// Its address, with a `/` at the end.
    pub fn address(&self) -> &str {
        &self.address
    }
}

/// Answers one request and closes.
fn answer(mut stream: &TcpStream, root: &Path, below: &[(&str, PathBuf)]) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    while lines
        .next()
        .transpose()?
        .is_some_and(|line| !line.is_empty())
    {}
    let path = first.split([' ', '?']).nth(1).unwrap_or("/");
    let file = locate(path, root, below);
    let Ok(body) = fs::read(&file) else {
        return stream.write_all(
            b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        );
    };
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        kind(&file),
        body.len()
    )?;
    stream.write_all(&body)
}

/// The file a path is for; nothing above the folders that are served.
fn locate(path: &str, root: &Path, below: &[(&str, PathBuf)]) -> PathBuf {
    let (folder, rest) = below
        .iter()
        .find_map(|(prefix, folder)| Some((folder.as_path(), path.strip_prefix(prefix)?)))
        .unwrap_or((root, path.trim_start_matches('/')));
    let rest = if rest.is_empty() { "index.html" } else { rest };
    rest.split('/')
        .filter(|part| *part != "..")
        .fold(folder.to_owned(), |at, part| at.join(part))
}

/// What a browser wants to be told of a file. Wasm compiles while it loads only under its own type.
fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|kind| kind.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}
