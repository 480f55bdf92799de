//! The text format as the thing under test: what parses is printed, and must come back as it was.

use std::fmt;
use std::string::{String, ToString};
use std::vec::Vec;

use crate::harness::script::{ParseError, Script};

/// How a script went astray between its value and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Astray {
    /// What was printed does not parse.
    Unreadable {
        /// The text.
        printed: String,
        /// Why not.
        error: ParseError,
    },
    /// What was printed stands for another script.
    OtherScript {
        /// The text.
        printed: String,
    },
    /// What was printed, parsed and printed again is another text.
    OtherText {
        /// The text.
        printed: String,
        /// What became of it.
        again: String,
    },
}

/// Sends a text to a script and back; whether it is a script at all.
///
/// # Errors
///
/// When the script that was printed is not the one that is read.
pub fn round_trip(text: &[u8]) -> Result<bool, Astray> {
    let script = match Script::parse_bytes(text) {
        Ok(script) => script,
        Err(error) => {
            // It must be possible to tell it, too.
            let _ = error.to_string();
            return Ok(false);
        }
    };
    send(&script).map(|()| true)
}

/// Sends a script to its text and back.
pub(super) fn send(script: &Script) -> Result<(), Astray> {
    let printed = text_of(script);
    let read = match Script::parse(&printed) {
        Ok(read) => read,
        Err(error) => return Err(Astray::Unreadable { printed, error }),
    };
    if read != *script {
        return Err(Astray::OtherScript { printed });
    }
    let again = text_of(&read);
    if again == printed { Ok(()) } else { Err(Astray::OtherText { printed, again }) }
}

fn text_of(script: &Script) -> String {
    let mut text = Vec::new();
    script.print_into(&mut text);
    // Names are ASCII, and so is all the rest.
    String::from_utf8(text).unwrap_or_default()
}

impl fmt::Display for Astray {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Astray::Unreadable { printed, error } => write!(f, "what was printed does not parse: {error}\n{printed}"),
            Astray::OtherScript { printed } => write!(f, "what was printed stands for another script:\n{printed}"),
            Astray::OtherText { printed, again } => {
                write!(f, "canonical text changed when printed again:\n{printed}\nbecame\n{again}")
            }
        }
    }
}
