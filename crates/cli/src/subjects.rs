//! `freespace subjects`: what there is to run on, with what it offers and promises.

use freespace::harness::report::Style;
use serde_json::json;

use crate::args::{Chosen, SubjectsArgs};
use crate::bench::Bench;
use crate::describe::Description;
use crate::{CliError, Home, Screen, Status};

/// Lists subjects. Each is asked in its own home.
pub(crate) fn list(subjects: &[Chosen<'_>], args: &SubjectsArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    let widths = Widths::of(subjects);
    if !args.json {
        let head = widths.row("name", "version", "home", "offers; promises");
        writeln!(screen.out, "{}", screen.paint.on(Style::Faint, &head))?;
    }
    for &subject in subjects {
        let description = Bench::new(subject).describe()?;
        let description = description.as_ref();
        let line = if args.json { as_json(subject, description) } else { widths.line(subject, description) };
        writeln!(screen.out, "{line}")?;
    }
    Ok(Status::Clean)
}

/// Nobody knows a library's.
fn version(subject: Chosen<'_>) -> &'static str {
    let own = if subject.is_library { "-" } else { env!("CARGO_PKG_VERSION") };
    subject.entry.version.unwrap_or(own)
}

fn home(subject: Chosen<'_>) -> &'static str {
    match subject.home {
        Home::Here => "here",
        Home::Worker => "worker",
    }
}

fn as_json(subject: Chosen<'_>, description: Option<&Description>) -> String {
    json!({
        "name": subject.entry.name,
        "about": subject.entry.about,
        "version": version(subject),
        "home": home(subject),
        "capabilities": description.map(|it| &it.capabilities),
        "promises": description.map(|it| &it.promises),
        "oracles": description.map(|it| &it.oracles),
    })
    .to_string()
}

/// Columns of the table.
struct Widths {
    name: usize,
    version: usize,
}

impl Widths {
    fn of(subjects: &[Chosen<'_>]) -> Self {
        let longest = |text: fn(Chosen<'_>) -> &'static str, least: usize| {
            subjects.iter().map(|&subject| text(subject).len()).max().unwrap_or(0).max(least)
        };
        Widths { name: longest(|subject| subject.entry.name, 4), version: longest(version, 7) }
    }

    fn row(&self, name: &str, version: &str, home: &str, words: &str) -> String {
        let Widths { name: names, version: versions } = self;
        format!("{name:<names$}  {version:<versions$}  {home:<6}  {words}")
    }

    fn line(&self, subject: Chosen<'_>, description: Option<&Description>) -> String {
        let words = description.map_or_else(|| "it dies when it is asked".to_owned(), words);
        self.row(subject.entry.name, version(subject), home(subject), &words)
    }
}

/// `grow, walk; blocks of no bytes`
fn words(description: &Description) -> String {
    let list = |words: &[String]| if words.is_empty() { "nothing".to_owned() } else { words.join(", ") };
    format!("{}; {}", list(&description.capabilities), list(&description.promises))
}
