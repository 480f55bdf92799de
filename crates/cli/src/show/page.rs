//! The page: its parts, put together.

use super::data::Data;
use crate::history::History;

const FRAME: &str = include_str!("page/page.html");
const STYLE: &str = include_str!("page/page.css");
/// In the order in which they run: each uses only what the ones before it define.
const PROGRAM: [&str; 7] = [
    include_str!("page/data.js"),
    include_str!("page/axis.js"),
    include_str!("page/map.js"),
    include_str!("page/column.js"),
    include_str!("page/curves.js"),
    include_str!("page/lists.js"),
    include_str!("page/main.js"),
];

/// The page of a history.
pub(super) fn page(history: &History) -> String {
    let data = serde_json::to_string(&Data::of(history)).expect("strings and numbers are JSON");
    let (mut out, mut rest) = (String::new(), FRAME);
    for (place, text) in
        [("<!--style-->", STYLE), ("<!--data-->", &escape(&data)), ("<!--program-->", &PROGRAM.concat())]
    {
        let (before, behind) = rest.split_once(place).expect("the frame has a place for each part, in this order");
        out += before;
        out += text;
        rest = behind;
    }
    out + rest
}

/// JSON that ends no element and begins no comment, whatever its strings say.
fn escape(json: &str) -> String {
    json.replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_string_leaves_its_element() {
        assert_eq!(escape(r#"{"a":"</script><!--"}"#), r#"{"a":"\u003c/script>\u003c!--"}"#);
    }
}
