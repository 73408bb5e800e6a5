## How to write here
# A diagnostic of the rule R and the case C is `R`, or `R-C`: the headline, lower case, no full stop,
# values in "quotes", keys in `backticks`. `.label` stands under the place, `.help` says how to put
# it right. Every message stands in fr.ftl too.

## Things of the field: `term-N`, with `.a` for the word with its article

term-map = map
    .a = a map
term-stage = stage
    .a = a stage
term-touchpoint = touchpoint
    .a = a touchpoint

## Reading: text/

## Reading: journey/

## Structure, emotions, project

stage-without-touchpoint = stage "{ $stage }" has no touchpoint
    .label = where does the customer meet you here?
    .help = add `touchpoints:`, or write `touchpoints: none` when nobody is there

unknown-emotion = no score is known for "{ $found }"
    .label = worth how much, from −2 to +2?
    .help = add the score, for example `{ $found } +1`

## Reports

level-error = error
level-warning = warning
level-info = info
level-help = help

report-clean = { $files ->
    [0] no map was checked
    [one] 1 map checked, nothing to report
   *[other] { $files } maps checked, nothing to report
}
report-summary = { $findings } in { $files ->
    [one] 1 map
   *[other] { $files } maps
}
report-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
report-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
report-infos = { $count ->
    [one] 1 remark
   *[other] { $count } remarks
}
report-and = { $before } and { $last }
report-left-out = { $path }: { $count ->
    [one] 1 more finding is not shown
   *[other] { $count } more findings are not shown
}

## Labels of pictures

## Labels of tables
