//! Arrows beside a picture: each link of the free list, from its header's row to the row where its target begins.
//!
//! Links that would cover each other's way get lanes of their own, and a list that needs too many of them gets no arrows: its links are
//! printed as numbers anyway.

use std::string::String;
use std::vec;
use std::vec::Vec;

/// More lanes than this are a tangle, not a picture.
const MOST_LANES: usize = 5;

/// An arrow between two rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Arrow {
    /// The row that it leaves.
    pub(super) from: usize,
    /// The row that it points at.
    pub(super) to: usize,
}

impl Arrow {
    fn first(self) -> usize {
        self.from.min(self.to)
    }

    fn last(self) -> usize {
        self.from.max(self.to)
    }
}

/// The margin of each row.
pub(super) fn margins(rows: usize, arrows: &[Arrow]) -> Vec<String> {
    let lanes = lanes(arrows);
    let width = lanes.iter().max().map_or(0, |&most| if most < MOST_LANES { 2 * most + 4 } else { 0 });
    let mut grid = vec![vec![' '; width]; rows];
    if width > 0 {
        arrows.iter().zip(&lanes).for_each(|(&arrow, &lane)| draw(&mut grid, arrow, 2 * lane + 3));
    }
    grid.iter().map(|row| String::from(row.iter().collect::<String>().trim_end())).collect()
}

/// A lane for each arrow, the innermost that is not taken on its way.
fn lanes(arrows: &[Arrow]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..arrows.len()).collect();
    order.sort_by_key(|&nth| arrows[nth].last() - arrows[nth].first());
    let mut taken: Vec<Vec<Arrow>> = Vec::new();
    let mut lanes = vec![0; arrows.len()];
    for nth in order {
        let arrow = arrows[nth];
        let is_clear =
            |lane: &Vec<Arrow>| lane.iter().all(|other| other.last() < arrow.first() || arrow.last() < other.first());
        let lane = taken.iter().position(is_clear).unwrap_or(taken.len());
        if lane == taken.len() {
            taken.push(Vec::new());
        }
        taken[lane].push(arrow);
        lanes[nth] = lane;
    }
    lanes
}

fn draw(grid: &mut [Vec<char>], arrow: Arrow, lane: usize) {
    let down = arrow.to > arrow.from;
    for row in &mut grid[arrow.first() + 1..arrow.last()] {
        row[lane] = if row[lane] == '─' { '┼' } else { '│' };
    }
    across(&mut grid[arrow.from], lane, if down { '┐' } else { '┘' });
    across(&mut grid[arrow.to], lane, if down { '┘' } else { '┐' });
    grid[arrow.to][1] = '◀';
}

fn across(row: &mut [char], lane: usize, corner: char) {
    for cell in &mut row[1..lane] {
        *cell = if *cell == '│' { '┼' } else { '─' };
    }
    row[lane] = corner;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arrow_leads_down_or_up() {
        assert_eq!(margins(3, &[Arrow { from: 0, to: 2 }]), [" ──┐", "   │", " ◀─┘"]);
        assert_eq!(margins(3, &[Arrow { from: 2, to: 0 }]), [" ◀─┐", "   │", " ──┘"]);
    }

    #[test]
    fn the_longer_of_two_goes_outside() {
        let arrows = [Arrow { from: 0, to: 3 }, Arrow { from: 1, to: 2 }];
        assert_eq!(margins(4, &arrows), [" ────┐", " ──┐ │", " ◀─┘ │", " ◀───┘"]);
    }

    #[test]
    fn a_tangle_gets_none() {
        let arrows: Vec<Arrow> = (0..6).map(|nth| Arrow { from: nth, to: 11 - nth }).collect();
        assert!(margins(12, &arrows).iter().all(String::is_empty));
    }
}
