//! The embedded sandbox: started with the app, in the background; whoever needs it waits for it.

use std::sync::Arc;

use carillon_gateway::SandboxGateway;
use carillon_gateway::sandbox::Sandbox;
use carillon_ipc::Failure;
use tokio::sync::OnceCell;

use crate::desktop::Showing;

/// A running sandbox and the way to it.
#[derive(Clone)]
pub(crate) struct Running {
    /// The service.
    pub(crate) sandbox: Arc<Sandbox>,
    /// What sends to it.
    pub(crate) gateway: Arc<SandboxGateway>,
}

/// The sandbox, running or on its way.
#[derive(Clone, Default)]
pub(crate) struct Embedded {
    running: Arc<OnceCell<Running>>,
    showing: Arc<Showing>,
}

impl Embedded {
    /// Starts it on a free loopback port. Nothing waits, and a failure is told only to who sends.
    pub(crate) fn start(showing: Arc<Showing>) -> Self {
        let embedded = Self {
            showing,
            ..Self::default()
        };
        let ahead = embedded.clone();
        tauri::async_runtime::spawn(async move {
            let _ = ahead.running().await;
        });
        embedded
    }

    /// The running sandbox. Where it could not be started before, it is tried again: a port, or memory, may be free by
    /// now.
    pub(crate) async fn running(&self) -> Result<Running, Failure> {
        self.running_or(|| start(Arc::clone(&self.showing))).await
    }

    /// The running sandbox, started by `start` where there is none. Several who ask at once wait for one start.
    async fn running_or<F>(&self, start: impl FnOnce() -> F) -> Result<Running, Failure>
    where
        F: Future<Output = Result<Running, String>>,
    {
        self.running
            .get_or_try_init(start)
            .await
            .cloned()
            .map_err(|detail| Failure::NoSandbox { detail })
    }
}

/// Starts it, and shows what arrives, in a task that no answer waits for.
async fn start(showing: Arc<Showing>) -> Result<Running, String> {
    let sandbox = Arc::new(Sandbox::start(0).await.map_err(|error| error.to_string())?);
    let gateway = SandboxGateway::new(Arc::clone(&sandbox)).map_err(|error| error.to_string())?;
    let arrivals = sandbox.arrivals();
    tauri::async_runtime::spawn(async move { showing.follow(arrivals).await });
    Ok(Running {
        sandbox,
        gateway: Arc::new(gateway),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sandbox_that_could_not_be_started_is_tried_again() {
        let embedded = Embedded::default();
        tauri::async_runtime::block_on(async {
            let failed = embedded
                .running_or(async || Err("no port".to_owned()))
                .await;
            assert_eq!(
                failed.err(),
                Some(Failure::NoSandbox {
                    detail: "no port".to_owned()
                }),
                "told to who sends"
            );
            let running = embedded.running().await;
            let again = embedded
                .running_or(async || Err("asked again".to_owned()))
                .await;
            assert!(
                Arc::ptr_eq(&running.unwrap().sandbox, &again.unwrap().sandbox),
                "the next try starts it, and it is started once"
            );
        });
    }
}
