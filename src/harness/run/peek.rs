//! Bytes around a place, for reports: only such as the harness may read, whatever state the subject is in.

use core::ptr::NonNull;

use super::Run;

impl Run<'_> {
    /// The byte at an offset from the region's first one (from address 0 for a subject without a region): in a region, in the slack around it, or in
    /// a live block. `except` is a block that the subject may have taken back already; nothing of it is read outside of regions.
    #[must_use]
    pub fn peek(&self, at: i64, except: Option<NonNull<u8>>) -> Option<u8> {
        let Some(region) = self.rig.region() else { return self.rig.ledger.byte(at as usize, except) };
        region.byte(at).or_else(|| {
            let address = region.addresses().0.wrapping_add(at as usize);
            self.rig.subject.further_regions().iter().find_map(|further| further.byte(further.offset(address)))
        })
    }
}
