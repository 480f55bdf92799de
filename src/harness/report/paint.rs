//! Colour, where it is wanted: the one place that knows escape sequences.

use std::format;
use std::string::String;

/// What a piece of text is about. The colours follow from that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Nothing in particular.
    Plain,
    /// What matters most here.
    Strong,
    /// What only frames the rest.
    Faint,
    /// Memory in use.
    Used,
    /// Free memory, and what is well.
    Free,
    /// What is wrong.
    Wrong,
}

impl Style {
    const fn code(self) -> &'static str {
        match self {
            Style::Plain => "0",
            Style::Strong => "1",
            Style::Faint => "2",
            Style::Used => "36",
            Style::Free => "32",
            Style::Wrong => "1;31",
        }
    }
}

/// Whether text is coloured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paint {
    /// It is left as it is.
    #[default]
    Plain,
    /// With the escape sequences of ECMA-48 terminals.
    Colour,
}

impl Paint {
    /// The text in the colour of its style.
    #[must_use]
    pub fn on(self, style: Style, text: &str) -> String {
        match self {
            Paint::Colour if style != Style::Plain => format!("\x1b[{}m{text}\x1b[0m", style.code()),
            _ => String::from(text),
        }
    }
}
