//! The session's message bus, and whoever shows notifications on it.
//!
//! One connection is kept: desktops take away what was raised by a program that left. It runs on a thread of zbus's own,
//! so it needs no runtime, and keyrings, which are asked over the same crate, keep working in threads without one.

use std::io::ErrorKind;
use std::time::Duration;

use zbus::connection::Builder;
use zbus::message::Message;
use zbus::{Connection, Error};

use crate::call::{Call, Shows};
use crate::shown::Shown;
use crate::{NotShown, Notification};

/// The name that services own, and the interface they have.
const SERVICE: &str = "org.freedesktop.Notifications";
/// Where they have it.
const OBJECT: &str = "/org/freedesktop/Notifications";
/// The bus itself: its name, and its interface.
const BUS: &str = "org.freedesktop.DBus";
/// How long an answer may take; the bus may have to start the service first.
const PATIENCE: Duration = Duration::from_secs(10);

/// The bus of a person's session.
#[derive(Debug, Default)]
pub(crate) struct Bus {
    /// Where it listens; `None` is where the environment says.
    address: Option<String>,
    connection: Option<Connection>,
    service: Option<Service>,
}

/// Whoever shows notifications.
#[derive(Debug)]
struct Service {
    /// Its own name on the bus: another owner of the service's name is another service, with numbers of its own.
    owner: String,
    shows: Shows,
    shown: Shown,
}

/// Why the bus did not do what was asked.
#[derive(Debug)]
enum Failed {
    /// There is no bus.
    NoBus,
    /// There is one, and it said no, or the service did.
    Said(Error),
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self::Said(error)
    }
}

impl Bus {
    /// The bus at an address.
    pub(crate) fn at(address: &str) -> Self {
        Self {
            address: Some(address.to_owned()),
            ..Self::default()
        }
    }

    /// Asks whether somebody shows notifications.
    pub(crate) async fn look(&mut self) -> Result<(), NotShown> {
        let found = self.service().await.map(|_| ());
        self.settle(found)
    }

    /// Raises a notification.
    pub(crate) async fn raise(&mut self, notification: &Notification) -> Result<(), NotShown> {
        let raised = self.notify(notification).await;
        self.settle(raised)
    }

    /// Lets a connection go that broke, so that the next notification makes a new one.
    fn settle(&mut self, done: Result<(), Failed>) -> Result<(), NotShown> {
        done.map_err(|failed| {
            let Failed::Said(error) = failed else {
                return NotShown::NoService;
            };
            if is_broken(&error) {
                self.connection = None;
                self.service = None;
            }
            why(&error)
        })
    }

    async fn notify(&mut self, notification: &Notification) -> Result<(), Failed> {
        let (connection, service) = self.service().await?;
        let (wanted, shows) = (notification.clone(), service.shows);
        // Pictures are decoded where that holds up nobody.
        let call = tokio::task::spawn_blocking(move || Call::of(&wanted, shows))
            .await
            .map_err(|error| Error::Failure(error.to_string()))?;
        let place = notification.place.as_ref();
        let arguments = (
            call.app,
            service.shown.in_place(place),
            "",
            call.summary,
            call.body,
            call.actions,
            call.hints,
            call.timeout,
        );
        let reply = connection
            .call_method(Some(SERVICE), OBJECT, Some(SERVICE), "Notify", &arguments)
            .await?;
        service.shown.keep(place, reply.body().deserialize()?);
        Ok(())
    }

    /// Whoever shows notifications now. What is known of one that left is forgotten.
    async fn service(&mut self) -> Result<(Connection, &mut Service), Failed> {
        let connection = self.connection().await?;
        let owner = owner(&connection).await?;
        let known = self
            .service
            .take()
            .filter(|service| Some(&service.owner) == owner.as_ref());
        let service = match known {
            Some(service) => service,
            None => Service::asked(&connection).await?,
        };
        Ok((connection, self.service.insert(service)))
    }

    async fn connection(&mut self) -> Result<Connection, Failed> {
        if let Some(connection) = &self.connection {
            return Ok(connection.clone());
        }
        let builder = match &self.address {
            Some(address) => Builder::address(address.as_str()),
            None => Builder::session(),
        };
        let builder = builder.map_err(|_| Failed::NoBus)?;
        let made = builder.method_timeout(PATIENCE).build().await;
        let connection = made.map_err(|_| Failed::NoBus)?;
        Ok(self.connection.insert(connection).clone())
    }
}

impl Service {
    /// Asks the service what it can show; the bus starts one where none runs and one is installed for that.
    async fn asked(connection: &Connection) -> Result<Self, Error> {
        let reply = connection
            .call_method(Some(SERVICE), OBJECT, Some(SERVICE), "GetCapabilities", &())
            .await?;
        let capabilities: Vec<String> = reply.body().deserialize()?;
        Ok(Self {
            owner: sender(&reply),
            shows: Shows::of(&capabilities),
            shown: Shown::default(),
        })
    }
}

/// Whether the connection is no more; where an answer is only late, it is.
fn is_broken(error: &Error) -> bool {
    matches!(error, Error::InputOutput(error) if error.kind() != ErrorKind::TimedOut)
}

/// Who sent a message.
fn sender(message: &Message) -> String {
    let header = message.header();
    header.sender().map(ToString::to_string).unwrap_or_default()
}

/// The own name of whoever shows notifications now; `None` where nobody does.
async fn owner(connection: &Connection) -> Result<Option<String>, Error> {
    let asked = connection
        .call_method(
            Some(BUS),
            "/org/freedesktop/DBus",
            Some(BUS),
            "GetNameOwner",
            &SERVICE,
        )
        .await;
    match asked {
        Ok(reply) => Ok(Some(reply.body().deserialize()?)),
        Err(error) if why(&error) == NotShown::NoService => Ok(None),
        Err(error) => Err(error),
    }
}

/// Why nothing is shown, by the bus's or the service's answer. A service that is installed and cannot be started is none.
fn why(error: &Error) -> NotShown {
    if let Error::MethodError(name, _, _) = error
        && let Some(name) = name.as_str().strip_prefix("org.freedesktop.DBus.Error.")
        && (["ServiceUnknown", "NameHasNoOwner"].contains(&name) || name.starts_with("Spawn."))
    {
        return NotShown::NoService;
    }
    NotShown::Refused {
        detail: error.to_string(),
    }
}
