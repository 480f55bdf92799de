//! A worker's end of the socket, over which it is asked and answers.

use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;

use super::{Reply, Request};

/// Hears requests and says replies, a line of JSON each. A process that was forked has the same socket: only the youngest hears and says.
pub(super) struct Wire {
    stream: UnixStream,
    lines: BufReader<UnixStream>,
    line: String,
}

impl Wire {
    pub(super) fn over(stream: UnixStream) -> io::Result<Self> {
        let lines = BufReader::new(stream.try_clone()?);
        Ok(Wire { stream, lines, line: String::new() })
    }

    /// The next request; `None` when the parent has hung up.
    pub(super) fn hear(&mut self) -> io::Result<Option<Request>> {
        self.line.clear();
        if self.lines.read_line(&mut self.line)? == 0 {
            return Ok(None);
        }
        Ok(Some(serde_json::from_str(&self.line)?))
    }

    pub(super) fn say(&mut self, reply: &Reply) -> io::Result<()> {
        let mut line = serde_json::to_vec(reply)?;
        line.push(b'\n');
        self.stream.write_all(&line)
    }
}
