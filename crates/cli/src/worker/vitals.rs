//! How a process is doing: the processor time that it used, and the memory that it holds.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::time::Duration;

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use nix::time::{ClockId, clock_getcpuclockid, clock_gettime};
use nix::unistd::{Pid, SysconfVar, sysconf};

/// Bytes of a page, where nobody says.
const PAGE: i64 = 4096;

/// The figures of one process.
pub(super) struct Vitals {
    clock: ClockId,
    memory: Footprint,
}

impl Vitals {
    pub(super) fn of(process: u32) -> io::Result<Self> {
        let clock = clock_getcpuclockid(Pid::from_raw(process as i32))?;
        Ok(Vitals { clock, memory: Footprint::of(&process.to_string())? })
    }

    /// Processor time of all its threads.
    pub(super) fn cpu(&self) -> io::Result<Duration> {
        Ok(Duration::from(clock_gettime(self.clock)?))
    }

    /// Resident bytes.
    pub(super) fn memory(&self) -> io::Result<u64> {
        self.memory.bytes()
    }
}

/// The resident memory of a process. The file stays open, so that a look is one system call.
pub(super) struct Footprint {
    file: File,
    page: u64,
}

impl Footprint {
    /// Of a process by its number, or of `self`.
    pub(super) fn of(process: &str) -> io::Result<Self> {
        let file = File::open(format!("/proc/{process}/statm"))?;
        let page = sysconf(SysconfVar::PAGE_SIZE).ok().flatten().unwrap_or(PAGE) as u64;
        Ok(Footprint { file, page })
    }

    /// Resident bytes.
    pub(super) fn bytes(&self) -> io::Result<u64> {
        let mut text = [0; 128];
        let len = self.file.read_at(&mut text, 0)?;
        let text = str::from_utf8(&text[..len]).unwrap_or_default();
        let pages = text.split(' ').nth(1).and_then(|number| number.parse::<u64>().ok());
        pages.map(|pages| pages * self.page).ok_or_else(|| io::ErrorKind::InvalidData.into())
    }
}

/// Processor time of this process and of the workers that have ended.
pub(crate) fn cpu_time() -> io::Result<Duration> {
    let of = |who| -> io::Result<Duration> {
        let usage = getrusage(who)?;
        let microseconds = (usage.user_time() + usage.system_time()).num_microseconds();
        Ok(Duration::from_micros(microseconds as u64))
    };
    Ok(of(UsageWho::RUSAGE_SELF)? + of(UsageWho::RUSAGE_CHILDREN)?)
}
