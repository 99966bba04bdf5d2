//! TLS that fails. The sandbox speaks none: a sender that asks for it, on the same port, meets what the sandbox was told to
//! do. Nothing of a push is said before a handshake is done, so none can have been taken.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// What the first byte of a handshake is (RFC 8446 §5.1: a record's content type).
const HANDSHAKE: u8 = 22;

/// A fatal alert, `handshake_failure` (RFC 8446 §6).
const ALERT: [u8; 7] = [21, 3, 3, 0, 2, 2, 40];

/// How TLS fails.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TlsFault {
    /// The server speaks none: it answers as HTTP does to nonsense.
    #[default]
    NoTls,
    /// The server refuses the handshake, as one does that shares no version or cipher with the sender.
    Handshake,
    /// The connection breaks within the handshake.
    Cut,
}

impl TlsFault {
    /// Every fault.
    pub const ALL: [Self; 3] = [Self::NoTls, Self::Handshake, Self::Cut];

    /// Its identifier: `no-tls`.
    pub fn id(self) -> &'static str {
        match self {
            Self::NoTls => "no-tls",
            Self::Handshake => "handshake",
            Self::Cut => "cut",
        }
    }

    /// The fault of that identifier.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fault| fault.id() == id)
    }
}

/// The connection, where it is to be served; nothing where TLS was asked for and has failed.
pub(super) async fn without(mut stream: TcpStream, fault: TlsFault) -> Option<TcpStream> {
    let mut first = [0];
    let asks =
        fault != TlsFault::NoTls && stream.peek(&mut first).await.is_ok() && first[0] == HANDSHAKE;
    if !asks {
        return Some(stream);
    }
    // Where the sender is gone meanwhile, its connection has failed as well.
    let _ = match fault {
        TlsFault::NoTls | TlsFault::Cut => Ok(()),
        TlsFault::Handshake => refuse(&mut stream).await,
    };
    None
}

/// Answers with an alert. The sender's record is read first: what lies unread at the end makes a reset of it.
async fn refuse(stream: &mut TcpStream) -> std::io::Result<()> {
    let mut head = [0; 5];
    stream.read_exact(&mut head).await?;
    let length = u16::from_be_bytes([head[3], head[4]]);
    let mut record = vec![0; usize::from(length)];
    stream.read_exact(&mut record).await?;
    stream.write_all(&ALERT).await?;
    stream.shutdown().await
}
