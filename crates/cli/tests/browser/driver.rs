//! Headless Chromium, driven over chromedriver: as much of the W3C protocol `WebDriver` as it takes to look at a page.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

/// Chromium's driver, by name.
const DRIVER: &str = "chromedriver";

/// What the driver says before its port.
const GREETING: &str = "started successfully on port ";

/// A browser needs no sandbox to show a page that we made, and is to ask nobody for anything.
const FLAGS: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--window-size=1440,900",
];

/// Keys as the protocol writes them.
#[allow(dead_code, reason = "the benchmark presses no keys")]
pub(crate) mod keys {
    pub(crate) const PAGE_UP: char = '\u{e00e}';
    pub(crate) const PAGE_DOWN: char = '\u{e00f}';
    pub(crate) const END: char = '\u{e010}';
    pub(crate) const HOME: char = '\u{e011}';
    pub(crate) const LEFT: char = '\u{e012}';
    pub(crate) const RIGHT: char = '\u{e014}';
}

/// Whether there is a browser to drive.
pub(crate) fn is_installed() -> bool {
    let said = Command::new(DRIVER).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    said.is_ok_and(|status| status.success())
}

/// A browser with one window, which ends when this is dropped.
pub(crate) struct Browser {
    driver: Child,
    port: u16,
    session: String,
    profile: PathBuf,
}

impl Browser {
    /// Starts a browser with a profile of its own below a directory.
    pub(crate) fn start(directory: &Path) -> io::Result<Browser> {
        let driver = Command::new(DRIVER).arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut driver = driver.map_err(|error| io::Error::other(format!("{DRIVER}: {error}")))?;
        let port = port_of(&mut driver)?;
        let profile = directory.join(format!("profile-{}", std::process::id()));
        let _ = fs::remove_dir_all(&profile);
        let mut browser = Browser { driver, port, session: String::new(), profile };
        browser.session = browser.open_session()?;
        Ok(browser)
    }

    fn open_session(&self) -> io::Result<String> {
        let own = format!("--user-data-dir={}", self.profile.display());
        let args: Vec<&str> = FLAGS.iter().copied().chain([own.as_str()]).collect();
        let options = json!({ "browserName": "chrome", "goog:chromeOptions": { "args": args }, "goog:loggingPrefs": { "browser": "ALL" } });
        let answer = self.ask("POST", "/session", &json!({ "capabilities": { "alwaysMatch": options } }))?;
        answer["sessionId"].as_str().map(str::to_owned).ok_or_else(|| io::Error::other(answer.to_string()))
    }

    /// Opens a file.
    pub(crate) fn open(&self, page: &Path) -> io::Result<()> {
        self.post("/url", &json!({ "url": format!("file://{}", encoded(page)) })).map(drop)
    }

    /// What the body of a function returns in the page.
    #[allow(dead_code, reason = "the benchmark waits for pictures")]
    pub(crate) fn run(&self, script: &str) -> io::Result<Value> {
        self.post("/execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// What the body of a function hands to its last argument, `done`, sooner or later.
    #[allow(dead_code, reason = "only the benchmark waits for pictures")]
    pub(crate) fn run_async(&self, script: &str) -> io::Result<Value> {
        let script = format!("const done = arguments[arguments.length - 1]; {script}");
        self.post("/execute/async", &json!({ "script": script, "args": [] }))
    }

    /// Presses keys, one after the other.
    #[allow(dead_code, reason = "the benchmark presses no keys")]
    pub(crate) fn press(&self, keys: &[char]) -> io::Result<()> {
        let each = |key: &char| [json!({ "type": "keyDown", "value": key }), json!({ "type": "keyUp", "value": key })];
        let actions: Vec<Value> = keys.iter().flat_map(each).collect();
        self.act(&json!({ "type": "key", "id": "keys", "actions": actions }))
    }

    /// Moves the pointer to a place of the window, and clicks there if that is wanted.
    #[allow(dead_code, reason = "the benchmark has no pointer")]
    pub(crate) fn point(&self, x: f64, y: f64, clicks: bool) -> io::Result<()> {
        let mut actions = vec![json!({ "type": "pointerMove", "duration": 0, "x": x.round(), "y": y.round() })];
        if clicks {
            actions.extend(["pointerDown", "pointerUp"].map(|kind| json!({ "type": kind, "button": 0 })));
        }
        self.act(
            &json!({ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": actions }),
        )
    }

    fn act(&self, source: &Value) -> io::Result<()> {
        self.post("/actions", &json!({ "actions": [source] })).map(drop)
    }

    /// A picture of an element, as the text of a PNG.
    #[allow(dead_code, reason = "the benchmark takes no pictures")]
    pub(crate) fn picture(&self, selector: &str) -> io::Result<String> {
        let found = self.post("/element", &json!({ "using": "css selector", "value": selector }))?;
        let element = found.as_object().and_then(|found| found.values().next()).and_then(Value::as_str);
        let element = element.ok_or_else(|| io::Error::other(format!("no element {selector}: {found}")))?;
        let picture =
            self.ask("GET", &format!("/session/{}/element/{element}/screenshot", self.session), &Value::Null)?;
        picture.as_str().map(str::to_owned).ok_or_else(|| io::Error::other("a picture was expected"))
    }

    /// What was said on the console since this was last asked, warnings and errors.
    pub(crate) fn complaints(&self) -> io::Result<Vec<String>> {
        let log = self.post("/se/log", &json!({ "type": "browser" }))?;
        let is_bad = |entry: &&Value| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING"));
        Ok(log.as_array().into_iter().flatten().filter(is_bad).map(|entry| entry["message"].to_string()).collect())
    }

    fn post(&self, path: &str, body: &Value) -> io::Result<Value> {
        self.ask("POST", &format!("/session/{}{path}", self.session), body)
    }

    /// One request, and the `value` of its answer.
    fn ask(&self, method: &str, path: &str, body: &Value) -> io::Result<Value> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        let body = if body.is_null() { String::new() } else { body.to_string() };
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.port,
            body.len()
        )?;
        let answer = read_answer(BufReader::new(stream))?;
        match answer["value"].get("error") {
            Some(error) => Err(io::Error::other(format!("{method} {path}: {error}: {}", answer["value"]["message"]))),
            None => Ok(answer["value"].clone()),
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver ends its browser with the session; that it may be gone already is no matter.
        let _ = self.ask("DELETE", &format!("/session/{}", self.session), &Value::Null);
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

/// The port that a driver has chosen.
fn port_of(driver: &mut Child) -> io::Result<u16> {
    let stdout = driver.stdout.take().ok_or_else(|| io::Error::other("the driver has no output"))?;
    for line in BufReader::new(stdout).lines() {
        if let Some((_, port)) = line?.split_once(GREETING) {
            return port.trim_end_matches('.').parse().map_err(io::Error::other);
        }
    }
    Err(io::Error::other("the driver did not say its port"))
}

/// The JSON of an HTTP answer that says how long it is.
fn read_answer(mut stream: impl BufRead) -> io::Result<Value> {
    let mut length = 0;
    let mut line = String::new();
    while stream.read_line(&mut line)? > 0 && !line.trim().is_empty() {
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().map_err(io::Error::other)?;
        }
        line.clear();
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    serde_json::from_slice(&body).map_err(io::Error::other)
}

/// A path as a URL takes it.
fn encoded(path: &Path) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._-".contains(&byte);
    let bytes = path.as_os_str().as_encoded_bytes();
    bytes
        .iter()
        .map(|&byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
