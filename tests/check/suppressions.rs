//! Comments that silence findings, in all the places where people put them.

use super::{findings, only};

/// Empty stages, and comments about them.
fn found(text: &str) -> Vec<String> {
    findings(&only(&["stage-without-touchpoint", "unused-ignore"]), text)
}

#[test]
fn comment_on_the_line_silences_that_line_only() {
    let map = "journey: Coat
stages:
  - stage: Choose    # cjm: ignore[stage-without-touchpoint] being rebuilt
  - stage: Buy
";
    assert_eq!(found(map), ["stage-without-touchpoint 4:12"]);
}

#[test]
fn comment_alone_silences_the_whole_entry_below() {
    let map = "journey: Coat
stages:
  # cjm: ignore[stage-without-touchpoint] being rebuilt
  # (until spring)

  - id: choose
    goal: Know the size
    stage: Choose
  - stage: Buy
";
    assert_eq!(found(map), ["stage-without-touchpoint 9:12"]);
}

#[test]
fn comment_above_a_key_silences_everything_below_that_key() {
    let map = "journey: Coat
# cjm: ignore[stage-without-touchpoint] a sketch
stages:
  - stage: Choose
  - stage: Buy
";
    assert_eq!(found(map), [""; 0]);
}

#[test]
fn comment_for_the_file_may_stand_anywhere() {
    let map = "journey: Coat
stages:
  - stage: Choose
  - stage: Buy
# cjm: ignore-file[stage-without-touchpoint] a sketch
";
    assert_eq!(found(map), [""; 0]);
}

#[test]
fn several_rules_share_a_comment_and_each_must_be_of_use() {
    let map = "journey: Coat
stages:
  - stage: Choose    # cjm: ignore[ stage-without-touchpoint , unused-ignore ] a sketch
  - stage: Buy
    touchpoints: [Shop]    # cjm: ignore[stage-without-touchpoint]
";
    assert_eq!(found(map), ["unused-ignore 3:64", "unused-ignore 5:42"]);
}

#[test]
fn words_inside_texts_are_texts() {
    let map = "journey: Coat
notes: |
  # cjm: ignore-file[stage-without-touchpoint] not a comment
goal: \"# cjm: ignore-file[stage-without-touchpoint]\"
stages:
  - stage: Choose
";
    assert_eq!(found(map), ["stage-without-touchpoint 6:12"]);
}

#[test]
fn comment_inside_brackets_holds_for_its_line_or_the_entry_below() {
    let map = "journey: Coat
stages: [
  { stage: Choose },  # cjm: ignore[stage-without-touchpoint] this line
  # cjm: ignore[stage-without-touchpoint] the entry below
  { stage: Buy,
    goal: Pay },
  { stage: Wear, # cjm: ignore[stage-without-touchpoint] this line
    goal: Warmth },
  { stage: Keep },
  ]
";
    assert_eq!(found(map), ["stage-without-touchpoint 9:12"]);
}

#[test]
fn comment_for_the_file_holds_before_and_behind_the_document() {
    let order = "# cjm: ignore-file[stage-without-touchpoint] a sketch";
    let map = "journey: Coat\nstages:\n  - stage: Buy\n";
    for text in [
        format!("{order}\n---\n{map}"),
        format!("%YAML 1.2\n{order}\n---\n{map}"),
        format!("---  {order}\n{map}"),
        format!("{map}...\n{order}\n"),
        format!("{map}{order}"),
        format!("\u{feff}{order}\n{map}"),
    ] {
        assert_eq!(found(&text), [""; 0], "{text}");
    }
}

#[test]
fn comment_without_an_entry_below_is_of_no_use() {
    let order = "# cjm: ignore[stage-without-touchpoint] why";
    let map = "journey: Coat\nstages:\n  - stage: Buy\n";
    assert_eq!(
        found(&format!("{map}{order}")),
        ["stage-without-touchpoint 3:12", "unused-ignore 4:15"]
    );
    assert_eq!(
        found(&format!("{order}\n---\n{map}")),
        ["unused-ignore 1:15", "stage-without-touchpoint 5:12"]
    );
}

#[test]
fn carriage_returns_and_tabs_change_no_comment() {
    let map = "journey: Coat
stages:
  - stage: Choose\t# cjm: ignore[stage-without-touchpoint] why
  - stage: Buy\t#\tcjm:\tignore[stage-without-touchpoint]\twhy
\t# cjm: ignore[stage-without-touchpoint] why
  - goal: Warmth
    stage: Wear
  - stage: Keep
";
    let expected = ["stage-without-touchpoint 8:12"];
    assert_eq!(found(map), expected);
    assert_eq!(found(&map.replace('\n', "\r\n")), expected);
}

#[test]
fn sign_within_a_word_begins_no_comment() {
    let map = "journey: Coat
stages:
  - stage: Buy#cjm:ignore[stage-without-touchpoint]
  - stage: |  # cjm: ignore[stage-without-touchpoint] where a text begins, it is none yet
      Wear # cjm: ignore[no-quote]
";
    assert_eq!(found(map), ["stage-without-touchpoint 3:12"]);
}

#[test]
fn mistyped_comments_are_reported_at_what_is_wrong() {
    let lines = [
        ("# cjm: ignore[stage-without-touchpint] x", "unused-ignore 1:15"),
        ("# cjm: ignore[] x", "unused-ignore 1:1"),
        ("# cjm: ignore stage-without-touchpoint", "unused-ignore 1:1"),
        ("# cjm: ignore[stage-without-touchpoint", "unused-ignore 1:1"),
        ("# cjm: ignroe[stage-without-touchpoint]", "unused-ignore 1:8"),
        ("# cjm:", "unused-ignore 1:7"),
    ];
    for (line, expected) in lines {
        let map =
            format!("{line}\njourney: Coat\nstages: [{{ stage: Buy, touchpoints: [Shop] }}]\n");
        assert_eq!(found(&map), [expected], "{line}");
    }
}

#[test]
fn comments_about_something_else_are_left_alone() {
    let map = "# cjm is the tool; ask the cjm: team channel
journey: Coat    # see cjm: ignore[x]
stages: [{ stage: Buy, touchpoints: [Shop] }]
";
    assert_eq!(found(map), [""; 0]);
}

#[test]
fn comment_at_the_end_of_a_broken_file_is_no_harm() {
    let map = "journey: Coat
stages:
  - stage: \"Choose
  # cjm: ignore[syntax] why
";
    assert_eq!(findings(&only(&["syntax"]), map).len(), 1);
}

/// As many entries as nobody writes: the time for each must not grow with their number.
const MANY: usize = 5_000;

#[test]
fn many_suppressions_and_many_findings_cost_their_sum() {
    let entry = |number| {
        format!("  # cjm: ignore[stage-without-touchpoint] a sketch\n  - stage: S{number}\n")
    };
    let stages: String = (0..MANY).map(entry).collect();
    assert_eq!(found(&format!("journey: Coat\nstages:\n{stages}")), [""; 0]);
    let comments = "# cjm: ignore[stage-without-touchpoint] a sketch\n".repeat(MANY);
    let stages: String = (0..MANY).map(|number| format!("  - stage: S{number}\n")).collect();
    assert_eq!(found(&format!("journey: Coat\n{comments}stages:\n{stages}")), [""; 0]);
}

#[test]
fn suppressions_inside_one_another_are_all_of_use_and_end_where_their_entry_ends() {
    let map = "journey: Coat
# cjm: ignore[stage-without-touchpoint] a sketch
stages:
  # cjm: ignore[stage-without-touchpoint] being rebuilt
  - stage: Choose
  - stage: Buy    # cjm: ignore[stage-without-touchpoint] soon
  # cjm: ignore[stage-without-touchpoint] not needed
  - stage: Use
    touchpoints: [Shop]
";
    assert_eq!(found(map), ["unused-ignore 7:17"]);
}
