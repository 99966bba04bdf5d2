//! What the service remembers between requests.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use carillon_campaign::{AppProfile, Campaign, CustomKeys, Locale, Message, MessagePicture};
use carillon_payload::{DeviceId, Provider, arrived};

use super::crowd::Crowd;
use super::inbox::{Arrival, Inbox};
use super::media::Media;
use super::person::Person;
use super::request::{Received, Taken};
use super::{Credentials, Fault, Sandbox, TlsFault, braze, hint};
use crate::clock::now_ms;

/// Everything behind one running service.
pub(super) struct State {
    /// What senders must have.
    pub(super) credentials: Credentials,
    /// `http://127.0.0.1:PORT`.
    pub(super) origin: String,
    /// What arrived.
    pub(super) inbox: Inbox,
    /// What is served.
    pub(super) media: Media,
    /// Everybody else.
    pub(super) crowd: Crowd,
    apps: Mutex<Apps>,
    person: Mutex<Option<Person>>,
    faults: Mutex<BTreeMap<DeviceId, (Fault, Option<u32>)>>,
    tls: Mutex<TlsFault>,
    requests: AtomicU64,
}

/// The apps on the devices.
#[derive(Default)]
struct Apps {
    /// By bundle id.
    topics: BTreeMap<String, Installed>,
    /// The one installed last: requests of FCM and Web Push do not name theirs.
    last: Installed,
}

/// What a device knows of an app.
#[derive(Clone, Default)]
struct Installed {
    /// The name people see.
    name: String,
    /// The icon's path in the campaign folder.
    icon: Option<String>,
    /// Where its SDK looks.
    keys: CustomKeys,
}

impl State {
    /// The state at the start.
    pub(super) fn new(credentials: Credentials, address: SocketAddr) -> Self {
        Self {
            credentials,
            origin: format!("http://{address}"),
            inbox: Inbox::new(),
            media: Media::default(),
            crowd: Crowd::default(),
            apps: Mutex::default(),
            person: Mutex::default(),
            faults: Mutex::default(),
            tls: Mutex::default(),
            requests: AtomicU64::new(0),
        }
    }

    /// Puts an app on the devices.
    pub(super) fn install(&self, app: &AppProfile) {
        let installed = Installed {
            name: app.name.clone(),
            icon: app.icon.clone(),
            keys: app.custom_keys.clone(),
        };
        let mut apps = self.apps();
        if let Some(bundle_id) = &app.bundle_id {
            apps.topics.insert(bundle_id.clone(), installed.clone());
        }
        apps.last = installed;
    }

    /// Lets the person behind the devices be whom a campaign has in mind.
    pub(super) fn introduce(&self, campaign: &Campaign) {
        *self.person() = Some(Person::of(campaign));
    }

    fn person(&self) -> MutexGuard<'_, Option<Person>> {
        self.person.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether an app of that bundle id is installed.
    pub(super) fn has_app(&self, bundle_id: &str) -> bool {
        self.apps().topics.contains_key(bundle_id)
    }

    /// The app that a push is for.
    fn app_of(&self, topic: Option<&String>) -> Installed {
        let apps = self.apps();
        let own = topic.and_then(|topic| apps.topics.get(topic));
        own.unwrap_or(&apps.last).clone()
    }

    /// The bytes behind a picture's address, where they are served.
    pub(super) fn served(&self, url: &str) -> Option<Arc<[u8]>> {
        self.media.get(self.path_of(url)?)
    }

    /// The path of an address that is this service's own.
    fn path_of<'a>(&self, url: &'a str) -> Option<&'a str> {
        url.strip_prefix(&self.origin)
    }

    fn apps(&self) -> MutexGuard<'_, Apps> {
        self.apps.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets or clears a device's fault, for so many pushes or for all.
    pub(super) fn set_fault(&self, device: &DeviceId, fault: Option<Fault>, times: Option<u32>) {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        match fault {
            Some(fault) if times != Some(0) => {
                faults.insert(device.clone(), (fault, times));
            }
            _ => {
                faults.remove(device);
            }
        }
    }

    /// The fault for the push at hand; counts it down.
    pub(super) fn next_fault(&self, device: &DeviceId) -> Option<Fault> {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        let (fault, times) = faults.get_mut(device)?;
        let fault = fault.clone();
        if let Some(times) = times {
            *times -= 1;
            if *times == 0 {
                faults.remove(device);
            }
        }
        Some(fault)
    }

    /// Whether the push at hand is to meet no TLS; counts it down.
    pub(super) fn has_no_tls(&self, device: &DeviceId) -> bool {
        let faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        let is_told = matches!(faults.get(device), Some((Fault::NoTls, _)));
        drop(faults);
        is_told && self.next_fault(device).is_some()
    }

    /// Sets what senders meet that ask for TLS.
    pub(super) fn set_tls_fault(&self, fault: TlsFault) {
        *self.tls.lock().unwrap_or_else(PoisonError::into_inner) = fault;
    }

    /// What senders meet that ask for TLS.
    pub(super) fn tls_fault(&self) -> TlsFault {
        *self.tls.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a push request.
    pub(super) fn count(&self) {
        self.requests.fetch_add(1, Ordering::Relaxed);
    }

    /// Push requests so far.
    pub(super) fn requests(&self) -> u64 {
        self.requests.load(Ordering::Relaxed)
    }

    /// Delivers a push to its device, or to every device of its audience.
    pub(super) fn deliver(&self, provider: Provider, received: &Received, taken: &Taken) {
        let others = taken.audience.iter().flat_map(|audience| &audience.others);
        for device in std::iter::once(&taken.device).chain(others) {
            let payload = match provider {
                Provider::Braze => braze::for_device(&taken.payload, device),
                _ => taken.payload.clone(),
            };
            self.arrive(provider, received, taken, device, payload);
        }
    }

    fn arrive(
        &self,
        provider: Provider,
        received: &Received,
        taken: &Taken,
        device: &DeviceId,
        payload: Vec<u8>,
    ) {
        let headers: Vec<_> = received
            .headers
            .iter()
            .filter(|(name, value)| {
                let is_key = ["authorization", "x-gotify-key"].contains(&name.as_str());
                !is_key && !value.contains(self.credentials.webhook_key())
            })
            .cloned()
            .collect();
        let app = self.app_of(taken.topic.as_ref());
        let message = self.read(provider, received, &headers, (&app.keys, &payload));
        let (message, filled_in_for) = match (provider, message) {
            (Provider::Braze, Some(message)) => self.filled_in(message),
            (_, message) => (message, None),
        };
        let shown = message
            .as_ref()
            .and_then(|message| message.picture.as_ref());
        let picture = shown.and_then(|picture| self.picture(picture));
        let name = Sandbox::device(device).map_or_else(String::new, |device| device.name);
        self.inbox.add(Arrival {
            id: received
                .header(hint::DELIVERY)
                .map_or_else(|| taken.id.clone(), str::to_owned),
            device: device.clone(),
            device_name: name,
            audience: taken
                .audience
                .as_ref()
                .map(|audience| audience.name.clone()),
            icon: app.icon.and_then(|file| self.media.file_bytes(&file)),
            app: app.name,
            provider,
            headers,
            payload,
            message,
            filled_in_for,
            picture,
            collapse: taken.collapse.clone(),
            at: now_ms(),
        });
    }

    /// What Braze makes of a message for the person: their values in the place of its Liquid, and whose they are.
    fn filled_in(&self, message: Message) -> (Option<Message>, Option<String>) {
        let person = self.person();
        let Some(person) = person.as_ref() else {
            return (Some(message), None);
        };
        match person.filled_in(&message) {
            Some(filled) => (Some(filled), Some(person.name.clone())),
            None => (Some(message), None),
        }
    }

    /// The message as the device would show it.
    fn read(
        &self,
        provider: Provider,
        received: &Received,
        headers: &[(String, String)],
        (keys, payload): (&CustomKeys, &[u8]),
    ) -> Option<Message> {
        let told = received.header(hint::LOCALE);
        let told = told.and_then(|locale| Locale::new(locale).ok());
        let own = || Some(self.person().as_ref()?.locale.clone());
        let locale = told
            .or_else(|| own().filter(|_| provider == Provider::Braze))
            .or_else(|| Locale::new("en").ok())?;
        let mut message = arrived(provider, headers, payload, keys, &locale).ok()?;
        if let Some(picture) = &mut message.picture {
            let url = picture.url.as_deref();
            picture.file = url.and_then(|url| match self.path_of(url) {
                Some(path) => Media::file(path),
                None => self.media.file_at(url),
            });
        }
        Some(message)
    }

    /// The bytes of a picture that arrived: those at its address, or of the campaign's file that is there as well.
    fn picture(&self, picture: &MessagePicture) -> Option<Arc<[u8]>> {
        let served = picture.url.as_deref().and_then(|url| self.served(url));
        served.or_else(|| self.media.file_bytes(picture.file.as_deref()?))
    }
}
