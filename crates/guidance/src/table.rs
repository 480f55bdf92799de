//! Figures of many searches: medians of a bug, and the mean of a way over all bugs.

use crate::search::Cost;

/// The middle of some figures; of an even number, the upper of the two. 0 for none.
#[must_use]
pub fn median(figures: impl Iterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.collect();
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(0.0)
}

/// What some searches for one bug took, on average. One that found nothing counts with all that it took.
#[must_use]
pub fn mean(costs: &[Cost], figure: impl Fn(&Cost) -> f64) -> f64 {
    costs.iter().map(figure).sum::<f64>() / costs.len() as f64
}

/// The geometric mean of ratios, and the factor within which it is uncertain by two standard errors of their spread.
#[must_use]
pub fn geometric_mean(ratios: &[f64]) -> (f64, f64) {
    let count = ratios.len() as f64;
    let logs = || ratios.iter().map(|ratio| ratio.ln());
    let mean = logs().sum::<f64>() / count;
    let variance = logs().map(|log| (log - mean).powi(2)).sum::<f64>() / (count - 1.0).max(1.0);
    (mean.exp(), (2.0 * (variance / count).sqrt()).exp())
}
