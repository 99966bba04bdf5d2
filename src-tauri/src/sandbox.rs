//! The embedded sandbox: started with the app, in the background; whoever needs it waits for it.

use std::sync::Arc;

use carillon_gateway::SandboxGateway;
use carillon_gateway::sandbox::Sandbox;
use carillon_ipc::Failure;
use tokio::sync::watch;

/// A running sandbox and the way to it.
#[derive(Clone)]
pub(crate) struct Running {
    /// The service.
    pub(crate) sandbox: Arc<Sandbox>,
    /// What sends to it.
    pub(crate) gateway: Arc<SandboxGateway>,
}

/// The sandbox, running or on its way.
pub(crate) struct Embedded {
    state: watch::Receiver<Option<Result<Running, String>>>,
}

impl Embedded {
    /// Starts it on a free loopback port. Nothing waits, and a failure is told only to who sends.
    pub(crate) fn start() -> Self {
        let (sender, state) = watch::channel(None);
        tauri::async_runtime::spawn(async move {
            let _ = sender.send(Some(start().await));
            // Kept alive as long as somebody may still ask.
            sender.closed().await;
        });
        Self { state }
    }

    /// The running sandbox.
    pub(crate) async fn running(&self) -> Result<Running, Failure> {
        let mut state = self.state.clone();
        let started = state.wait_for(Option::is_some).await;
        match started.as_deref() {
            Ok(Some(Ok(running))) => Ok(running.clone()),
            Ok(Some(Err(detail))) => Err(Failure::NoSandbox {
                detail: detail.clone(),
            }),
            Ok(None) | Err(_) => Err(Failure::NoSandbox {
                detail: String::new(),
            }),
        }
    }
}

async fn start() -> Result<Running, String> {
    let sandbox = Arc::new(Sandbox::start(0).await.map_err(|error| error.to_string())?);
    let gateway = SandboxGateway::new(Arc::clone(&sandbox)).map_err(|error| error.to_string())?;
    Ok(Running {
        sandbox,
        gateway: Arc::new(gateway),
    })
}
