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

label-customer-journey = Customer journey
label-micro-journey = Micro journey
label-state-current = Current state
label-state-future = Future state
label-state-ideal = Ideal state
label-lane-goals = Customer goals
label-lane-actions = Actions
label-lane-touchpoints = Touchpoints
label-lane-thoughts = Thoughts
label-lane-quotes = Verbatims
label-lane-emotions = Emotions
label-lane-pains = Pains
label-lane-opportunities = Opportunities
label-lane-kpis = KPIs
label-lane-moments = Moments of truth
label-lane-channels = Channels
label-lane-questions = Questions
label-lane-needs = Needs
label-lane-gains = Gains
label-lane-frontstage = Frontstage
label-lane-backstage = Backstage
label-lane-support = Support processes
label-lane-systems = Systems
label-lane-owners = Owners
label-lane-evidence = Evidence
label-lane-context = Context
label-positive = Positive
label-negative = Negative
label-neutral = Neutral
label-header = Header
label-persona = Persona
label-stages = Phases and stages
label-lanes = Lanes
label-legend = Legend
label-moment-of-truth = Moment of truth
label-severity = Severity of the pain
label-impact = Impact of the opportunity
label-hypothesis = Hypothesis, not yet proven
label-emotion-target = Emotion aimed at
label-unknown-emotion = Emotion not known
label-nobody = Nobody is there
label-owned = Own
label-paid = Paid
label-earned = Earned
label-target = Target
label-no-value = n/a
label-point = pt
label-points = pts
label-months = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
label-quarter = Q
label-progress-idea = Idea
label-progress-planned = Planned
label-progress-doing = In progress
label-progress-done = Done
label-progress-dropped = Dropped
picture-target = target { $text }
picture-wait = wait { $text }
picture-frequency = { $text } of customers
picture-others = also: { $text }
picture-description = { $count ->
    [one] 1 stage: { $list }
   *[other] { $count } stages: { $list }
}
picture-decisive = { $text } (moment of truth)
picture-persona = Persona: { $text }

## Labels of tables
