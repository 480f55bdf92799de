//! The terminal while somebody goes through the steps: raw, on its other screen, and put back whatever happens.

use std::io::{self, Write};

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::style::Print;
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode, size,
};
use crossterm::{execute, queue};
use freespace::harness::chronicle::Step;
use freespace::harness::report::{Paint, Style};

use super::view::{Size, view};
use crate::history::History;

const HELP: &str = "n → on   p ← back   space/b a page   Home/End   f finding   g N Enter go to   q quit";

/// The terminal, until this is dropped.
struct Raw;

impl Raw {
    fn enter() -> io::Result<Self> {
        enable_raw_mode()?;
        let raw = Raw;
        execute!(io::stdout(), EnterAlternateScreen, Hide)?;
        Ok(raw)
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        // There is nobody left to tell.
        let _ = execute!(io::stdout(), Show, LeaveAlternateScreen);
        let _ = disable_raw_mode();
    }
}

/// Where somebody is.
struct Place {
    step: Step,
    last: Step,
    /// The step of the finding, if there is one.
    found: Option<Step>,
    /// The digits of a step to go to, once that was asked for.
    digits: Option<String>,
}

/// Shows steps until somebody has had enough.
pub(super) fn browse(history: &History, paint: Paint) -> io::Result<()> {
    let last = history.chronicle.last();
    let found = history.chronicle.mark.as_ref().map(|mark| mark.step);
    let mut place = Place { step: last, last, found, digits: None };
    let _raw = Raw::enter()?;
    loop {
        draw(history, &place, paint)?;
        match event::read()? {
            Event::Key(key) if key.kind != KeyEventKind::Release && !place.press(key) => return Ok(()),
            _ => {}
        }
    }
}

fn draw(history: &History, place: &Place, paint: Paint) -> io::Result<()> {
    let (columns, rows) = size()?;
    let size = Size { columns: columns.into(), rows: rows.into() };
    let mut out = io::stdout().lock();
    queue!(out, MoveTo(0, 0))?;
    for line in view(history, place.step, size, paint).lines().take(usize::from(rows.saturating_sub(1))) {
        queue!(out, Print(line), Clear(ClearType::UntilNewLine), Print("\r\n"))?;
    }
    let foot = place.digits.as_ref().map_or_else(|| HELP.to_owned(), |digits| format!("go to step {digits}_"));
    let foot: String = foot.chars().take(columns.into()).collect();
    queue!(
        out,
        Clear(ClearType::FromCursorDown),
        MoveTo(0, rows.saturating_sub(1)),
        Print(paint.on(Style::Faint, &foot))
    )?;
    out.flush()
}

impl Place {
    /// Does what a key asks for; whether that goes on.
    fn press(&mut self, key: KeyEvent) -> bool {
        if key.modifiers.contains(KeyModifiers::CONTROL) {
            return key.code != KeyCode::Char('c');
        }
        match self.digits.take() {
            Some(digits) => self.type_step(digits, key.code),
            None if matches!(key.code, KeyCode::Char('q') | KeyCode::Esc) => return false,
            None => self.go(key.code),
        }
        true
    }

    fn go(&mut self, code: KeyCode) {
        let page = (self.last / 100).max(10);
        self.step = match code {
            KeyCode::Char('n') | KeyCode::Right | KeyCode::Down => self.step + 1,
            KeyCode::Char('p') | KeyCode::Left | KeyCode::Up => self.step.saturating_sub(1),
            KeyCode::Char(' ') | KeyCode::PageDown => self.step + page,
            KeyCode::Char('b') | KeyCode::PageUp => self.step.saturating_sub(page),
            KeyCode::Home => 0,
            KeyCode::End => self.last,
            KeyCode::Char('f') => self.found.unwrap_or(self.step),
            KeyCode::Char('g') => {
                self.digits = Some(String::new());
                self.step
            }
            _ => self.step,
        }
        .min(self.last);
    }

    fn type_step(&mut self, mut digits: String, code: KeyCode) {
        match code {
            KeyCode::Enter => self.step = digits.parse().map_or(self.step, |step: Step| step.min(self.last)),
            KeyCode::Esc => {}
            KeyCode::Backspace => {
                digits.pop();
                self.digits = Some(digits);
            }
            KeyCode::Char(digit) if digit.is_ascii_digit() && digits.len() < 9 => {
                digits.push(digit);
                self.digits = Some(digits);
            }
            _ => self.digits = Some(digits),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(keys: &[KeyCode]) -> Step {
        let mut place = Place { step: 5, last: 30, found: Some(7), digits: None };
        assert!(keys.iter().all(|&code| place.press(KeyEvent::new(code, KeyModifiers::NONE))));
        place.step
    }

    #[test]
    fn keys_move_within_the_steps() {
        let char = KeyCode::Char;
        assert_eq!(after(&[char('n'), KeyCode::Right, KeyCode::Left]), 6);
        assert_eq!(after(&[KeyCode::Home, char('p')]), 0);
        assert_eq!(after(&[KeyCode::End, char('n')]), 30);
        assert_eq!(after(&[char('f')]), 7);
        assert_eq!(after(&[char(' '), KeyCode::PageUp, char('b')]), 0);
    }

    #[test]
    fn a_step_can_be_typed() {
        let char = KeyCode::Char;
        assert_eq!(after(&[char('g'), char('1'), char('9'), KeyCode::Backspace, char('2'), KeyCode::Enter]), 12);
        assert_eq!(after(&[char('g'), char('9'), char('9'), KeyCode::Enter, char('p')]), 29);
        assert_eq!(after(&[char('g'), char('1'), KeyCode::Esc, char('n')]), 6);
    }

    #[test]
    fn q_and_control_c_end_it() {
        let mut place = Place { step: 5, last: 30, found: None, digits: None };
        assert!(!place.press(KeyEvent::new(KeyCode::Char('q'), KeyModifiers::NONE)));
        assert!(!place.press(KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL)));
    }
}
