//! The texts of tests: templates of minijinja's, in the files beside this one.

use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde::Serialize;

/// Whole texts, and parts of them.
const TEMPLATES: [(&str, &str); 10] = [
    ("rust", include_str!("test.rs.jinja")),
    ("c", include_str!("test.c.jinja")),
    ("test", include_str!("parts/test.jinja")),
    ("placed", include_str!("parts/placed.jinja")),
    ("look", include_str!("parts/look.jinja")),
    ("regions", include_str!("parts/regions.jinja")),
    ("scopes", include_str!("parts/scopes.jinja")),
    ("parent", include_str!("parts/parent.jinja")),
    ("global", include_str!("parts/global.jinja")),
    ("api2", include_str!("parts/api2.jinja")),
];

/// Fills a template in.
pub(super) fn fill(template: &str, values: impl Serialize) -> Result<String, String> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::SemiStrict);
    for (name, text) in TEMPLATES {
        environment.add_template(name, text).map_err(|error| format!("{error:#}"))?;
    }
    let template = environment.get_template(template).map_err(|error| format!("{error:#}"))?;
    let text = template.render(Serde(values)).map_err(|error| format!("{error:#}"))?;
    Ok(text + "\n")
}
