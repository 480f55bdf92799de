//! The traces of the malloc lab of *Computer Systems: A Programmer's Perspective* (R. Bryant, D. O'Hallaron), named `.rep`.
//!
//! Three or four lines of one number each come first: a suggested size, the number of blocks, the number of calls, and mostly a weight. Only
//! the third is used: a trace with fewer or more calls is not whole. Then `a ID SIZE`, `r ID SIZE` and `f ID`, one a line; `f -1` frees null.

use super::lines::Words;
use super::{Call, Dialect, Wanted, calls};

const FORMS: &str = "a ID SIZE, r ID SIZE or f ID";

/// Lines of the head: at least, and at most.
const HEAD: [usize; 2] = [3, 4];

/// Which line of the head says how many calls there are, counted from 0.
const CALLS: usize = 2;

#[derive(Default)]
pub(super) struct Rep {
    /// Lines of the head so far.
    head: usize,
    /// How many calls there are to be.
    calls: u64,
    /// How many there were.
    seen: u64,
}

impl Dialect for Rep {
    fn call(&mut self, words: &mut Words<'_>) -> Result<Option<Call>, Wanted> {
        let [least, most] = HEAD;
        let is_number = words.rest().trim().bytes().all(|byte| byte.is_ascii_digit());
        if words.rest().trim().is_empty() {
            return Ok(None);
        }
        if self.head < least || (self.head < most && self.seen == 0 && is_number) {
            return self.head(words).map(|()| None);
        }
        if self.seen == self.calls {
            return Err(Wanted::Calls(self.calls));
        }
        let call = one(words)?;
        words.end()?;
        self.seen += 1;
        Ok(call)
    }

    fn end(&self) -> Result<(), Wanted> {
        match self.head {
            head if head < HEAD[0] => Err(Wanted::Number("a number of the head")),
            _ if self.seen < self.calls => Err(Wanted::Calls(self.calls)),
            _ => Ok(()),
        }
    }
}

impl Rep {
    fn head(&mut self, words: &mut Words<'_>) -> Result<(), Wanted> {
        let number = words.number("a number of the head")?;
        words.end()?;
        if self.head == CALLS {
            self.calls = number;
        }
        self.head += 1;
        Ok(())
    }
}

fn one(words: &mut Words<'_>) -> Result<Option<Call>, Wanted> {
    match words.word() {
        "a" => {
            let (block, size) = (calls::id(words)?, calls::size(words)?);
            Ok(Some(Call::Allocate { block, size, align: None, zeroed: false }))
        }
        "r" => calls::realloc(words).map(Some),
        "f" if words.rest().trim() == "-1" => {
            words.word();
            Ok(None)
        }
        "f" => Ok(Some(Call::Free { block: calls::id(words)? })),
        _ => Err(Wanted::Call(FORMS)),
    }
}
