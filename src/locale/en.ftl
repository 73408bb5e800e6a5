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

syntax = this is not valid YAML
    .label = reading stops making sense here
    .help = compare with the lines around: `key: value`, `- item`, two spaces deeper for what belongs to it; put a text with signs into quotes

syntax-other = this line is not valid YAML
    .label = not understood from here on
    .help = write `key: value` or `- item`; put a text that holds signs into quotes

syntax-colon-in-text = this text contains `: `, and needs quotes
    .label = read as a key inside a text
    .help = write { $quoted }

syntax-text-after-quote = this text goes on behind its closing quote
    .label = the whole is one text
    .help = write { $quoted }

syntax-text-after-bracket = this text begins with a bracket, and needs quotes
    .label = read as a list, with words behind it
    .help = write { $quoted }

syntax-reserved-sign = this text begins with `{ $sign }`, which YAML keeps for itself
    .label = needs quotes
    .help = write { $quoted }

syntax-tag = this text begins with `!`, which YAML reads as a tag
    .label = needs quotes
    .help = write { $quoted }

syntax-tag-before-block = a list or mapping has no tag here
    .label = says nothing to cjm
    .help = remove the tag

syntax-comparison = a value carries no `{ $sign }`
    .label = YAML cannot read the sign
    .help = write `{ $number }`: the KPI knows its direction

syntax-text-with-fields = a text cannot have fields
    .label = which field is this text?
    .help = write `- { $key }: { $text }`

syntax-text-with-fields-of-unknown = a text cannot have fields
    .label = which field is this text?
    .help = give the text a key of its own, as `{ $field }` has one

syntax-dash-behind-colon = a list cannot begin behind a colon
    .label = a dash on the line of the key
    .help = write `{ $key }: { $bare }`, or put each item on a line of its own

syntax-list-behind-colon = a list cannot begin behind a colon
    .label = the first item stands on the line of the key
    .help = put it on a line of its own, below `{ $key }:`

syntax-dash-in-brackets = between brackets, items have commas and no dashes
    .label = needless dash
    .help = write `{ $bare }`

syntax-tab = tabs cannot indent
    .label = a tab
    .help = { $lines ->
        [one] use spaces
       *[other] use spaces, on { $lines } lines
    }

syntax-odd-blank = this blank is no space
    .label = { $code }, which looks like a space
    .help = { $lines ->
        [one] type a plain space
       *[other] type plain spaces, on { $lines } lines
    }

syntax-unclosed-quote = this quote is not closed
    .label = where does the text end?
    .help = add `{ $quote }` at the end of the text

syntax-escape = `{ $found }` means nothing between double quotes
    .label = not an escape of YAML
    .help = write { $quoted }

syntax-unclosed-bracket = this `{ $bracket }` is not closed
    .label = where does it end?
    .help = add `{ $closing }`

syntax-stray-bracket = this `{ $bracket }` closes nothing
    .label = nothing is open here
    .help = remove it, or put the text into quotes

syntax-wrong-bracket = `{ $bracket }` cannot close what another bracket opened
    .label = `{ $expected }` is expected
    .help = write `{ $expected }`

syntax-bracket-indentation = a list in brackets goes on without indentation
    .label = belongs to the list above
    .help = indent the lines of the list deeper than its key

syntax-text-indentation = a quoted text goes on without indentation
    .label = belongs to the text above
    .help = indent the lines of the text deeper than its key, or close the quote

syntax-indentation = this line is indented by { $found }, which fits nothing around it
    .label = belongs to which line above?
    .help = indent it by { $expected }

syntax-no-key = this line is neither a key with a value nor a list item
    .label = no `key:` and no `- `
    .help = write `key: value`; where it goes on with the text above, indent it deeper

syntax-space-after-colon = a colon needs a blank behind it
    .label = no blank here
    .help = add a space

syntax-space-after-dash = a dash needs a blank behind it
    .label = no blank here
    .help = add a space

syntax-item-among-keys = a list item stands among keys
    .label = of which list?
    .help = give it the key of its list, or indent it below that key

syntax-key-among-items = a key stands among list items
    .label = of which item?
    .help = indent it as the other fields of its item, or begin a new item with `- `

syntax-comment-in-text = a comment stands between the lines of a text
    .label = the text goes on below
    .help = move the comment to a line of its own above the text, or put the text into quotes

syntax-control-character = this character cannot be shown
    .label = { $code }
    .help = remove it

syntax-alias-cycle = `{ $found }` lies inside what it stands for
    .label = would never end
    .help = write the value out

syntax-alias-repetition = `{ $found }` repeats too much
    .label = more than a hundred thousand values in all
    .help = write out what is needed

syntax-nesting = lists and mappings lie more than 64 deep in each other
    .label = reading ends here
    .help = a journey needs six levels or so

syntax-too-many-comments = more than ten thousand comments follow each other
    .label = reading ends here
    .help = move them to a file of their own

syntax-second-document = one file holds one journey
    .label = a second document begins here, and is not read
    .help = move it to a file of its own

syntax-empty-file = the file is empty
    .label = nothing is written here
    .help = begin with `journey:` and its title

syntax-only-comments = the file holds nothing but comments
    .label = no journey is written here
    .help = begin with `journey:` and its title

syntax-nul-byte = the file holds a NUL byte, which no text has
    .label = here is the first
    .help = remove it, or save the file anew as text

syntax-not-utf-8 = the file is not UTF-8: byte { $byte } means nothing there
    .label = { $likely ->
        [none] the first wrong byte
       *[other] in an old Western encoding, this is "{ $likely }"
    }
    .help = save the file as UTF-8

syntax-utf-16 = the file is written in UTF-16
    .label = from the first byte on
    .help = save the file as UTF-8

syntax-binary = this is no text, but binary data
    .label = { $format ->
        [none] from the first byte on
       *[other] begins as { $format } does
    }
    .help = a journey is a text file; was another file meant?

syntax-too-large = the file is larger than { $limit } MiB
    .label = not read
    .help = a journey of a hundred stages has less than one MiB; was another file meant?

duplicate-key = `{ $key }` is written twice here
    .label = a second time
    .help = keep one of the two, or bring their values together in a list
related-first-written-here = first written here
related-its-field = its field
related-anchored-here = what it stands for begins here
related-opened-here = opened here

text-lost-to-comment = a text that begins with `#` is a comment
    .label = not read
    .help = if it is text, write { $quoted }

text-lost-to-comment-partly = a `#` behind a blank begins a comment
    .label = not read
    .help = if it is text, write { $quoted }

portable-yaml-question-mark = some readers refuse a question mark between brackets
    .label = fine here, not everywhere
    .help = write { $quoted }

portable-yaml-tab = some readers refuse a tab here
    .label = a tab
    .help = use a space

portable-yaml-anchor = some readers refuse this name of an anchor
    .label = letters, digits, `-` and `_` are understood everywhere
    .help = rename it, here and where it is used

## Reading: journey/

## Structure, emotions, project

stage-without-touchpoint = stage "{ $stage }" has no touchpoint
    .label = where does the customer meet you here?
    .help = add `touchpoints:`, or write `touchpoints: none` when nobody is there

unknown-emotion = no score is known for "{ $found }"
    .label = worth how much, from −2 to +2?
    .help = add the score, for example `{ $found } +1`

micro-link-broken-itself = a map cannot be its own micro journey
    .label = this very file
    .help = name the file of the micro journey, or remove the line

micro-link-broken-no-parent = "{ $file }" does not say which moment it details
    .label = it has no `parent`
    .help = write `parent: { $should }` there

micro-link-broken-other-parent = "{ $file }" details a moment of another map
    .label = its `parent` is { $parent }
    .help = write `parent: { $should }` there, or remove this line

micro-link-broken-other-moment = "{ $file }" details another moment of this map
    .label = its `parent` is { $parent }
    .help = write `parent: { $should }` there, or move this line to that moment

micro-link-broken-no-micro = "{ $file }" does not name this map
    .label = no `micro` leads back here
    .help = { $at ->
        [none] write `micro: { $micro }` at one of its moments or contact reasons
       *[other] write `micro: { $micro }` there, at { $at }
    }

micro-link-broken-micro-elsewhere = "{ $file }" names this map at another moment
    .label = no `micro` there leads back here
    .help = move `micro: { $micro }` there to { $at }, or name the other moment here

micro-link-broken-loop = the parents of this map lead back to it
    .label = a map cannot detail itself
    .help = of these maps, the one about the whole life cycle has no `parent`

unresolved-reference-moment = "{ $file }" has no stage or touchpoint "{ $found }"
    .label = not in that map
    .help = write the id of one of its stages, or `stage/touchpoint`

unresolved-reference-moment-near = "{ $file }" has no stage or touchpoint "{ $found }"
    .label = not in that map
    .help = did you mean `{ $nearest }`?

unresolved-reference-file-loop = "{ $found }" uses itself, perhaps through another library
    .label = already being read
    .help = remove one of the two names

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

## Starting a map

init-made = wrote { $map }, with cjm.toml and schemas/ beside it
init-next = what next:
    1. open { $map } and overwrite what it says; an editor with yaml-language-server completes keys
    2. cjm check { $map }
    3. cjm render { $map } -o { $picture }
template-blank = the empty worksheet, with a question for each field
template-saas = a software subscription, from the first search to the referral
template-retail = one purchase through screens and stores
template-complaint = one contact reason, from what went wrong to the follow-up: a good first map

## Labels of tables

label-column-actions = Actions
label-column-actual = Actual
label-column-backstage = Backstage
label-column-baseline = Baseline
label-column-better = Better
label-column-business-value = Business value
label-column-category = Category
label-column-cause = Cause
label-column-channels = Channels
label-column-customer-value = Customer value
label-column-due = Due
label-column-duration = Duration
label-column-effect = Effect
label-column-effort = Effort
label-column-emotion = Emotion
label-column-emotions = Emotions
label-column-evidence = Evidence
label-column-expectations = Expectations
label-column-family = Family
label-column-formula = Formula
label-column-frequency = Frequency
label-column-frontstage = Frontstage
label-column-goal = Goal
label-column-goals = Goals
label-column-history = History
label-column-journey = Journey
label-column-kind = Kind
label-column-kpi = KPI
label-column-kpis = KPIs
label-column-lane = Lane
label-column-lever = Lever
label-column-link = Link
label-column-max-wait = Longest wait
label-column-micro = Micro journey
label-column-moment-of-truth = Moment of truth
label-column-motivations = Motivations
label-column-moves = Moves
label-column-needs = Needs
label-column-nobody = Nobody there
label-column-on-target = On target
label-column-opportunities = Opportunities
label-column-opportunity = Opportunity
label-column-owner = Owner
label-column-owners = Owners
label-column-paid = Media
label-column-pain = Pain
label-column-pains = Pains
label-column-persona = Persona
label-column-phase = Phase
label-column-priority = Priority
label-column-quote = Quote
label-column-quotes = Quotes
label-column-role = Role
label-column-score = Score
label-column-segment = Segment
label-column-severity = Severity
label-column-share = Share
label-column-solves = Solves
label-column-source = Source
label-column-stage = Stage
label-column-stages = Stages
label-column-status = Status
label-column-success = Success
label-column-support = Support processes
label-column-systems = Systems
label-column-target = Target
label-column-theme = Theme
label-column-thoughts = Thoughts
label-column-touchpoint = Touchpoint
label-column-touchpoints = Touchpoints
label-column-wait = Wait
label-column-when = When
label-nobody = nobody
label-yes = yes
label-no = no
