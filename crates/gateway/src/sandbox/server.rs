//! The listening half: connections, dispatch by path, and faults.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::Request;
use axum::http::{Response, Version};
use axum::response::IntoResponse as _;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use carillon_payload::{BRAZE_PATH, BRAZE_TRIGGER_PATH, Provider};

use super::request::{Received, Reply, Taken};
use super::state::State;
use super::{Fault, apns, braze, crowd, fcm, media, oauth, one_signal, tls, web_push, webhook};
use crate::clock::now_s;

/// No provider reads more than this of a body before it refuses.
const MOST_BYTES: usize = 1 << 20;

/// What no provider's success begins with and ends there.
const HALF_A_BODY: &[u8] = b"{\"name\":";

/// Accepts connections until the task is dropped.
pub(super) async fn serve(listener: TcpListener, state: Arc<State>) {
    let mut connections = tokio::task::JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, Arc::clone(&state)));
                }
                // Out of file descriptors, mostly: others may close theirs.
                Err(_) => tokio::time::sleep(std::time::Duration::from_millis(50)).await,
            },
            // Finished ones are let go of.
            Some(_) = connections.join_next() => {}
        }
    }
}

/// One connection, HTTP/1.1 or h2c by its first bytes. `cut` ends it in the middle.
async fn connection(stream: TcpStream, state: Arc<State>) {
    let Some(stream) = tls::without(stream, state.tls_fault()).await else {
        return;
    };
    let cut = Arc::new(Notify::new());
    let door = Arc::clone(&cut);
    let router = axum::Router::new().fallback(move |request: Request| {
        let (state, cut) = (Arc::clone(&state), Arc::clone(&door));
        async move { handle(&state, request, &cut).await }
    });
    let builder = Builder::new(TokioExecutor::new());
    let served = builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    tokio::select! {
        // Errors are the client's: it went away or spoke nonsense.
        _ = served => {}
        () = cut.notified() => {}
    }
}

async fn handle(state: &State, request: Request, cut: &Notify) -> Response<Body> {
    let Some(received) = read(request).await else {
        return response(Reply::empty(413));
    };
    if received.path.starts_with("/media/") {
        return picture(state, &received);
    }
    if received.path == oauth::PATH {
        return response(oauth::answer(state, &received, now_s()));
    }
    if received.path == crowd::PATH {
        return response(state.crowd.answer(&received));
    }
    let Some(provider) = provider(&received.path) else {
        return response(Reply::empty(404));
    };
    state.count();
    let checked = match provider {
        Provider::Apns => apns::check(state, &received, now_s()),
        Provider::Fcm => fcm::check(state, &received),
        Provider::WebPush => web_push::check(state, &received, now_s()),
        Provider::Braze => braze::check(state, &received),
        Provider::OneSignal => one_signal::check(state, &received),
        Provider::Webhook => webhook::check(state, &received),
    };
    match checked {
        Ok(taken) if taken.only_checked => response(taken.reply),
        Ok(taken) => settle(state, provider, &received, taken, cut).await,
        Err(refused) => response(refused),
    }
}

/// Delivers, or does what the device was told to do.
async fn settle(
    state: &State,
    provider: Provider,
    received: &Received,
    taken: Taken,
    cut: &Notify,
) -> Response<Body> {
    let reply = taken.reply.clone();
    if state.crowd.take(&taken.device) {
        return response(reply);
    }
    let fault = state.next_fault(&taken.device);
    if let Some(Fault::Refuse {
        status,
        reason,
        retry_after,
    }) = fault
    {
        let refused = refusal(provider, status, &reason, received);
        return response(match retry_after {
            Some(seconds) => refused.with("retry-after", seconds.to_string()),
            None => refused,
        });
    }
    state.deliver(provider, received, &taken);
    match fault {
        Some(Fault::Delay(wait)) => tokio::time::sleep(wait).await,
        Some(Fault::Reset) => {
            cut.notify_one();
            // The connection ends under this very task.
            std::future::pending::<()>().await;
        }
        Some(Fault::Cut) => return broken_off(reply),
        Some(Fault::Malformed) => {
            return response(Reply {
                body: HALF_A_BODY.to_vec(),
                ..Reply::empty(reply.status)
            });
        }
        Some(Fault::Refuse { .. } | Fault::NoTls) | None => {}
    }
    response(reply)
}

/// The beginning of an answer, and then the end of its connection or stream.
fn broken_off(reply: Reply) -> Response<Body> {
    let pieces = [
        Ok(HALF_A_BODY),
        Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset)),
    ];
    response(Reply {
        body: Vec::new(),
        ..reply
    })
    .map(|_| Body::from_stream(futures_util::stream::iter(pieces)))
}

fn refusal(provider: Provider, status: u16, reason: &str, received: &Received) -> Reply {
    match provider {
        Provider::Apns => apns::refusal(status, reason, received, now_s()),
        Provider::Fcm => fcm::refusal(status, reason),
        Provider::WebPush => web_push::refusal(status, reason),
        Provider::Braze => braze::refusal(status, reason),
        Provider::OneSignal => one_signal::refusal(status, reason),
        Provider::Webhook => webhook::refusal(status, reason),
    }
}

fn provider(path: &str) -> Option<Provider> {
    if webhook::serves(path) {
        Some(Provider::Webhook)
    } else if path.starts_with("/3/") {
        Some(Provider::Apns)
    } else if path.starts_with("/v1/") {
        Some(Provider::Fcm)
    } else if path.starts_with("/push/") {
        Some(Provider::WebPush)
    } else if path == BRAZE_PATH || path == BRAZE_TRIGGER_PATH {
        Some(Provider::Braze)
    } else if path == one_signal::PATH {
        Some(Provider::OneSignal)
    } else {
        None
    }
}

fn picture(state: &State, received: &Received) -> Response<Body> {
    match state.media.get(&received.path) {
        Some(bytes) if received.method == "GET" => {
            let reply = Reply {
                body: bytes.to_vec(),
                ..Reply::empty(200)
            };
            response(
                reply
                    .with("content-type", media::content_type(&bytes))
                    .with("x-content-type-options", "nosniff"),
            )
        }
        _ => response(Reply::empty(404)),
    }
}

/// Reads a whole request; `None` where the body is larger than anybody takes, or was cut.
async fn read(request: Request) -> Option<Received> {
    let (head, body) = request.into_parts();
    let body = axum::body::to_bytes(body, MOST_BYTES).await.ok()?;
    let headers = head
        .headers
        .iter()
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), value)
        })
        .collect();
    Some(Received {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        http2: head.version == Version::HTTP_2,
        headers,
        body: body.to_vec(),
    })
}

fn response(reply: Reply) -> Response<Body> {
    let mut builder = Response::builder().status(reply.status);
    for (name, value) in reply.headers {
        builder = builder.header(name, value);
    }
    builder
        .body(Body::from(reply.body))
        .unwrap_or_else(|_| axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response())
}
