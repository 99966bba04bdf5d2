//! A door in front of the sandbox that counts who comes: plain, with TLS, or one that says good-bye first. What is
//! behind it sees ordinary connections.

mod tls;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use carillon_gateway::sandbox::Sandbox;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use tls::tls;

/// It is open as long as this lives.
pub(crate) struct Door {
    address: String,
    connections: Arc<AtomicUsize>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Door {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What it does with those who come.
#[derive(Clone)]
enum Manner {
    Plain,
    Tls(TlsAcceptor),
    GoodByeFirst,
}

impl Door {
    /// A plain one.
    pub(crate) async fn to(sandbox: &Sandbox) -> Self {
        Self::open(sandbox, Manner::Plain).await
    }

    /// One that takes the first request and says GOAWAY with no stream as its last.
    pub(crate) async fn that_says_good_bye_first(sandbox: &Sandbox) -> Self {
        Self::open(sandbox, Manner::GoodByeFirst).await
    }

    /// One with TLS, and the certificate (PEM) of the authority that vouches for it.
    pub(crate) async fn with_tls(sandbox: &Sandbox) -> (Self, Vec<u8>) {
        let (acceptor, authority) = tls();
        let door = Self::open(sandbox, Manner::Tls(acceptor)).await;
        (door, authority)
    }

    async fn open(sandbox: &Sandbox, manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let own = listener.local_addr().expect("it listens");
        let scheme = if matches!(manner, Manner::Tls(_)) {
            "https"
        } else {
            "http"
        };
        let connections = Arc::new(AtomicUsize::new(0));
        let (counted, behind) = (Arc::clone(&connections), sandbox.address());
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let number = counted.fetch_add(1, Ordering::Relaxed);
                let manner = manner.clone();
                tokio::spawn(async move {
                    let inner = TcpStream::connect(behind)
                        .await
                        .expect("the sandbox listens");
                    match manner {
                        Manner::GoodByeFirst if number == 0 => say_good_bye(stream).await,
                        Manner::Plain | Manner::GoodByeFirst => pass(stream, inner).await,
                        Manner::Tls(acceptor) => {
                            // A client that does not trust us ends the handshake.
                            if let Ok(stream) = acceptor.accept(stream).await {
                                pass(stream, inner).await;
                            }
                        }
                    }
                });
            }
        });
        Self {
            address: format!("{scheme}://localhost:{}", own.port()),
            connections,
            task,
        }
    }

    /// `http://localhost:PORT`.
    pub(crate) fn address(&self) -> String {
        self.address.clone()
    }

    /// How many came.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }
}

async fn pass(mut outer: impl AsyncRead + AsyncWrite + Unpin, mut inner: TcpStream) {
    let _ = copy_bidirectional(&mut outer, &mut inner).await;
}

/// HTTP/2 by hand (RFC 9113 §6): SETTINGS, then, when a request's HEADERS came, GOAWAY with last stream 0 and no
/// error.
async fn say_good_bye(mut stream: TcpStream) {
    const SETTINGS: [u8; 9] = [0, 0, 0, 4, 0, 0, 0, 0, 0];
    const SETTINGS_ACK: [u8; 9] = [0, 0, 0, 4, 1, 0, 0, 0, 0];
    const GOAWAY: [u8; 17] = [0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const PREFACE: usize = 24;
    const HEADERS: u8 = 1;
    stream
        .read_exact(&mut [0; PREFACE])
        .await
        .expect("the preface");
    stream.write_all(&SETTINGS).await.expect("it listens");
    stream.write_all(&SETTINGS_ACK).await.expect("it listens");
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await.expect("a frame");
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let mut body = vec![0; usize::try_from(length).expect("it fits")];
        stream.read_exact(&mut body).await.expect("its body");
        if head[3] == HEADERS {
            break;
        }
    }
    stream.write_all(&GOAWAY).await.expect("it listens");
    // Until the other side hangs up: closing first might lose the frame.
    let _ = stream.read_to_end(&mut Vec::new()).await;
}
