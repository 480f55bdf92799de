//! The settings of a script's `heap` line: one table that both the parser and the printer go by.

use super::{
    MOST_BYTES, Setup, SourceKind,
    error::{Expected, Quantity},
    number,
};
use crate::policy::{Fit, GRAIN, Granule, Level, MAGIC, Order};

/// A setting in text.
pub(super) struct Setting {
    /// What stands before the `=`.
    pub(super) key: &'static str,
    /// Takes the value from the word behind the `=`.
    pub(super) read: fn(&str, &mut Setup) -> Result<(), Expected>,
    /// The value, if the canonical text has it.
    pub(super) shown: fn(&Setup) -> Option<Shown>,
}

/// A setting's value.
pub(super) enum Shown {
    Word(&'static str),
    Number(u32),
}

/// Every setting, in canonical order.
pub(super) const SETTINGS: [Setting; 12] = [
    Setting {
        key: "limit",
        read: |word, setup| bytes(word, setup.size, MOST_BYTES).map(|limit| setup.limit = limit),
        shown: |setup| (setup.limit != setup.size).then_some(Shown::Number(setup.limit)),
    },
    Setting {
        key: "fit",
        read: |word, setup| Fit::from_name(word).map(|fit| setup.policy.fit = fit).ok_or(Expected::Fit),
        shown: |setup| Some(Shown::Word(setup.policy.fit.name())),
    },
    Setting {
        key: "order",
        read: |word, setup| Order::from_name(word).map(|order| setup.policy.order = order).ok_or(Expected::Order),
        shown: |setup| Some(Shown::Word(setup.policy.order.name())),
    },
    Setting {
        key: "coalescing",
        read: |word, setup| switch(word).map(|on| setup.policy.coalescing = on),
        shown: |setup| (!setup.policy.coalescing).then_some(Shown::Word("off")),
    },
    Setting {
        key: "granule",
        read: |word, setup| Granule::from_name(word).map(|size| setup.policy.granule = size).ok_or(Expected::Granule),
        shown: |setup| unless_default(setup.policy.granule, Granule::name),
    },
    Setting {
        key: "at",
        read: |word, setup| bytes(word, 0, u16::MAX.into()).map(|at| setup.at = at as u16),
        shown: |setup| (setup.at != 0).then_some(Shown::Number(setup.at.into())),
    },
    Setting {
        key: "magic",
        read: |word, setup| magic(word).map(|magic| setup.magic = magic),
        shown: |setup| (setup.magic != MAGIC).then_some(Shown::Number(setup.magic)),
    },
    Setting {
        key: "check",
        read: |word, setup| Level::from_name(word).map(|level| setup.check = level).ok_or(Expected::Level),
        shown: |setup| unless_default(setup.check, Level::name),
    },
    Setting {
        key: "source",
        read: |word, setup| SourceKind::from_name(word).map(|kind| setup.source = kind).ok_or(Expected::Source),
        shown: |setup| unless_default(setup.source, SourceKind::name),
    },
    Setting {
        key: "grain",
        read: |word, setup| bytes(word, 1, u32::MAX).map(|grain| setup.grain = grain),
        shown: |setup| (setup.grain != GRAIN).then_some(Shown::Number(setup.grain)),
    },
    Setting {
        key: "give",
        read: |word, setup| bytes(word, 1, u32::MAX).map(|give| setup.give = Some(give)),
        shown: |setup| setup.give.map(Shown::Number),
    },
    Setting {
        key: "refuse",
        read: |word, setup| request(word).map(|request| setup.refuse = Some(request)),
        shown: |setup| setup.refuse.map(Shown::Number),
    },
];

fn bytes(word: &str, least: u32, most: u32) -> Result<u32, Expected> {
    number::within(word, Quantity::Bytes, least.into()..=most.into()).map(|bytes| bytes as u32)
}

fn request(word: &str) -> Result<u32, Expected> {
    number::within(word, Quantity::Request, 1..=u32::MAX.into()).map(|request| request as u32)
}

fn magic(word: &str) -> Result<u32, Expected> {
    let number = number::unsigned(word).and_then(|number| u32::try_from(number).ok());
    number.filter(|magic| !magic.is_multiple_of(4)).ok_or(Expected::Magic)
}

fn switch(word: &str) -> Result<bool, Expected> {
    match word {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err(Expected::Switch),
    }
}

fn unless_default<T: Copy + Default + PartialEq>(value: T, name: fn(T) -> &'static str) -> Option<Shown> {
    (value != T::default()).then(|| Shown::Word(name(value)))
}

impl SourceKind {
    /// Every value, in the order of declaration.
    pub const ALL: &'static [SourceKind] = &[SourceKind::Arena, SourceKind::Mmap];

    /// The names of all values, as a reader would list them.
    pub const EXPECTED: &'static str = "arena or mmap";

    /// The name in scripts and on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            SourceKind::Arena => "arena",
            SourceKind::Mmap => "mmap",
        }
    }

    /// The value of that name, if there is one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{string::ToString, vec::Vec};

    #[test]
    fn the_error_message_lists_every_key_in_order() {
        let keys: Vec<_> = SETTINGS.iter().map(|setting| setting.key).collect();
        let listed = keys.join(", ").replace(", refuse", " or refuse");
        assert_eq!(Expected::Setting.to_string(), std::format!("a setting ({listed})"));
    }
}
