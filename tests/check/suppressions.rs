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
