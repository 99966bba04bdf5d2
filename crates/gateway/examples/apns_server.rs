//! A server that speaks as Apple's does and accepts what has the form of a push, as fast as it can: what senders are
//! measured against. It looks at no signature: that would be most of its work.
//!
//! `apns_server FOLDER STREAMS`: leaves the certificate that vouches for it in the folder as `authority.pem`, allows so many
//! streams on a connection, prints its address, and ends when its standard input does.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a tool of a measurement"
)]

#[path = "../tests/door/tls.rs"]
mod tls;

use std::path::Path;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, Method, Response, StatusCode, Version};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;

/// The most bytes of a payload.
const LIMIT: usize = 4096;

/// One thread, so that the sender has the other.
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, streams] = arguments.as_slice() else {
        panic!("FOLDER STREAMS, not {arguments:?}");
    };
    let streams: u32 = streams.parse().expect("a number");
    let _ = rustls::crypto::ring::default_provider().install_default();
    let (acceptor, authority) = tls::tls();
    std::fs::write(Path::new(folder).join("authority.pem"), authority).expect("a folder");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("it listens").port();
    println!("https://localhost:{port}");
    std::thread::spawn(|| {
        // Whatever comes: it is there to end.
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        std::process::exit(0);
    });
    while let Ok((stream, _)) = listener.accept().await {
        let _ = stream.set_nodelay(true);
        let acceptor = acceptor.clone();
        tokio::spawn(async move {
            // A client that does not trust us ends the handshake.
            let Ok(stream) = acceptor.accept(stream).await else {
                return;
            };
            let mut builder = Builder::new(TokioExecutor::new());
            builder.http2().max_concurrent_streams(streams);
            let service = TowerToHyperService::new(Router::new().fallback(answer));
            // Errors are the client's: it went away.
            let _ = builder
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

/// Apple's answer, by the form of the request alone.
async fn answer(request: Request) -> Response<Body> {
    let (head, body) = request.into_parts();
    let id = head.headers.get("apns-id").cloned();
    let is_push = head.version == Version::HTTP_2
        && head.method == Method::POST
        && head.uri.path().starts_with("/3/device/")
        && has_what_apple_wants(&head.headers);
    let body = axum::body::to_bytes(body, LIMIT).await;
    let is_taken = is_push && body.is_ok_and(|body| body.starts_with(b"{"));
    let mut response = Response::new(Body::empty());
    if !is_taken {
        *response.status_mut() = StatusCode::BAD_REQUEST;
        return response;
    }
    if let Some(id) = id {
        response.headers_mut().insert("apns-id", id);
    }
    response
}

fn has_what_apple_wants(headers: &HeaderMap) -> bool {
    let authorization = headers.get("authorization");
    headers.contains_key("apns-topic")
        && headers.contains_key("apns-push-type")
        && authorization.is_some_and(|value| value.as_bytes().starts_with(b"bearer "))
}
