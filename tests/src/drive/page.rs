//! A page as a person meets it: things have a role and a name, and one waits until they are there.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper::Method;
use serde_json::{Value, json};
use url::Url;

use super::Trouble;
use super::connector::Unpooled;

/// How long a program may take to open its first window.
const START: Duration = Duration::from_mins(1);

/// How long a person would wait before saying that it does not work. Debug builds on two busy cores are slow.
const PATIENCE: Duration = Duration::from_secs(15);
/// How often one looks.
const GLANCE: Duration = Duration::from_millis(40);
/// A picture that has not changed for so long is done.
const SETTLED: Duration = Duration::from_millis(400);
/// The key under which WebDriver hands over an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A command of Chromium's DevTools protocol, as chromedriver passes it on.
#[derive(Debug)]
struct DevTools(Value);

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!(
            "session/{}/goog/cdp/execute",
            session.unwrap_or_default()
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.0.to_string()))
    }
}

/// A page, open in some engine.
#[derive(Clone, Debug)]
pub struct Page {
    client: Client,
}

impl Page {
    /// Opens a session at a driver on this machine.
    pub(super) async fn open(port: u16, wanted: Value) -> Result<Self, Trouble> {
        let Value::Object(wanted) = wanted else {
            return Err(Trouble::new("capabilities are an object"));
        };
        let mut builder = ClientBuilder::new(Unpooled::new());
        let address = format!("http://127.0.0.1:{port}");
        let connecting = builder.capabilities(wanted).connect(&address);
        // A driver waits for ever for a program that ended as it started.
        let client = tokio::time::timeout(START, connecting)
            .await
            .map_err(|_| Trouble::new(format!("nothing opened within {START:?}")))??;
        Ok(Self { client })
    }

    /// Goes to an address.
    pub(super) async fn go_to(&self, address: &str) -> Result<(), Trouble> {
        Ok(self.client.goto(address).await?)
    }

    /// Loads the page anew.
    pub async fn reload(&self) -> Result<(), Trouble> {
        self.client.refresh().await?;
        self.until_ready().await
    }

    /// Ends the session, and with it the window.
    pub(super) async fn close(self) -> Result<(), Trouble> {
        Ok(self.client.close().await?)
    }

    /// Waits until Carillon has drawn its first screen.
    pub(super) async fn until_ready(&self) -> Result<(), Trouble> {
        self.until("Carillon's first screen", async || {
            let ready = self
                .script(
                    "return document.readyState === 'complete' && !!document.querySelector('main')",
                    vec![],
                )
                .await;
            // While the page is being replaced by the app's own, scripts have no page to run in.
            Ok(ready.is_ok_and(|ready| ready == true).then_some(()))
        })
        .await
    }

    /// Waits until something is there: `Ok(None)` means not yet.
    pub async fn until<T>(
        &self,
        what: impl fmt::Display,
        look: impl AsyncFn() -> Result<Option<T>, Trouble>,
    ) -> Result<T, Trouble> {
        let start = Instant::now();
        loop {
            match look().await {
                Ok(Some(found)) => return Ok(found),
                Err(trouble) if !trouble.is_a_lost_answer() => return Err(trouble),
                Ok(None) | Err(_) => {}
            }
            if start.elapsed() > PATIENCE {
                return Err(Trouble::new(format!(
                    "waited {} s in vain for {what}",
                    PATIENCE.as_secs()
                )));
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Runs a script in the page; its `return` is the answer.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Result<Value, Trouble> {
        Ok(self.client.execute(script, arguments).await?)
    }

    /// Runs a script whose last argument is a function to call with the answer.
    pub async fn script_that_waits(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> Result<Value, Trouble> {
        Ok(self.client.execute_async(script, arguments).await?)
    }

    /// Asks Chromium something that only its developer tools can: a command of its DevTools protocol.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value, Trouble> {
        let asked = json!({"cmd": command, "params": parameters});
        Ok(self.client.issue_cmd(DevTools(asked)).await?)
    }

    /// The one thing of a role with exactly this name (letters' case aside); waits for it.
    pub async fn find(&self, role: &str, name: &str) -> Result<Element, Trouble> {
        self.find_as(role, name, "is").await
    }

    /// The first thing of a role whose name has these words; waits for it.
    pub async fn find_like(&self, role: &str, words: &str) -> Result<Element, Trouble> {
        self.find_as(role, words, "has").await
    }

    /// Whether there is such a thing at this moment.
    pub async fn has(&self, role: &str, name: &str) -> Result<bool, Trouble> {
        Ok(!self.look(role, name, "is").await?.0.is_empty())
    }

    /// Everything of a role, at this moment.
    pub async fn find_all(&self, role: &str) -> Result<Vec<Element>, Trouble> {
        Ok(self.look(role, "", "has").await?.0)
    }

    /// Waits until there is no such thing.
    pub async fn until_gone(&self, role: &str, name: &str) -> Result<(), Trouble> {
        self.until(format!("the {role} “{name}” to go"), async || {
            Ok((!self.has(role, name).await?).then_some(()))
        })
        .await
    }

    /// Clicks a thing.
    pub async fn click(&self, role: &str, name: &str) -> Result<(), Trouble> {
        Ok(self.find_still(role, name, "is").await?.click().await?)
    }

    /// Clicks the first thing whose name has these words.
    pub async fn click_like(&self, role: &str, words: &str) -> Result<(), Trouble> {
        Ok(self.find_still(role, words, "has").await?.click().await?)
    }

    /// Chooses in a list of choices, by a choice's value. WebKit's driver chooses only in sight.
    pub async fn choose(&self, name: &str, value: &str) -> Result<(), Trouble> {
        let list = self.find_still("combobox", name, "is").await?;
        Ok(list.select_by_value(value).await?)
    }

    /// A thing that has come to rest in sight. A driver aims first and clicks later: at a menu that is still being put in
    /// its place it would hit the neighbour.
    async fn find_still(&self, role: &str, name: &str, how: &str) -> Result<Element, Trouble> {
        self.until(
            format!("the {role} “{name}” to come to rest"),
            async || {
                let thing = self.find_as(role, name, how).await?;
                let rests = self
                    .script_that_waits(RESTS, vec![serde_json::to_value(&thing)?])
                    .await?;
                Ok((rests == true).then_some(thing))
            },
        )
        .await
    }

    /// Clicks into a field until the caret is in it: while a page still arranges itself, a click may come beside it.
    async fn enter(&self, role: &str, name: &str) -> Result<(), Trouble> {
        self.until(
            format!("the caret in the {role} “{name}”"),
            async || {
                let field = self.find_still(role, name, "is").await?;
                field.click().await?;
                let is_in = "return document.activeElement === arguments[0]";
                let is_in = self
                    .script(is_in, vec![serde_json::to_value(&field)?])
                    .await?;
                Ok((is_in == true).then_some(()))
            },
        )
        .await
    }

    /// Clicks into a field and goes to its end, as one does before writing on.
    pub async fn go_into(&self, role: &str, name: &str) -> Result<(), Trouble> {
        self.enter(role, name).await?;
        self.press(&[Key::Control, Key::End]).await
    }

    /// Clicks into a field and types over all that is there.
    pub async fn replace(&self, role: &str, name: &str, text: &str) -> Result<(), Trouble> {
        self.enter(role, name).await?;
        self.press_control('a').await?;
        self.type_text(text).await
    }

    /// Types with the keyboard, wherever the focus is.
    pub async fn type_text(&self, text: &str) -> Result<(), Trouble> {
        let strokes = text
            .chars()
            .flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]);
        self.keyboard(strokes).await
    }

    /// Presses keys together: `Control`, `End`.
    pub async fn press(&self, keys: &[Key]) -> Result<(), Trouble> {
        self.chord(&keys.iter().copied().map(char::from).collect::<Vec<_>>())
            .await
    }

    /// Presses Control and a letter.
    pub async fn press_control(&self, letter: char) -> Result<(), Trouble> {
        self.chord(&[char::from(Key::Control), letter]).await
    }

    /// Presses Control, Shift and a letter.
    pub async fn press_control_shift(&self, letter: char) -> Result<(), Trouble> {
        self.chord(&[char::from(Key::Control), char::from(Key::Shift), letter])
            .await
    }

    /// Keys pressed one after the other and then let go, the last one first.
    async fn chord(&self, keys: &[char]) -> Result<(), Trouble> {
        let down = keys.iter().map(|key| KeyAction::Down { value: *key });
        let up = keys.iter().rev().map(|key| KeyAction::Up { value: *key });
        self.keyboard(down.chain(up)).await
    }

    /// Moves the keys of the keyboard. Not the driver's `send_keys`, which first puts the caret at the end.
    async fn keyboard(&self, strokes: impl Iterator<Item = KeyAction>) -> Result<(), Trouble> {
        let nothing = KeyActions::new("keyboard".into());
        let actions = strokes.fold(nothing, KeyActions::then);
        Ok(self.client.perform_actions(actions).await?)
    }

    /// Waits until the page shows these words.
    pub async fn sees(&self, words: &str) -> Result<(), Trouble> {
        self.until(format!("the words “{words}”"), async || {
            Ok(self.text().await?.contains(words).then_some(()))
        })
        .await
    }

    /// What the page shows, as one line; marks that only steer direction are left out.
    pub async fn text(&self) -> Result<String, Trouble> {
        let text = self
            .script(
                "return document.body.innerText.replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ')",
                vec![],
            )
            .await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// A hash of what a canvas shows once it stays so: fonts and pictures may still be on their way.
    pub async fn pixels(&self, canvas: &Element) -> Result<String, Trouble> {
        self.until("a picture that stays", async || {
            let before = self.glance_at(canvas).await?;
            tokio::time::sleep(SETTLED).await;
            Ok(self
                .glance_at(canvas)
                .await?
                .filter(|now| before.as_ref() == Some(now)))
        })
        .await
    }

    /// Waits until a canvas shows something else than before; what it shows then, once it stays so.
    pub async fn until_repainted(&self, canvas: &Element, before: &str) -> Result<String, Trouble> {
        self.until("the picture to change", async || {
            Ok(self.glance_at(canvas).await?.filter(|now| now != before))
        })
        .await?;
        self.pixels(canvas).await
    }

    /// A hash of what a canvas shows at this moment; `None` while it is blank.
    async fn glance_at(&self, canvas: &Element) -> Result<Option<String>, Trouble> {
        let hash = self
            .script(PIXELS, vec![serde_json::to_value(canvas)?])
            .await?;
        Ok(hash.as_str().map(str::to_owned))
    }

    /// The text in a field.
    pub async fn value(&self, role: &str, name: &str) -> Result<String, Trouble> {
        Ok(self
            .find(role, name)
            .await?
            .prop("value")
            .await?
            .unwrap_or_default())
    }

    /// Waits until a field has this text.
    pub async fn until_value(&self, role: &str, name: &str, wanted: &str) -> Result<(), Trouble> {
        self.until(
            format!("“{wanted}” in the {role} “{name}”"),
            async || Ok((self.value(role, name).await? == wanted).then_some(())),
        )
        .await
    }

    /// Drops a file on a thing, as from the desktop.
    pub async fn drop_file(
        &self,
        onto: &Element,
        name: &str,
        kind: &str,
        bytes: &[u8],
    ) -> Result<(), Trouble> {
        let bytes = BASE64_STANDARD.encode(bytes);
        let arguments = vec![
            serde_json::to_value(onto)?,
            json!(name),
            json!(kind),
            json!(bytes),
        ];
        self.script(DROP, arguments).await?;
        Ok(())
    }

    /// Keeps the page's text and a screenshot; the path of the latter.
    pub async fn keep(&self, folder: &Path, name: &str) -> Result<PathBuf, Trouble> {
        fs::create_dir_all(folder)?;
        fs::write(folder.join(format!("{name}.txt")), self.text().await?)?;
        fs::write(
            folder.join(format!("{name}.html")),
            self.client.source().await?,
        )?;
        let picture = folder.join(format!("{name}.png"));
        fs::write(&picture, self.screenshot().await?)?;
        Ok(picture)
    }

    /// A screenshot as PNG. Without compositing the driver has been seen to wait for it for ever.
    pub async fn screenshot(&self) -> Result<Vec<u8>, Trouble> {
        let taken = tokio::time::timeout(PICTURE, self.client.screenshot()).await;
        let taken = taken.map_err(|_| Trouble::new(format!("none after {PICTURE:?}")))?;
        Ok(taken?)
    }

    /// Sets the window's size, in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) -> Result<(), Trouble> {
        Ok(self.client.set_window_size(width, height).await?)
    }

    /// Waits for a thing and says, in vain, what else there was of its role.
    async fn find_as(&self, role: &str, name: &str, how: &str) -> Result<Element, Trouble> {
        let start = Instant::now();
        loop {
            let (found, there) = self.look(role, name, how).await?;
            if let Some(element) = found.into_iter().next() {
                return Ok(element);
            }
            if start.elapsed() > PATIENCE {
                return Err(Trouble::new(format!(
                    "no {role} “{name}”; there are: {}",
                    there.join(" · ")
                )));
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Looks once: the things that fit, and the names of all of that role.
    async fn look(
        &self,
        role: &str,
        name: &str,
        how: &str,
    ) -> Result<(Vec<Element>, Vec<String>), Trouble> {
        let seen = self
            .script(
                include_str!("find.js"),
                vec![json!(role), json!(name), json!(how)],
            )
            .await?;
        let found = seen["found"].as_array().into_iter().flatten();
        let elements = found
            .filter_map(|element| element[ELEMENT].as_str())
            .map(|id| {
                Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()))
            })
            .collect();
        let there = seen["there"].as_array().into_iter().flatten();
        Ok((
            elements,
            there.filter_map(Value::as_str).map(str::to_owned).collect(),
        ))
    }
}

/// FNV-1a over a canvas's pixels; `null` while it is blank.
const PIXELS: &str = "
const canvas = arguments[0].localName === 'canvas' ? arguments[0] : arguments[0].querySelector('canvas');
if (!canvas || !canvas.width || !canvas.height) return null;
const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
let hash = 0x811c9dc5, any = 0;
for (const pixel of new Uint32Array(data.buffer)) { any |= pixel; hash = Math.imul(hash ^ pixel, 0x01000193); }
return any ? (hash >>> 0).toString(16) : null;";

/// Brings a thing into sight; whether it is in the same place in the next frame, after whatever the page had put off until
/// then. One frame only: without a graphics card each takes a third of a second.
const RESTS: &str = "
const [thing, answer] = arguments;
thing.scrollIntoView({ block: 'nearest', inline: 'nearest' });
const place = () => { const { x, y, width, height } = thing.getBoundingClientRect(); return [x, y, width, height].join(); };
const before = place();
requestAnimationFrame(() => answer(thing.isConnected && place() === before));";

/// Longer than a screenshot takes.
const PICTURE: Duration = Duration::from_secs(20);

/// What a browser does when a file is dropped: the same events with the same data.
const DROP: &str = "
const [target, name, type, base64] = arguments;
const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const dataTransfer = new DataTransfer();
dataTransfer.items.add(new File([bytes], name, { type }));
for (const kind of ['dragenter', 'dragover', 'drop']) {
  target.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
}";
