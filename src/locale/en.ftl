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
term-persona = persona
    .a = a persona
term-pain = pain
    .a = a pain
term-opportunity = opportunity
    .a = an opportunity
term-kpi = KPI
    .a = a KPI
term-source = source
    .a = a source
term-quote = quote
    .a = a quote
term-objective = objective
    .a = an objective
term-insight = insight
    .a = an insight
term-emotion = emotion
    .a = an emotion
term-experience = stage or touchpoint
    .a = a stage or touchpoint
term-context = context
    .a = a context
term-empathy = empathy map
    .a = an empathy map
term-member = member of the team
    .a = a member of the team
term-validation = validation
    .a = a validation
term-contact-reason = contact reason
    .a = a contact reason
term-measure = measuring settings
    .a = measuring settings
term-library = library
    .a = a library
term-channel = channel
    .a = a channel
term-owner = owner
    .a = an owner
term-file = file
    .a = a file
term-place = place of the map
    .a = a place of the map
term-catalogue-kpi = KPI of the catalogue
    .a = a KPI of the catalogue
term-holder = persona or channel
    .a = a persona or channel
term-text = text
    .a = a text
term-list = list
    .a = a list
term-mapping = group of fields
    .a = a group of fields
term-nothing = nothing
    .a = nothing
term-number = count
    .a = a count
term-percentage = percentage
    .a = a percentage
term-points = points
    .a = a number of points
term-duration = duration
    .a = a duration
term-amount = amount of money
    .a = an amount of money
term-maps = maps
    .a = a map
term-opportunities = opportunities
    .a = an opportunity
term-pains = pains
    .a = a pain
term-personas = personas
    .a = a persona
term-sources = sources
    .a = a source
term-stages = stages
    .a = a stage
term-objectives = objectives
    .a = an objective

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

syntax-text-after-quote = this text goes on after its closing quote
    .label = the whole is one text
    .help = write { $quoted }

syntax-text-after-bracket = this text begins with a bracket, and needs quotes
    .label = read as a list, with words after it
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

syntax-dash-behind-colon = a list cannot begin on the line of its key
    .label = a dash on the line of the key
    .help = write `{ $key }: { $bare }`, or put each item on a line of its own

syntax-list-behind-colon = a list cannot begin on the line of its key
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

syntax-odd-blank = this is not a plain space
    .label = { $code }, which only looks like one
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

syntax-hash-in-brackets = behind a space, `#` begins a comment, and the closing bracket is part of it
    .label = lost from the `#` on
    .help = write { $quoted }

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

syntax-missing-colon = a key needs a colon behind it
    .label = what stands below belongs to it
    .help = write `{ $text }:`

syntax-stray-sign = a `{ $sign }` stands before a key
    .label = needless sign
    .help = remove it, and indent the key as its neighbours

syntax-no-key = this line is neither a key with a value nor a list item
    .label = no `key:` and no `- `
    .help = write `key: value`; where it goes on with the text above, indent it deeper

syntax-space-after-colon = a colon needs a space after it
    .label = no space here
    .help = add a space

syntax-space-after-dash = a dash needs a space after it
    .label = no space here
    .help = add a space

syntax-item-among-keys = a list item stands among keys
    .label = of which list?
    .help = give it the key of its list, or indent it below that key

wrong-value-item-in-text = a list item continues the text above
    .label = indented further than its list
    .help = move it under the `-` of the item before

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

syntax-nothing-said = the file holds no fields
    .label = to YAML, this says nothing
    .help = begin with `journey:` and its title

syntax-no-character = `{ $found }` is not a character
    .label = nothing has this code
    .help = write the character itself, or remove it

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

syntax-binary = this is binary data, not text
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
duplicate-key-other-name = `{ $key }` is another name for `{ $first }`, which is written above
    .label = a second time
    .help = keep one of the two, or bring their values together in a list
related-continues-this = the text goes on from here
related-first-written-here = first written here
related-last-point = the last point
related-other-channel = better on this channel
related-handed-over-from = from here
related-its-field = its field
related-anchored-here = what it stands for begins here
related-opened-here = opened here

text-lost-to-comment = a text that begins with `#` is a comment
    .label = not read
    .help = if it is text, write { $quoted }

text-lost-to-comment-partly = a `#` after a space begins a comment
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

missing-key = { $in-a } needs `{ $key }`
    .label = `{ $key }` is missing here
    .help = add `{ $key }:`
missing-key-empty = `{ $key }` has no value
    .label = nothing stands here, and { $in-a } needs it
    .help = write a value after `{ $key }:`
missing-key-no-stage = a map needs at least one stage
    .label = no stage in this list
    .help = add `- stage:` and its name

empty-value = `{ $key }` has no value
    .label = nothing stands after it
    .help = write a value, or remove the key
empty-value-item = this item of the list is empty
    .label = nothing stands here
    .help = write a text, or remove the item

unknown-key = `{ $found }` is not a field of { $in-a }
    .label = not known here
    .help = known here: { $known }, …; a field of your own begins with `x-`
unknown-key-split-number = the comma ends the value before `{ $found }`
    .label = read as a key
    .help = write { $quoted } with quotes, or { $bare } without the comma
unknown-key-near = unknown key `{ $found }` in { $in-a }
    .label = not known here
    .help = did you mean `{ $nearest }`?
unknown-key-of-touchpoint = `{ $found }` belongs to a touchpoint, not to a stage
    .label = where on this channel?
    .help = name it behind the touchpoint: `touchpoints: [What the customer meets there @{ $channel }]`
unknown-key-taken = unknown key `{ $found }` in { $in-a }
    .label = not known here
    .help = `{ $nearest }` stands here already: keep one of the two
unknown-key-no-suggestion = unknown key `{ $found }` in { $in-a }
    .label = not known here
    .help = look up the fields with `cjm schema`; a field of your own begins with `x-`
unknown-key-not-a-text = a key must be a text
    .label = a list or a group of fields stands in the place of a key
    .help = write `key: value`
unknown-key-line-became-field = this line became a field named `{ $found }`
    .label = the colon makes it a field
    .help = put the text into quotes: { $write }
unknown-key-line-became-kpi = this line became a field named `{ $found }`
    .label = the colon makes it a field
    .help = write `{ $write }`
unknown-key-line-became-quote = this line became a field named `{ $found }`
    .label = the colon makes it a field
    .help = write `{ $write }`, or put the whole line into quotes

list-without-brackets = `{ $found }` looks like { $count } items and is read as one
    .label = one item so far
    .help = write { $write }, or put it in quotation marks if it is one name

synonym-key = `{ $found }` is read as `{ $canonical }`
    .label = another name for `{ $canonical }`
    .help = write `{ $canonical }`

mixed-key-languages-english-in-french = English keys in a file with French ones
    .label = { $count ->
        [one] the only English key
       *[other] the first of { $count } English keys
    }
    .help = keep to one language: write this file's keys in French
mixed-key-languages-french-in-english = French keys in a file with English ones
    .label = { $count ->
        [one] the only French key
       *[other] the first of { $count } French keys
    }
    .help = keep to one language: write this file's keys in English
related-usual-language = the usual language of this file

first-key = `{ $key }` is not the first key
    .label = says what this file is
    .help = move it to the top

split-by-comma = a list item was cut at its comma
    .label = `{ $found }` is an item of its own
    .help = if it belongs to the item before, write { $write }
related-item-before = the item before

duplicate-id = another { $kind } has the id `{ $id }`
    .label = taken
    .help = give one of them an `id:` of its own
duplicate-id-title = another { $kind } is called "{ $title }"
    .label = the same title
    .help = give one of them another title, or an `id:` of its own
duplicate-id-reserved = `{ $id }` is a reserved id
    .label = means the end of the journey
    .help = give it another `id:`

unresolved-reference = there is no { $kind } called "{ $found }"
    .label = declared nowhere
    .help = declare it under `{ $list }:`, or correct the name
unresolved-reference-near = there is no { $kind } called "{ $found }"
    .label = declared nowhere
    .help = did you mean `{ $nearest }`?
unresolved-reference-channel = unknown channel "{ $found }"
    .label = neither built in nor in cjm.toml
    .help = use a known channel, or add it under `[channels]` in cjm.toml
unresolved-reference-short-channel = unknown channel "{ $found }"
    .label = neither built in nor in cjm.toml
    .help = add it under `[channels]` in cjm.toml; if `@{ $found }` belongs to the name, write `touchpoint:` and `channel:` on lines of their own
unresolved-reference-owner = "{ $found }" is not one of the owners
    .label = not under `[owners]` in cjm.toml
    .help = known owners: { $known }
unresolved-reference-place = there is no stage or touchpoint "{ $found }"
    .label = leads nowhere
    .help = write the id of a stage, or `stage/touchpoint`
unresolved-reference-way = there is no stage or touchpoint "{ $found }"
    .label = leads nowhere
    .help = write the id of a stage, `stage/touchpoint`, or `exit` where the journey ends
unresolved-reference-holder = "{ $found }" is neither a persona of this map nor a channel of this touchpoint
    .label = who feels this?
    .help = known here: { $known }
unresolved-reference-catalogue-kpi = the catalogue has no KPI "{ $found }"
    .label = not in the catalogue
    .help = leave `like` out, and give the KPI its own unit and formula
unresolved-reference-file-missing = there is no file "{ $found }"
    .label = not found
    .help = paths are relative to this file
unresolved-reference-file-outside = "{ $found }" lies outside the project
    .label = not read
    .help = move it into the project's folder
unresolved-reference-file-not-a-path = "{ $found }" is not a path
    .label = an address or a pattern
    .help = name one file, relative to this one, with `/`
unresolved-reference-file-no-map = "{ $found }" is no map
    .label = a library, or something else
    .help = name a file that begins with `journey:` and has `stages:`
unresolved-reference-file-loop = "{ $found }" leads back to this file
    .label = it uses this file, directly or through others
    .help = move what both need into a library that uses neither
unresolved-reference-replaces-loop = "{ $found }" leads back to this map
    .label = a map cannot replace itself
    .help = of these maps, the one of today has no `replaces`
unresolved-reference-file-unreadable = "{ $found }" cannot be read
    .label = it exists, but cannot be opened
    .help = check its permissions

wrong-value-text-wanted = a text belongs here, not { $found-a }
    .label = { $found-a }
    .help = write the text after the colon, or as an item
wrong-value-mapping-wanted = fields belong here, not { $found-a }
    .label = { $found-a }
    .help = write `key: value` lines below it
wrong-value-item-wanted = a text or fields belong here, not { $found-a }
    .label = { $found-a }
    .help = write a text, or `key: value` lines
wrong-value-stages-wanted = stages are a list, not { $found-a }
    .label = { $found-a }
    .help = begin each stage with `- stage:`
wrong-value-map-wanted = a map is a group of fields, not { $found-a }
    .label = { $found-a }
    .help = begin with `journey:` and a title
wrong-value-emotion-wanted = an emotion is a word, a number or both, not { $found-a }
    .label = { $found-a }
    .help = write for example `curious`, `+1` or `curious +1`
wrong-value-channel-wanted = a channel is a name or a list of names, not { $found-a }
    .label = { $found-a }
    .help = write for example `website` or `[website, app]`
wrong-value-history-wanted = a history has a value for each date, not { $found-a }
    .label = { $found-a }
    .help = write for example `{"{"} 2026-06: 71%, 2026-10: 64% {"}"}`
wrong-value-line-became-field = this line became a field named `{ $found }`
    .label = the colon makes it a field
    .help = put the text into quotes: { $write }
wrong-value-near = "{ $found }" is not known here
    .label = none of the known words
    .help = did you mean `{ $nearest }`?
wrong-value-not-in-list = "{ $found }" is not known here
    .label = none of the known words
    .help = write one of { $choices }
wrong-value-of-another = "{ $found }" is for { $owner }
    .label = not known here
    .help = write one of { $choices }
wrong-value-yes-or-no = "{ $found }" is neither yes nor no
    .label = yes or no?
    .help = write `true` or `false`
wrong-value-grade = "{ $found }" is not a grade from 1 to 5
    .label = 1 (least) to 5 (most)
    .help = write a whole number from 1 to 5
wrong-value-grade-word = "{ $found }" is not a grade from 1 to 5
    .label = 1 (least) to 5 (most)
    .help = write `{ $write }`, or another number from 1 to 5
wrong-value-sample = "{ $found }" is not a number of people or cases
    .label = a whole number
    .help = write for example `842`
wrong-value-sample-within = "{ $found }" is more than a number
    .label = a whole number
    .help = write `{ $write }`
wrong-value-image-unknown = "{ $found }" is no picture
    .label = neither PNG, JPEG nor SVG
    .help = save it as PNG or JPEG
wrong-value-image-format = "{ $found }" is a picture in the format { $format }
    .label = neither PNG, JPEG nor SVG
    .help = save it as PNG or JPEG
wrong-value-image-animated = "{ $found }" moves
    .label = an animated PNG
    .help = save one of its frames as PNG
wrong-value-image-heavy = "{ $found }" is larger than 20 MiB
    .label = too large a file
    .help = scale it down: 1600 pixels are enough for a slide
wrong-value-image-large = "{ $found }" has { $width } × { $height } pixels
    .label = more than 50 million pixels
    .help = scale it down: 1600 pixels are enough for a slide
wrong-value-image-broken = "{ $found }" is broken
    .label = ends too soon, or is damaged
    .help = save it anew, or fetch it again
wrong-value-image-inks = "{ $found }" has the colours of printing inks
    .label = a JPEG in CMYK
    .help = save it in RGB
wrong-value-image-fetches = "{ $found }" refers to other files
    .label = an SVG that is not complete by itself
    .help = take out its links and pictures, or save it as PNG
wrong-value-image-runs = "{ $found }" holds a program
    .label = an SVG with a script
    .help = save it as plain SVG or as PNG
wrong-value-width = "{ $found }" is not a column weight
    .label = 0.5 to 3
    .help = write a number from 0.5 (narrow) to 3 (wide)
wrong-value-score = "{ $found }" is not a score
    .label = a number from −2 to +2
    .help = write for example `-1` or `+1.5`; words belong after `feeling:`
wrong-value-score-range = the score { $found } is out of range
    .label = scores go from −2 to +2
    .help = write a number from -2 (worst) to +2 (best)
wrong-value-score-of-another-scale = the score { $found } is out of range
    .label = scores go from −2 to +2
    .help = write `{ $write }` ({ $number } of { $best })
wrong-value-date = "{ $found }" is not a date
    .label = year, month and day
    .help = write `2026-11-02`, `2026-11`, `2026-Q4` or `2026`
wrong-value-date-form = "{ $found }" is not written as dates are
    .label = year first
    .help = write `{ $write }`
wrong-value-quantity = "{ $found }" is not a quantity
    .label = a number with its unit
    .help = write for example `36%`, `2 d`, `90 €` or `1200/month`
wrong-value-quantity-within = "{ $found }" is more than a quantity
    .label = a number with its unit
    .help = write `{ $write }`
wrong-value-operator = a value carries no sign of comparison
    .label = the sign says nothing here
    .help = drop the sign, the KPI knows its direction: write `{ $write }`
wrong-value-comma = "{ $found }" has a comma
    .label = decimals have a point
    .help = write `{ $decimal }`
wrong-value-comma-twofold = "{ $found }" can mean two numbers
    .label = thousands or decimals?
    .help = write `{ $grouped }` or `{ $decimal }`
wrong-value-lone-m = `m` can mean minutes, months or millions
    .label = which of them?
    .help = write `{ $number } min`, `{ $number } months` or `{ $number } M`
wrong-value-duration-wanted = "{ $found }" is not a duration
    .label = how long?
    .help = write for example `25 min` or `2 d`; units of time are `s`, `min`, `h`, `d`, `w`, `months` and `y`
wrong-value-share-wanted = "{ $found }" is not a share
    .label = a percentage
    .help = write for example `36%` or `6/10`
wrong-value-share-range = a share of { $found } is impossible
    .label = shares go from 0 to 100%
    .help = write a percentage from 0% to 100%
wrong-value-dimension = "{ $found }" is not { $wanted-a }
    .label = the KPI counts in another unit
    .help = bring `unit:` and the numbers together
wrong-value-scale = "{ $found }" is not a scale
    .label = from the lowest to the highest answer
    .help = write for example `0-10`, `1-7` or `1-5 effort`
wrong-value-language = "{ $found }" is not a language tag
    .label = two or three letters
    .help = write for example `en`, `fr` or `fr-CA`
wrong-value-separate-channels = "{ $found }" is several channels in one text
    .label = one text
    .help = did you mean `{ $write }`?
wrong-value-shares-in-text = "{ $found }" is one text
    .label = ids and shares are fields
    .help = write `{ $write }`
wrong-value-shares-over-100 = the shares add up to { $total }%
    .label = more than all customers
    .help = shares add up to 100% at most; the rest goes to what follows
wrong-value-too-many-highlights = more than { $most } highlights
    .label = no room for this one
    .help = keep the { $most } that the board needs
wrong-value-too-large = this file holds more than { $most } things
    .label = nothing is read from here on
    .help = split it into several maps
wrong-value-history-precision = "{ $found }" is not as exact as the date before
    .label = days, months, quarters or years?
    .help = write all dates of one history alike

## Personas and evidence

no-persona = this map is nobody’s journey
    .label = whose?
    .help = name the person, for example `persona: Léa, first-time buyer`
no-persona-declared = this map is nobody’s journey
    .label = it declares personas and follows none
    .help = say whose it is, or no feelings of theirs are drawn: `persona: { $persona }`

thin-persona = persona "{ $persona }" lacks { $missing }
    .label = too thin to design for
    .help = say what drives them, what hurts them and how they like to be reached, for example `needs: [Know the delivery day]`, `pains: [Returns are slow]`, `channels: [store, email]`

persona-without-evidence = no research stands behind persona "{ $persona }"
    .label = who told you so?
    .help = name the source in the persona, for example `evidence: Interviews in three stores, n=9`; five talks are enough to start with
persona-without-evidence-assumed = persona "{ $persona }" rests on assumptions only
    .label = nobody was asked yet
    .help = talk to five customers, and add the source, for example `evidence: Interviews in three stores, n=5`

single-source = all { $count } sources of this map are of the kind "{ $kind }"
    .label = seen from one side only
    .help = add one of another kind: next to what people say (interview, reviews), what they do (analytics, support), or the reverse
single-source-one = this map rests on one source, "{ $source }"
    .label = seen from one side only
    .help = add a second one of another kind: next to what people say (interview, reviews), what they do (analytics, support), or the reverse

several-personas = { $count } personas share one emotion curve
    .label = the same feelings, everywhere?
    .help = give each their own where they differ, `emotion: {"{"} { $first }: +1, { $second }: -1 {"}"}`, or make a map for each

b2b-persona-fields = business buyer "{ $persona }" lacks { $missing }
    .label = who buys for a company is explained by it
    .help = say for which company, with which duties, goals, obstacles and skills, for example `responsibilities: [Availability of six lines]`

empathy-partial = the empathy map of "{ $persona }" has { $count } of six facets
    .label = { $missing } missing
    .help = say what they think, feel, see, hear, say and do, for example `hears: Her sister, on hidden costs`
empathy-partial-none = persona "{ $persona }" has no empathy map
    .label = what is it like to be them?
    .help = add `empathy:` with { $missing }, for example `hears: Her sister, on hidden costs`

b2b2c-one-side = this b2b2c map shows only "{ $persona }", no consumer
    .label = two sides live this journey
    .help = add the person who is served in the end, for example `persona: [{ $persona }, Anja]`, with `kind: customer` and emotions of their own
b2b2c-one-side-consumer = this b2b2c map shows only "{ $persona }", nobody of the business between
    .label = two sides live this journey
    .help = add who sells or serves, for example a persona with `kind: reseller` and `serves: { $persona }`, with emotions of their own

unheard-touchpoint = nobody listened or counted at "{ $touchpoint }", where "{ $pain }" hurts
    .label = a pain without evidence or KPI
    .help = add `evidence:` (an interview, a test, tickets) to the pain, or `kpis:` here

number-without-evidence = severity { $severity } of "{ $pain }" has no source
    .label = who says so?
    .help = name the source, for example `evidence: 377 support tickets`, or call it an assumption: a source with `kind: assumption`
number-without-evidence-frequency = { $frequency } of customers meet "{ $pain }", and no source says so
    .label = who counted?
    .help = name the source, for example `evidence: 377 support tickets`, or call it an assumption: a source with `kind: assumption`

## Structure

no-objective = no objective of this map has a KPI
    .label = how will you know that it is reached?
    .help = name the measure of "{ $objective }", for example `kpi: churn` with `target: 9%`
no-objective-none = this map has no objective
    .label = what for?
    .help = say what it should change and how that is measured, for example `objectives: [{"{"} objective: Fewer abandoned carts, kind: business, kpi: cart-abandonment, target: 60% {"}"}]`

objectives-one-sided = every objective of this map is the company’s
    .label = and what do customers gain?
    .help = add one of `kind: experience`, for example `objective: An answer at the first call`, with its KPI
objectives-one-sided-experience = every objective of this map is the customer’s
    .label = and what does the company gain?
    .help = add one of `kind: business`, for example `objective: Customers who come back`, with its KPI

touchpoint-without-channel = touchpoint "{ $touchpoint }" has no channel
    .label = where does it happen?
    .help = add it behind the name, `{ $touchpoint } @store`, or as `channel: store`
touchpoint-without-channel-spacing = the channel of "{ $touchpoint }" was read as a part of its name
    .label = a channel stands behind a space and `@`
    .help = a space before the `@`, none after it: `{ $write }`
touchpoint-without-channel-nameless = "{ $touchpoint }" is a channel without a touchpoint
    .label = what happens there?
    .help = say first what the customer meets there, for example `{ $write }`
touchpoint-without-channel-named = touchpoint "{ $touchpoint }" has no channel
    .label = the name alone does not make it one
    .help = add it behind the name, `{ $touchpoint } @{ $channel }`, or as `channel: { $channel }`

stage-without-action = stage "{ $stage }" does not say what the customer does
    .label = what are they busy with?
    .help = add `actions:` in the customer’s words, for example `actions: [Compares three shops, Asks her sister]`

stage-without-goal = stage "{ $stage }" does not say what the customer wants
    .label = what for?
    .help = add `goal:` as the customer would say it, for example `goal: Know the delivery day`

no-pre-purchase = this life cycle begins with "{ $stage }": what led there is missing
    .label = how did they get here?
    .help = begin before the purchase, for example with `stage: Awareness`; if this map is about one contact reason, say `level: micro`

no-post-purchase = this life cycle ends with "{ $stage }": what comes of it is missing
    .label = and then?
    .help = go on to delivery, use or loyalty, for example with `stage: First weeks`; if this map is about one contact reason, say `level: micro`

stage-count = { $count ->
        [one] one stage does
       *[other] { $count } stages do
    } not make a journey yet
    .label = what comes before, between and after?
    .help = walk it as the customer does, from the first thought to what remains; most journeys have three to nine stages
stage-count-many = { $count } stages are more than a meeting can follow
    .label = one more than { $max }
    .help = bring stages together that serve one goal, or move a part of them into a micro journey

inside-out-stage = stage "{ $stage }" speaks of the company: "{ $words }"
    .label = no customer calls it so
    .help = name it after what the customer tries to get done there, for example `Wait for the answer`

overloaded-macro = { $count } touchpoints and no micro journey
    .label = too many to read, too coarse to work with
    .help = map the costliest contact reason in a file of its own, name it here with `micro:`, and keep what decides

preferred-channel-unused = "{ $persona }" prefers { $channels }, and no stage offers it
    .label = not on this journey
    .help = meet them there, for example `touchpoints: [Photos of the papers @{ $channel }]`, or take the channel from the persona

channel-without-owner = nobody answers for the channel "{ $channel }"
    .label = who runs it?
    .help = add `owner:` to a touchpoint or stage that uses it, or to `{ $id }` under `[channels]` in cjm.toml

unmanaged-channel = customers are on "{ $channel }", and nobody looks after it
    .label = not managed, says the configuration
    .help = give it an `owner` under `[channels]` in cjm.toml, or lead customers to a channel that answers

own-online-only = this journey happens only on your own screens
    .label = where are people, shops, parcels, others?
    .help = add what happens around it, for example `touchpoints: [A colleague’s advice @word-of-mouth]`

stage-without-touchpoint = stage "{ $stage }" has no touchpoint
    .label = where does the customer meet you here?
    .help = add `touchpoints:`, or write `touchpoints: none` when nobody is there

## Emotions, pains, measures, consistency, project

unknown-emotion = no score is known for "{ $found }"
    .label = worth how much, from −2 to +2?
    .help = add its score, from −2 (very bad) to +2 (very good), for example `{ $found } -1`
unknown-emotion-near = no score is known for "{ $found }"
    .label = worth how much, from −2 to +2?
    .help = did you mean `{ $nearest }`? Or add its score, from −2 (very bad) to +2 (very good), for example `{ $found } -1`

stage-without-emotion = stage "{ $stage }" does not say what the customer feels
    .label = no emotion here, nor at its touchpoints
    .help = add `emotion:` with a word, a number from −2 to +2, or both, for example `emotion: impatient -0.5`

flat-curve = every stage has the same emotion, { $score }
    .label = a curve that never moves
    .help = ask customers where they hesitated and where they were relieved, and give those stages another score
flat-curve-persona = { $persona } feels the same at every stage, { $score }
    .label = a curve that never moves
    .help = ask customers like them where they hesitated and where they were relieved

unexplained-drop = from "{ $before }" to "{ $stage }" emotions fall by { $fall }, and nothing says why
    .label = neither a pain nor a quote here
    .help = name what causes it, for example `pains: [Delivery cost appears at the last step]`, or add what a customer said under `quotes:`

no-moment-of-truth = this map names no moment of truth
    .label = where are customers won or lost?
    .help = at the stage or touchpoint where that happens, say what is decided, for example `moment_of_truth: She trusts us with her card, or leaves`

uncared-moment-of-truth = the moment of truth at "{ $moment }" lacks { $missing }
    .label = customers are won or lost here
    .help = say who answers for it, what measures it and how you know, for example `owner: Stores`, `kpis: [csat]`, `evidence: [Mystery shopping in May]`

low-without-pain = at stage "{ $place }" the customer is at { $score }, and no pain says why
    .label = what hurts here?
    .help = name it, for example `pains: [Delivery cost appears at the last step]`
low-without-pain-touchpoint = at "{ $place }" the customer is at { $score }, and no pain says why
    .label = what hurts here?
    .help = name it, for example `pains: [Delivery cost appears at the last step]`

no-quote = no customer speaks on this map
    .label = not one quote
    .help = add a sentence from an interview, a review or a ticket, for example `quotes: [{"{"} quote: They said soon. Soon is not a day., who: Interview 4 {"}"}]`

pain-without-opportunity = nothing answers the pain "{ $pain }"
    .label = what could be better here?
    .help = add an opportunity that solves it, for example `opportunity: Delivery cost on the product page` with `solves: Delivery cost appears at the last step`

opportunity-without-pain = the opportunity "{ $opportunity }" answers no pain
    .label = which pain does it take away?
    .help = add `solves:` with the pain's id or title, or put the pain beside it

unscored-opportunity = the opportunity "{ $opportunity }" cannot be ranked: it lacks { $missing }
    .label = worth how much, for how much work?
    .help = give each a number from 1 to 5, for example `customer_value: 4`, `business_value: 3`, `effort: 2`

severe-pain-idle = the pain "{ $pain }" has severity { $severity }, and nothing is planned against it
    .label = severe, and nobody is on it
    .help = add an opportunity with `solves`, and once it is decided `status: planned`, `owner` and `due`
severe-pain-idle-idea = the pain "{ $pain }" has severity { $severity }, and its answer is only an idea
    .label = severe, and nobody is on it
    .help = decide on "{ $idea }": `status: planned` with `owner` and `due`

work-without-owner = the work on "{ $opportunity }" lacks { $missing }
    .label = who does it, and by when?
    .help = write for example `owner: E-commerce` and `due: 2027-03-31`

done-not-measured = "{ $opportunity }" is done, and "{ $kpi }" has no value after { $due }
    .label = did it help?
    .help = add the value measured since then to the `history` of the KPI
done-not-measured-undated = "{ $opportunity }" is done, and "{ $kpi }" has no two values to compare
    .label = did it help?
    .help = add the values before and after to the `history` of the KPI
done-not-measured-no-kpi = "{ $opportunity }" is done, and no KPI says whether it helped
    .label = did it help?
    .help = name the KPI that it should move, for example `moves: cart-abandonment`

overdue = "{ $opportunity }" was due { $due }
    .label = this date has passed
    .help = write `status: done` or `status: dropped`, or set a new date

stage-without-kpi = nothing measures the stage "{ $stage }"
    .label = how would you know that it got better?
    .help = add `kpis:` with one or two that fit the stage, for example `kpis: [cart-abandonment]`

kpi-without-target = "{ $kpi }" has no target
    .label = where should it go?
    .help = declare it under `kpis:` with a `target`, without a sign, for example `target: 40`
kpi-without-target-share = "{ $kpi }" has no target
    .label = where should it go?
    .help = declare it under `kpis:` with a `target`, without a sign, for example `target: 60%`
kpi-without-target-duration = "{ $kpi }" has no target
    .label = where should it go?
    .help = declare it under `kpis:` with a `target`, without a sign, for example `target: 3 { $unit }`
kpi-without-target-money = "{ $kpi }" has no target
    .label = where should it go?
    .help = declare it under `kpis:` with a `target`, without a sign, for example `target: 250 { $unit }`

kpi-without-source = nobody can tell where the values of "{ $kpi }" come from
    .label = no source
    .help = name one, for example `source: analytics`, and describe it once under `sources:`

unknown-kpi = "{ $kpi }" is neither declared nor in the catalogue
    .label = how is it computed?
    .help = declare it under `kpis:` with its `unit`, which way is `better`, and if you can a `formula` such as `1 - orders / carts`
unknown-kpi-near = "{ $kpi }" is neither declared nor in the catalogue
    .label = not a known KPI
    .help = did you mean `{ $nearest }`? Else declare it under `kpis:` with its `unit` and which way is `better`

formula-as-prose = the formula of "{ $kpi }" is written as prose
    .label = "{ $found }" cannot follow the word before it
    .help = write for example `1 - orders / carts` or `rate(visit -> order)`, with names of several words in quotes; explanations go into `notes`
formula-as-prose-sign = the formula of "{ $kpi }" is written as prose
    .label = `{ $found }` means nothing here
    .help = write for example `1 - orders / carts` or `rate(visit -> order)`: names, numbers with a point, `+ - * / ( )`
formula-as-prose-ends = the formula of "{ $kpi }" is not complete
    .label = it ends too early
    .help = close every bracket, and put a name or a number behind each sign
formula-as-prose-long = the formula of "{ $kpi }" is too long to be one
    .label = no formula
    .help = keep what is computed, and move explanations to `notes`
formula-as-prose-function = the formula of "{ $kpi }" uses "{ $found }", which is no function
    .label = not known
    .help = use one of { $functions }, or operators: `orders / carts`
formula-as-prose-arguments = in the formula of "{ $kpi }", `{ $found }` takes something else
    .label = not what it takes
    .help = write `count(order)`, `rate(visit -> order)`, `median(order -> delivered)`, `mean(order -> delivered)`, `nps(question)`, `csat(question)` or `ces(question)`

too-many-kpis = the stage "{ $stage }" has { $count } KPIs
    .label = which of them would make you act?
    .help = keep { $max } at most: one of experience, one of behaviour that explains it

kpi-pair = this map measures what customers say, and not what they do
    .label = no KPI of behaviour
    .help = add the behaviour that should follow, for example `first-contact-resolution` beside satisfaction, `churn` beside NPS
kpi-pair-no-experience = this map measures what customers do, and not how they live it
    .label = no KPI of experience
    .help = add the question that explains it, for example `ces` beside abandonment, `csat` beside delivery times

asked-too-early = "{ $kpi }" is asked at "{ $stage }", before the problem is solved
    .label = solved only at "{ $resolved }"
    .help = ask after `resolved`: move this KPI to "{ $resolved }" or behind it

impossible-value = "{ $kpi }" cannot be { $found }
    .label = a share lies between { $low } and { $high } %
    .help = correct the number, or write `family: business` when it is growth or a return
impossible-value-change = "{ $kpi }" cannot be { $found }
    .label = a share lies between { $low } and { $high } %
    .help = say the level to reach, not the change: from 25% down by 20% is `target: 20%`
impossible-value-nps = "{ $kpi }" cannot be { $found }
    .label = NPS lies between { $low } and +{ $high }
    .help = write the share of promoters less the share of detractors, for example `31`
impossible-value-scale = "{ $kpi }" cannot be { $found }
    .label = its scale goes from { $low } to { $high }
    .help = correct the number, or the `scale`

conversion-at-awareness = "{ $kpi }" is expected from people who are just discovering you
    .label = too early for "{ $stage }"
    .help = measure here whether the right people notice you, for example `reach`, `visits`, and conversion at the stage where they decide

nps-alone = "{ $kpi }" is the only experience metric of this map
    .label = which moment was good or bad?
    .help = add one that is asked at a moment of this journey, for example `csat` once it is over, `ces` after help

actual-not-latest = "{ $kpi }" is { $actual } here, and { $last } in its history
    .label = the history goes on
    .help = leave `actual` out, or write { $last }, as of { $date }

kpi-regressed = "{ $kpi }" got worse, from { $before } to { $last }
    .label = worse than the point before
    .help = find out what changed between the two
kpi-regressed-target = "{ $kpi }" misses its target: { $actual } for { $target }
    .label = not reached
    .help = see which opportunity moves it, and how far that is

channel-gap = "{ $touchpoint }" is { $high } on "{ $best }" and { $low } on "{ $worst }"
    .label = the same thing, far worse here
    .help = bring what works on "{ $best }" to "{ $worst }", or name the difference as a pain of kind `inconsistency`

hand-off-drop = emotions fall by { $fall } from "{ $before }" to "{ $after }", where "{ $from }" hands over to "{ $to }"
    .label = the customer changes channel here
    .help = give the case one owner across both channels, or name what gets lost there, for example as a pain of kind `inconsistency`
hand-off-drop-owner = emotions fall by { $fall } from "{ $before }" to "{ $after }", where "{ $from }" hands over to "{ $to }"
    .label = the customer changes hands here
    .help = let "{ $from }" and "{ $to }" agree on what goes along with the customer, and who sees the case through

contact-reason-unmapped = "{ $reason }" is the biggest contact reason and has no micro journey
    .label = the best place to start
    .help = map it in a file of its own with `parent:` naming this one, and name that file here with `micro:`
contact-reason-unmapped-complaint = "{ $reason }" is the biggest complaint and has no micro journey
    .label = the best place to start
    .help = map it in a file of its own with `parent:` naming this one, and name that file here with `micro:`

no-owner = stage "{ $stage }" has no owner
    .label = who can change something here?
    .help = add `owner:` to the stage or to one of its touchpoints, for example `owner: Customer service`
no-owner-map = this map has no owner
    .label = who keeps it true?
    .help = add `owner:` with one name, for example `owner: E-commerce`

never-validated = approved, and never walked with customers
    .label = agreed by whom?
    .help = walk it with a few of them, then write what came out, for example `validated: [{"{"} date: 2026-09-24, method: user-test, sample: 6, result: Four of six looked for the search {"}"}]`

stale = this map was to be reviewed by { $due }
    .label = last brought up to date { $updated }, to be every { $rhythm }
    .help = go through it with the team and write the new date, or say with `status: archived` that it is no longer kept

one-department = the whole team comes from "{ $department }"
    .label = customers cross departments
    .help = bring in who answers the phone, who ships and who sells, for example `{"{"} name: Tom Reyes, department: Customer service {"}"}`

no-sponsor = nobody in the leadership stands behind this map
    .label = who moves what lies between departments?
    .help = name that person, for example `sponsor: {"{"} name: Mina Okafor, role: Chief Customer Officer {"}"}`

no-context = this map says nothing of the outside world
    .label = nothing but the company?
    .help = add `context:` with a line for what weighs most, for example `legal: 14-day right of withdrawal` or `competition: Two rivals deliver for free`

future-without-current = this { $state } journey replaces none of today
    .label = starting from where?
    .help = name the map of today, for example `replaces: coat.journey.yaml`

personal-data-email = an e-mail address in a text of the map
    .label = maps are shared: whose is it?
    .help = leave it out, or say who it is without naming them, for example `who: Customer, Leeds`
personal-data-phone = a phone number in a text of the map
    .label = maps are shared: whose is it?
    .help = leave it out; the sentence says enough without it
personal-data-account = the number of a bank account in a text of the map
    .label = maps are shared: whose is it?
    .help = leave it out, and tell whoever keeps the source that it is there
personal-data-card = the number of a payment card in a text of the map
    .label = maps are shared: whose is it?
    .help = leave it out, and tell whoever keeps the source that it is there

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

persona-count-few = one persona for { $maps } maps
    .label = everybody's persona is nobody's
    .help = give the maps the personas who live them, or say in cjm.toml that one is enough: `min = 1` for `persona-count` under `[check.options]`
persona-count-many = { $count } personas on { $maps } maps
    .label = more than a team keeps in mind
    .help = merge personas who live the same journey, or raise `max` under `[check.options]`

unused-persona = "{ $persona }" is on no map
    .label = researched, never shown
    .help = draw the journey of this persona, or take it out of the library

two-names = "{ $found }" is called "{ $usual }" elsewhere
    .label = the usual name is { $usual }
    .help = use one name for one touchpoint, as in { $file }

contradiction = { $kind } "{ $name }" has another `{ $key }` elsewhere
    .label = { $here } here, { $there } in { $file }
    .help = say it once, in a library that both files use

min-score = completeness { $score } of 100, { $missing } below the { $least } asked for
    .label = this map
    .help = `cjm score { $name }` says what to write next

unused-ignore = nothing here breaks `{ $found }`
    .label = silences nothing
    .help = remove the name, or the whole comment
unused-ignore-near = there is no rule `{ $found }`
    .label = no such rule
    .help = did you mean `{ $nearest }`?
unused-ignore-unknown = there is no rule `{ $found }`
    .label = no such rule
    .help = `cjm explain --all` lists the rules
unused-ignore-no-rule = this comment does not say which rule to ignore
    .label = silences nothing
    .help = name the rules: `# cjm: ignore[stage-without-kpi] why`
unused-ignore-no-reason = this suppression does not say why
    .label = no reason given
    .help = write the reason behind the bracket: `# cjm: ignore[stage-without-kpi] measured by the agency`
unused-ignore-unknown-order = cjm does not know the order "{ $found }"
    .label = not an order
    .help = write `# cjm: ignore[rule] why`, or `# cjm: ignore-file[rule] why` for the whole file

## KPIs of the catalogue

measure-visits = sessions on the site or in the app, in a period
measure-subscriber-growth = new subscribers of a newsletter, a channel or an account, in a period
measure-reach = people who saw the message, each counted once
measure-repeat-visits = visits that follow the first one of the same visitor
measure-retargeting-engagement = people who react to an advertisement that is shown because of an earlier visit, of those who saw it
measure-positive-reviews = reviews with four or five stars of five, in a period
measure-channel-share = visits or contacts that come by one channel, of all
measure-direct-conversions = purchases made at the contact itself
measure-assisted-conversions = purchases that the contact helped to bring about earlier on the way
measure-cart-abandonment = filled carts that no order follows, of all filled carts
measure-form-abandonment = forms that were begun and not sent, of all that were begun
measure-product-page-bounce-rate = visits that begin on a product page and end there, of those that begin there
measure-stage-conversion = customers who reach the next stage, of those who reached this one
measure-time-between-interactions = mean time from one contact of a customer to the next
measure-delivery-time = time from the order until the customer has it in hand
measure-return-rate = articles that are sent back, of those delivered
measure-support-demand = requests for help per 100 customers who use the product
measure-first-response-time = time from a request to the first answer by a person; acknowledgements by a machine do not count
measure-first-contact-resolution = requests that are solved at the first contact, of all
measure-resolution-quality = mean rating of the solution by customers whose request is closed
measure-complaints = complaints that are received in a period
measure-ces = mean answer from 1 to 7 to “the company made it easy for me”, where more is easier; a scale of effort, where less is better, must be declared
measure-csat = answers of 4 and 5, of all answers on a scale from 1 to 5
measure-nps = answers of 9 and 10 less answers from 0 to 6 to “would you recommend us?”, per 100 answers: from −100 to +100
measure-churn = customers lost in a period, of those who were there when it began
measure-retention = customers who are still there when a period ends, of those who were there when it began
measure-repurchase-rate = customers who bought twice or more, of those who bought
measure-engagement = customers who wrote a review, shared something or took part, of the active ones
measure-referrals = new customers whom another customer sent
measure-clv = margin that a customer brings over the whole relationship
measure-upsell = customers who changed to a larger offer, of those who could
measure-cross-sell = customers who also buy from another range, of all
measure-mrr = what the running subscriptions bring in a month
measure-nrr = what the customers of a year ago bring now, with what they added, reduced and cancelled, of what they brought then; it may exceed 100%
measure-acquisition-cost = cost of marketing and sales, divided by the customers won
measure-romi = margin that marketing brought less what it cost, divided by what it cost
measure-cost-to-serve = cost of service, delivery and returns, divided by the customers served
measure-renewal-rate = contracts that are renewed, of those that came to their end
measure-revenue = sales that were invoiced in a period
measure-sales-cycle = time from the first contact to the signature
measure-win-rate = offers that become orders, of all offers that were decided
measure-on-time-delivery = deliveries on the day that was promised, of all
measure-availability = time in which the service works, of the time in which it should
measure-average-basket = revenue divided by the number of orders
measure-handling-time = time spent on requests, follow-up work included, divided by the number of requests
measure-bounce-rate = visits that end on the page they begin on, of all
measure-click-through-rate = clicks on a link or an advertisement, of the times that it was shown
measure-brand-awareness = people who know the brand, of those asked; say whether they were shown a list of names
measure-complaint-rate = orders or contacts that lead to a complaint, of all
measure-time-to-value = time from the purchase to the first result that the customer notices
measure-unit-count = a count
measure-unit-percent = %
measure-unit-points = points
measure-unit-duration = a duration
measure-unit-money = an amount of money
measure-unit-per-hundred = per 100 customers
measure-source-accounts = the accounts
measure-source-advertising = advertising platforms
measure-source-analytics = analytics of the site or the app
measure-source-contracts = contracts and invoices
measure-source-delivery = tracking by carriers
measure-source-events = dates of what customers do, in the CRM or the product
measure-source-monitoring = monitoring of the service
measure-source-orders = orders in the shop
measure-source-public = a survey of people who need not be customers
measure-source-requests = calls, messages and tickets
measure-source-reviews = review sites and social networks
measure-source-sales = what sales notes in the CRM
measure-source-subscriptions = lists of subscribers
measure-source-survey = a survey of customers
measure-line = { $name }: { $meaning }

## Words of the command line

usage-colon = :
usage-unknown-argument = unexpected argument '{ $argument }' found
usage-unknown-command = unrecognized subcommand '{ $command }'
usage-missing-value = a value is required for '{ $argument }' but none was supplied
usage-wrong-value = invalid value '{ $value }' for '{ $argument }'
usage-refused-value = invalid value '{ $value }' for '{ $argument }': { $why }
usage-missing-argument = the following required arguments were not provided:
usage-missing-command = '{ $command }' requires a subcommand but one was not provided
usage-values = possible values: { $names }
usage-commands = subcommands: { $names }
usage-twice = the argument '{ $argument }' cannot be used multiple times
usage-conflict = the argument '{ $argument }' cannot be used with
usage-quoted = '{ $name }'
usage-near-command = { $count ->
    [one] a similar subcommand exists: { $names }
   *[other] some similar subcommands exist: { $names }
}
usage-near-argument = { $count ->
    [one] a similar argument exists: { $names }
   *[other] some similar arguments exist: { $names }
}
usage-near-value = { $count ->
    [one] a similar value exists: { $names }
   *[other] some similar values exist: { $names }
}
usage-escape = to pass { $argument } as a value, use { $escaped }
usage-tip = tip
usage-usage = Usage:
usage-help = For more information, try { $help }.
hint-near = did you mean `{ $near }`?
hint-list = there is { $names }
hint-unknown-near = there is no { $what } `{ $found }`, did you mean `{ $near }`? There is { $names }
hint-unknown = there is no { $what } `{ $found }`, there is { $names }
hint-own-theme = , and your own in a .toml file
hint-rule-near = there is no such rule, did you mean `{ $near }`?
hint-rule = there is no such rule; cjm explain --all lists them
hint-rule-or-kpi-near = there is no such rule or KPI, did you mean `{ $near }`?
hint-rule-or-kpi = there is no such rule or KPI; cjm explain --all lists the rules, cjm explain kpis the KPIs
hint-always-reports = a file that cannot be read always counts as an error
hint-number = write a number from { $least } to { $most }
hint-count = a whole number from 1 on
hint-score = a number from 0 to 100, with one decimal at most
hint-no-file-name = the name of the file is missing
## What is wrong with the configuration or a theme

configuration-mistakes = the configuration has mistakes
theme-mistakes = the theme has mistakes
configuration-unusable = the configuration cannot be used
configuration-no-option = { $place }: neither a file that exists nor KEY=VALUE
configuration-two-given = --config names two files, { $file } is the second
configuration-two-files = { $file } and { $other } stand in one folder: keep one
configuration-folder = { $file } is a folder, not a configuration file
configuration-not-regular = { $file } is not a regular file
configuration-dangling = { $file } is a link to a file that does not exist
configuration-no-file = there is no file { $file }
configuration-extends-itself = { $file } extends itself
configuration-weights = the weights come to { $sum }, not to 100
configuration-idle = { $place }: `{ $key }` has no effect in this version of cjm
configuration-table = `{ $key }` is a table: [{ $key }]
configuration-key-near = unknown key `{ $key }`, did you mean `{ $near }`?
configuration-key = unknown key `{ $key }`; there is { $names }
configuration-empty-key = a key of `{ $key }` is empty
configuration-fields = `{ $key }` must be a table of { $names }
configuration-value-near = `{ $key }` knows no "{ $found }", did you mean "{ $near }"?
configuration-value = `{ $key }` knows no "{ $found }"; there is { $names }
configuration-rule-near = unknown rule `{ $rule }`, did you mean `{ $near }`?
configuration-rule = unknown rule `{ $rule }`; cjm explain --all lists them
configuration-silenced = `{ $rule }` cannot be silenced: a file that cannot be read always counts as an error
configuration-glob-start = `{ $glob }` matches nothing with `{ $start }` at its start: the path is seen from the folder of this file, such as `drafts/**`
configuration-no-options = the rule `{ $rule }` has no options
configuration-bounds = `{ $key }`: `min` is { $least }, more than `max`, { $most }
configuration-shape = `{ $key }` must be { $shape }
setting-value = Value:
setting-default = Default:
setting-effect = Effect:
setting-here = Here:
setting-none = none
setting-no-effect = none in this version
setting-no-file = # no { $file } was found: defaults

shape-flag = true or false
shape-text = a text
shape-number-from = a number from { $least }
shape-number = a number from { $least } to { $most }
shape-score = a number from 0 to 100, with one decimal at most
shape-choice = one of { $names }
shape-choices = a list of { $names }
shape-choice-or-toml = one of { $names }, or a .toml file
shape-color = a colour like #4338A8 or #43A
shape-colors = a list of colours like #4338A8 or #43A
shape-texts = a list of texts
shape-file = a file
shape-files = a list of files
shape-glob = a glob
shape-globs = a list of globs
shape-files-or-globs = a list of files or globs
shape-git-globs = a list of globs as in .gitignore
shape-rule = a rule
shape-rules = a list of rules
shape-levels = a table from rule to { $names }
shape-rule-options = a table from rule to a table of its options
shape-rules-by-glob = a table from glob to a list of rules
shape-entries = a table from id to name, or to {"{"} { $names } {"}"}
shape-shares = a table from { $names } to numbers that come to 100
shape-table = a table

## What keeps a verb from its work

input-no-map = no map in { $folder }: looked for { $sought }
input-watched = --watch waits for files to change, and standard input is none
apart-read = { $file } is read here, { $what ->
    [picture] a picture
   *[report] a report
} would replace it: name another file
apart-map = { $file } is a map, { $what ->
    [picture] a picture
   *[report] a report
} would replace it: name another file
report-two-printed = two formats for standard output: name a file for one, --output-format json=report.json
report-two-in-file = two reports would be written to { $file }: name a file for each
report-no-statistics = --statistics cannot be told as { $format }, only as { $names }
today-no-date = --today { $text }: write a date like 2026-11-02, or now
today-no-seconds = SOURCE_DATE_EPOCH={ $text }: not a number of seconds
today-out-of-range = { $day } is out of range
config-no-file = no { $usual } or { $hidden } from here up to the top of the repository
config-no-setting-near = there is no setting `{ $key }`, did you mean `{ $near }`?
config-no-setting = there is no setting `{ $key }`; cjm config explain lists them
init-taken = { $file } is already there: name a file for the map, as in cjm init { $other }
init-stays = { $file } is already there and stays as it is: add what is printed here
init-no-name = { $file } is no name for a map: call it { $stem }.journey.yaml
init-no-plain-folder = { $folder } has characters that scripts would take for something else: --with needs a folder named with letters, digits, `.`, `_` and `-`
watch-advice = --watch=poll looks at the files every second instead
watch-none = the system watches no files for cjm ({ watch-advice })
watch-none-left = cannot watch { $folder }: the system has no watch left; raise fs.inotify.max_user_watches, or { watch-advice }
watch-refused = cannot watch { $folder } ({ watch-advice })
watch-lost = the system watches no longer
verbose-reading = reading { $file }
verbose-searching = looking for maps in { $file }
verbose-pages = wrote the pages into { $folder }
correction-unsafe-alone = --unsafe-fixes says how far --fix or --diff goes: add one
ignoring-lines = the reason of --add-ignore must be one line
ignoring-input = --add-ignore writes into files, and standard input is none
ignoring-no-reason = `check.require-ignore-reason` asks for a reason: --add-ignore=REASON
ignoring-lone-returns = { $file } is left as it is: its lines end with carriage returns alone, save it with line feeds first
rewriting-hard-links = { $file } is left as it is: it has several names (hard links), and only this one would change
rewriting-changed = { $file } is left as it is: its bytes are not those that were checked
baseline-no-file = --write-baseline needs a file: name it with --baseline FILE or as `check.baseline` in cjm.toml
baseline-missing = there is no baseline { $file }: --write-baseline writes it
library-outside = { $file } lies outside the project
library-no-path = { $file } is no path
library-unreadable = { $file } cannot be read
library-loop = { $file } uses itself

## What keeps a map from being drawn

render-library = { $name } is a library, no map
render-no-stages = { $map } has no stages
render-no-stage = { $map }
render-no-personas = { $map } has no persona
render-no-persona = { $map } has no persona `{ $persona }`, there is { $names }
render-nothing = { $name } has no { $lacking }: there is nothing to draw for --view { $view }
render-failed = cannot draw { $name }
render-idle-option = { $option } means nothing to --view { $view }: leave one of them out
render-watch-printed = --watch writes a picture again and again, and standard output takes it once: name a file with -o
render-check-printed = --check compares files, and standard output is none: name a file with -o
render-pages-printed = { $name } takes { $pages } pages, and standard output holds one: name a file with -o
lacking-stages = stages
lacking-opportunities = opportunities
lacking-notes = pains, quotes or opportunities
target-not-unicode = the name { $file } is not Unicode
target-two-formats = -o { $file } and --to { $format } do not agree: leave one of them out
target-no-extension = { $file } has no extension that says what to draw: there is { $names }
target-no-format = { $place }
target-persona-of-all = {"{"}persona{"}"} means nothing to --view { $view }, which shows all of them
target-taken = { $other } and { $map } would both be written to { $file }: name a folder, or use {"{"}stem{"}"} and {"{"}persona{"}"} in the name
target-printed-twice = { $other } and { $map } would both be written to standard output: name a folder, or use {"{"}stem{"}"} and {"{"}persona{"}"} in the name
target-open-brace = { $file }: a {"{"} without {"}"}
target-no-placeholder = { $file }: there is no {"{"}{ $placeholder }{"}"}, but {"{"}stem{"}"}, {"{"}persona{"}"}, {"{"}theme{"}"}
picture-too-large = a picture of { $width } × { $height } pixels is too large: choose a smaller scale
picture-broken = cannot draw the picture: { $why }
theme-missing = there is no theme file { $file }
theme-too-large = { $file } is no theme: it is larger than 1 MiB
theme-logo-too-large = { $file } is larger than { $most } MiB
theme-impossible = no words can be read on the page { $page } and on the cards { $card } alike
font-too-large = { $file } is no font: it is larger than 256 MiB
font-unusable = cannot use { $file }
font-unknown = not a TrueType or OpenType font
image-unknown = it is neither PNG, JPEG nor SVG
image-other = it is { $format }, neither PNG, JPEG nor SVG
image-animated = it is animated
image-too-large = it has { $width } × { $height } pixels, more than 50 million
image-broken = it is broken
image-inks = it is in CMYK, save it in RGB
image-fetches = it refers to other files
image-runs = it holds a script

## What the system refuses

attempt-read = cannot read { $file }
attempt-write = cannot write { $file }
attempt-folder = cannot make the folder { $file }
attempt-input = cannot read standard input
attempt-output = cannot write to standard output
attempt-current-folder = cannot tell the current folder
refused-not-found = there is no such file or folder
refused-permission = access is denied
refused-folder = it is a folder
refused-no-folder = a part of its path is no folder
refused-full = there is no room left
refused-read-only = nothing can be written there
refused-not-regular = it is no regular file
refused-protected = it is write-protected
refused-missing-folder = there is no folder { $folder }
refused-other-than-folder = { $folder } is no folder
refused-in-folder = no file can be made in the folder { $folder }
refused-too-large = it is larger than { $most } MiB
refused-not-utf-8 = line { $line } is not UTF-8
reading-folder = { $file } is a folder

### What is shown: from here on, messages are read without those above

## Pages of rules

group-reading = reading
group-personas = personas
group-structure = structure
group-emotions = emotions
group-pains = pains and opportunities
group-measures = measures
group-consistency = consistency
group-project = project
explain-example = Example:
explain-better = Better:

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
report-more = { $count ->
    [one] 1 more finding is not shown
   *[other] { $count } more findings are not shown
}
report-findings = { $count ->
    [one] 1 finding
   *[other] { $count } findings
}
correction-done = { $count ->
    [one] 1 finding mended
   *[other] { $count } findings mended
} in { $files ->
    [one] 1 file
   *[other] { $files } files
}
correction-possible = { $count ->
    [one] 1 finding can be mended
   *[other] { $count } findings can be mended
} in { $files ->
    [one] 1 file
   *[other] { $files } files
}
correction-still-broken = { $path }: left as it is, because it cannot be read even with these mends; put right the syntax error on line { $line } first
correction-lone-returns = { $path }: left as it is, because its lines end with carriage returns alone; save it with line feeds first
ignoring-broken = { $path }: nothing is written into it; put right its errors of syntax first
correction-refused = { $path }: the mend of `{ $rule }` would change more than its place, it is left to you
baseline-begun = { $path }: { $count ->
    [one] 1 finding is known from now on
   *[other] { $count } findings are known from now on
}
baseline-reduced = { $path }: { $count ->
    [one] 1 finding is mended and taken out
   *[other] { $count } findings are mended and taken out
} ({ $files })
baseline-out-of-date = { $path }: { $count ->
    [one] 1 finding is out of date
   *[other] { $count } findings are out of date
} ({ $files }); --write-baseline takes { $count ->
    [one] it
   *[other] them
} out
baseline-not-extended = { $path }: { $count ->
    [one] 1 new finding is not taken in
   *[other] { $count } new findings are not taken in
}; to take in everything, delete the file first
ignoring-done = { $count ->
    [one] 1 finding silenced
   *[other] { $count } findings silenced
} in { $files ->
    [one] 1 file
   *[other] { $files } files
}
label-report-line = Line
label-report-level = Level
label-report-finding = Finding
label-report-rule = Rule

## Drawing

render-written = { $name }: { $width } × { $height }
render-grown = { $name }: the map does not fit the page, which grew to { $width } × { $height }
render-mended-color = { $name }: words in `{ $key }` { $from } would be hard to read; drawn in { $to }
render-missing-glyph = { $name }: no font draws { $count ->
    [one] { $shown }
   *[other] { $count } characters ({ $shown })
}; give one with --font, for example { $font }
render-cut = { $name }: { $count ->
    [one] a long word was broken
   *[other] { $count } long words were broken
}: { $words }
render-shortened = { $name }: { $count ->
    [one] a text is too long for a picture and was shortened
   *[other] { $count } texts are too long for a picture and were shortened
}: { $words }
render-left-out = { $name }: { $count ->
    [one] this found no place in the picture
   *[other] { $count } things found no place in the picture
}: { $words }
render-absent = { $name }: there is no picture yet; draw it without --check
render-differs = { $name }: the picture is not the one that would be drawn

## Labels of pictures

label-customer-journey = Customer journey
label-micro-journey = Micro journey
label-state-current = Current state
label-state-future = Future state
label-state-ideal = Ideal state
label-lane-storyboard = Storyboard
label-lane-goals = Goals
label-lane-actions = Actions
label-lane-touchpoints = Touchpoints
label-lane-thoughts = Thoughts
label-lane-quotes = Quotes
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
label-priorities = Priorities
label-persona = Persona
label-stages = Phases and stages
label-lanes = Lanes
label-legend = Legend
label-changed = New or changed
label-new-stage = New stage
label-line-of-interaction = Line of interaction
label-line-of-visibility = Line of visibility
label-line-of-internal-interaction = Line of internal interaction
label-moment-of-truth = Moment of truth
label-severity = Severity of the pain
label-impact = Impact of the opportunity
label-hypothesis = Hypothesis, not yet proven
label-emotion-target = Emotion aimed at
label-touchpoint-emotion = Emotion at a touchpoint
label-unknown-emotion = Emotion not known
label-nobody-there = Nobody is there
label-owned = Own
label-paid = Paid
label-earned = Earned
label-channel-online = Online
label-channel-offline = Offline
label-channel-third-party = Run by others
label-channel-preferred = Preferred channel
label-context-political = Political
label-context-economic = Economic
label-context-social = Social
label-context-technological = Technological
label-context-environmental = Environmental
label-context-legal = Legal
label-context-competition = Competition
label-target = Target
label-nearness = Near / off target
label-trend = Better / worse than before
label-unchanged = unchanged
label-no-value = n/a
label-second = s
label-minute = min
label-hour = h
label-day = d
label-week = wk
label-month = mo
label-year = y
label-months = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
label-quarter = Q
label-progress-idea = Idea
label-progress-planned = Planned
label-progress-doing = In progress
label-progress-done = Done
label-progress-dropped = Dropped
quantity-percent = { $text }%
quantity-money = { $sign }{ $symbol }{ $amount }
quantity-points = { $count ->
    [one] { $number } pt
   *[other] { $number } pts
}
picture-target = target { $text }
picture-wait = wait { $text }
picture-frequency = { $text } of customers
picture-leave = { $text } leave
picture-others = also: { $text }
picture-description = { $count ->
    [0] no stage
    [one] 1 stage: { $list }
   *[other] { $count } stages: { $list }
}
picture-decisive = { $text } (moment of truth)
picture-changed = { $text }, new or changed
picture-dropped = { $count ->
    [one] dropped stage: { $list }
   *[other] dropped stages: { $list }
}
picture-back = back to { $text }
picture-past = on to { $text }
picture-not-offered = preferred, but unused: { $text }
picture-curve = the emotion curve of { $text }
picture-persona = Persona: { $text }
label-persona-unnamed = Persona not named yet
label-persona-unproven = No source yet: a hypothesis
label-of-persona-who = Who they are
label-of-persona-company = The company
label-of-persona-behaviour = How they go about it
label-of-persona-preferences = Preferences
label-of-persona-able = What they know and can do
label-of-persona-channels = Where to reach them
label-of-persona-goals = { label-lane-goals }
label-of-persona-needs = { label-lane-needs }
label-of-persona-motivations = What drives them
label-of-persona-expectations = What they expect
label-of-persona-success = What success looks like
label-of-persona-responsibilities = What they answer for
label-of-persona-business-goals = What their company wants
label-of-persona-pains = What frustrates them
label-of-persona-challenges = What makes it hard
label-of-persona-evidence = What proves it
label-kind-customer = Customer
label-kind-business-buyer = Business buyer
label-kind-user = User
label-kind-partner = Partner
label-kind-reseller = Reseller
label-kind-employee = Employee
label-kind-beneficiary = Beneficiary
label-felt-path = How the journey feels
label-felt-best = Best
label-felt-worst = Worst
persona-value = { $text } a year
persona-priority = priority { $text }
label-empathy = Empathy map
label-empathy-thinks = Thinks
label-empathy-feels = Feels
label-empathy-hears = Hears
label-empathy-sees = Sees
label-empathy-says = Says
label-empathy-does = Does
label-empathy-pains = Pains
label-empathy-gains = Gains hoped for
label-empathy-gathered = gathered from the stages
label-empathy-unknown = Nobody has asked yet
label-matrix = Opportunity matrix
label-matrix-value = Value for customers and business
label-matrix-effort = Effort
label-matrix-quick-wins = Quick wins
label-matrix-big-bets = Big bets
label-matrix-fill-ins = Fill-ins
label-matrix-doubts = Think twice
label-matrix-ranked = What to take up first
label-matrix-formula = priority = (customer value + business value) ÷ 2 × reach ÷ effort; everybody is reached where nobody knows
label-matrix-unscored = Not scored yet
label-matrix-no-value = no value yet
label-matrix-no-effort = no effort yet
matrix-priority = priority { $text }
matrix-description = { $count ->
    [0] no opportunity is scored yet
    [one] 1 opportunity by value and effort: { $list }
   *[other] { $count } opportunities by value and effort: { $list }
}
label-roadmap = Roadmap
label-roadmap-undated = No date yet
label-roadmap-now = Now
label-roadmap-next = Next
label-roadmap-later = Later
label-roadmap-unowned = No owner yet
label-roadmap-everywhere = The whole journey
roadmap-from = { $text } and later
roadmap-dropped = Dropped: { $text }
roadmap-description = { $count ->
    [0] no opportunity to place over time
    [one] 1 opportunity over time: { $list }
   *[other] { $count } opportunities over time: { $list }
}
label-affinity = Affinity board
label-affinity-by-theme = by theme
label-affinity-by-lever = by lever
label-affinity-by-kind = by kind of pain
label-affinity-by-stage = by stage
label-affinity-ungrouped = Not grouped yet
affinity-description = { $count ->
    [one] notes in 1 group: { $list }
   *[other] notes in { $count } groups: { $list }
}
label-portfolio = Portfolio
label-portfolio-coverage = Personas by stages
label-portfolio-worst = Lowest point
label-portfolio-keeping = Owner and date
label-portfolio-other = Other stages
portfolio-lowest = Lowest point: { $text }
portfolio-title = { $count ->
    [one] 1 customer journey
   *[other] { $count } customer journeys
}
label-worksheet = Journey map worksheet
label-blank-scenario = What happens
label-blank-goal = What they want
label-blank-team = Team and date
ask-storyboard = What would a camera see?
ask-goals = { question-stage-goal }
ask-actions = { question-stage-actions }
ask-touchpoints = { question-stage-touchpoints }
ask-thoughts = What do they tell themselves?
ask-quotes = Which words did customers use?
ask-emotions = { question-stage-feelings }
ask-pains = { question-stage-pains }
ask-opportunities = { question-map-adjustments }
ask-kpis = How would we see that it gets better?
ask-channels = { question-consideration-channels }
ask-questions = What do they ask?
ask-needs = What do they need to go on?
ask-gains = What pleases them?
ask-frontstage = What do they see of us?
ask-backstage = What do we do that they do not see?
ask-support = Who or what helps behind the scenes?
ask-systems = Which systems are involved?
ask-owners = Who answers for it?
ask-evidence = How do we know?
ask-context = What outside our company plays a part?
ask-custom = What do we know about it?
picture-aim = aimed at: { $text }
picture-scale = { $text } on a scale from −2 to +2
notes-stage = Stage { $number } of { $count }: { $name }
notes-field = { $name }: { $text }
notes-of-five = { $text } of 5

## Pages in a browser

label-page-skip = Skip the picture: read it in words
label-page-pages = Pages
label-page-view = View
label-page-stage = Stage
label-page-all-stages = All
label-page-lanes = { label-lanes }
label-page-personas = Personas
label-page-curves = Curves
label-page-size = Size
label-page-smaller = Smaller
label-page-larger = Larger
label-page-fit = Fit
label-page-keys = Keys
label-page-keys-text = Tab: from part to part · ← → ↑ ↓: between stages and lanes · Enter: this stage alone · Esc: close, all stages · + − 0: larger, smaller, fit · Ctrl and wheel: larger, smaller
label-page-words = In words
label-page-words-all = Everything this map says

## Starting a map

init-made = wrote { $map }, with cjm.toml and schemas/ beside it
init-added = wrote { $map }, a part of the project of { $project }
init-wrote = wrote { $file }
init-there = { $file } is already there, just so
init-address = in these files, write where your company keeps cjm in place of { $nobody }
init-next = what next:
    1. open { $map } and overwrite what it says; an editor with yaml-language-server completes keys
    2. cjm check { $map }
    3. cjm render { $map } -o { $picture }
template-blank = the empty worksheet, with a question for each field
template-generic = the seven stages most customers go through, with what to look at in each
template-saas = a software subscription, from the first search to the referral
template-b2b = a purchase between companies, as two people live it
template-milestones = seven milestones of a business customer, from discovery to transformation
template-marketplace = a large order on a marketplace, for many sites
template-retail = one purchase through screens and stores
template-bank = a loan, through calculators, branch and app
template-university = a student from abroad, from the fair to the first weeks
template-complaint = one contact reason, from what went wrong to the follow-up: a good first map
template-outage = one contact reason: a breakdown, a promise, and a day when nobody is there
template-checkout = one contact reason: the screens between a full cart and a paid order

## Labels of tables

table-left-out = no room for: { $columns } (--format csv has every column)
label-column-actions = { label-lane-actions }
label-column-actual = Actual
label-column-backstage = { label-lane-backstage }
label-column-baseline = Baseline
label-column-better = Better
label-column-business-value = Business value
label-column-category = Category
label-column-cause = Cause
label-column-channels = { label-lane-channels }
label-column-customer-value = Customer value
label-column-due = Due
label-column-duration = Duration
label-column-effect = Effect
label-column-effort = Effort
label-column-emotion = Emotion
label-column-emotions = { label-lane-emotions }
label-column-evidence = { label-lane-evidence }
label-column-expectations = Expectations
label-column-family = Family
label-column-fits = Fits
label-column-formula = Formula
label-column-frequency = Frequency
label-column-frontstage = { label-lane-frontstage }
label-column-goal = Goal
label-column-goals = { label-lane-goals }
label-column-history = History
label-column-journey = Journey
label-column-kind = Kind
label-column-kpi = KPI
label-column-kpis = { label-lane-kpis }
label-column-lane = Lane
label-column-lever = Lever
label-column-link = Link
label-column-max-wait = Longest wait
label-column-meaning = Meaning
label-column-micro = Micro journey
label-column-moment-of-truth = Moment of truth
label-column-motivations = Motivations
label-column-moves = Moves
label-column-name = Name
label-column-needs = { label-lane-needs }
label-column-next = Next
label-column-nobody = Nobody there
label-column-on-target = On target
label-column-opportunities = { label-lane-opportunities }
label-column-opportunity = Opportunity
label-column-owner = Owner
label-column-owners = { label-lane-owners }
label-column-paid = Media
label-column-pain = Pain
label-column-pains = { label-lane-pains }
label-column-persona = Persona
label-column-phase = Phase
label-column-priority = Priority
label-column-quote = Quote
label-column-quotes = { label-lane-quotes }
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
label-column-support = { label-lane-support }
label-column-systems = { label-lane-systems }
label-column-target = Target
label-column-theme = Theme
label-column-thoughts = { label-lane-thoughts }
label-column-touchpoint = Touchpoint
label-column-touchpoints = { label-lane-touchpoints }
label-column-unit = Unit
label-column-wait = Wait
label-column-when = When
label-exit = exit
label-nobody = nobody
label-yes = yes
label-no = no

## Completeness

score-of-map = { $name }: { $score } of 100
score-of-maps = { $count } maps: { $score } of 100 on average
score-badge = completeness: { $score } of 100
score-below = { $name }: completeness { $score } of 100, { $missing } below the { $least } asked for
score-next = to gain most: { $sentence }
score-more = and { $count } more
score-gap-map = write `{ $key }:` on the map (+{ $points })
score-gap-persona = say `{ $key }:` of { $name } (+{ $points })
score-gap-objectives = give an objective its `{ $key }:` (+{ $points })
score-gap-stage = write `{ $key }:` at "{ $name }" (+{ $points })
score-gap-touchpoint = give a touchpoint of "{ $name }" its `{ $key }:` (+{ $points })
label-completeness = completeness
label-category-persona = Persona
label-category-objectives = Objectives and scope
label-category-touchpoints = Touchpoints
label-category-channels = Channels
label-category-emotions = Emotions
label-category-pains = Pains
label-category-opportunities = Opportunities
label-category-kpis = KPIs
label-category-evidence = Evidence
label-category-ownership = Ownership and freshness
label-column-points = Points
label-column-of = Of
label-column-write-next = What to write next

## Checklists

checklist-answered = { $name }: { $answered } of { $count } questions answered
checklist-of-map = The map
checklist-of-persona = Persona: { $name }
checklist-of-stage = Stage: { $name }
checklist-of-stage-kind = Stage: { $name } ({ $kind })
checklist-line = (`{ $key }`, line { $line })
checklist-library = (`{ $key }`, in a library)
checklist-kind = what is usual here? say `kind:` of the stage, for example `kind: support`
checklist-meet = Customers usually meet: { $list }.
checklist-help = What usually helps: { $list }.
checklist-pains = What usually hurts: { $list }.
checklist-ideas = Opportunities to think of: { $list }.
checklist-kpis = KPIs that fit: { $list }.
question-map-result = Which result do we want from this map?
question-map-interactions = Where do customers meet us?
question-map-hindrances = Which pains or feelings keep them from the next step?
question-map-adjustments = Which changes would help?
question-map-walked = Has anybody walked it: a simulation, a user test, mystery shopping?
question-persona-goals = What do they want to achieve?
question-persona-difficulties = What makes it hard for them?
question-persona-preferences = How do they like to be reached and served?
question-stage-goal = What is the customer’s goal?
question-stage-actions = What do they do?
question-stage-feelings = What do they feel?
question-stage-touchpoints = Which touchpoints do they meet?
question-stage-pains = What hurts?
question-awareness-found = How is the product found?
question-awareness-needs = Which needs do they have, and in which words do they search?
question-consideration-channels = Which channels do they use?
question-consideration-competitors = Which competitors have they noticed?
question-consideration-information = Which information is missing?
question-evaluation-brakes = What holds them back?
question-evaluation-questions = Which questions come again and again?
question-evaluation-reviews = What part do reviews play?
question-evaluation-value = Is it worth the price to them?
question-purchase-abandoned = How many carts or forms are abandoned?
question-purchase-navigation = Where do they get lost or stuck?
question-purchase-slowness = What is slow?
question-purchase-hesitation = What makes them hesitate?
question-use-feedback = What do they say about it?
question-use-reality = What is it really like, and how do we know?
question-support-times = How long do they wait for an answer?
question-support-quality = How good do they find it?
question-support-solutions = Does the solution solve their problem?
question-loyalty-motivations = Why do they stay?
question-loyalty-habits = Which habits do they have?
question-loyalty-interactions = On which channels do they like to hear from us?
suggest-awareness-meet = advertising on and off line, word of mouth, a shop window, a search result, a post on a social network
suggest-awareness-help = one clear message, the same wherever it is met
suggest-awareness-pains = a message that says nothing of one’s own problem, too much advertising, a page that loads slowly on a phone
suggest-awareness-ideas = a page for each need in the words of customers, recommendations by customers, saying whom it is for
suggest-consideration-meet = the site, customer reviews, comparators, demonstrations, a call
suggest-consideration-help = the same information on every channel, terms that hide nothing
suggest-consideration-pains = hidden prices and delivery costs, offers that cannot be compared, reviews that nobody believes
suggest-consideration-ideas = the whole price from the start, offers side by side, verified reviews, a demonstration or a sample
suggest-purchase-meet = the shop, the site, the call centre
suggest-purchase-help = a payment without a hitch, a product page that can be read, no technical hurdle
suggest-purchase-pains = an account that must be opened, costs that appear at the end, a missing way to pay, a form that loses what was typed
suggest-purchase-ideas = buying as a guest, all costs in the cart, a cart that is kept, help at hand while paying
suggest-delivery-meet = a confirmation, tracking messages, a carrier, a parcel locker
suggest-delivery-help = a day that is kept, and news of a delay before the customer asks
suggest-delivery-pains = a day that is not kept, no news in between, a parcel that cannot be found, an incomplete order
suggest-delivery-ideas = choosing the day and the place, a message at each step, somebody to call when it is late
suggest-use-meet = guides, tutorials, frequent questions, welcome e-mails
suggest-use-help = a first success soon, help at the moment it is needed
suggest-use-pains = a first hour without a result, instructions that nobody understands, functions that nobody finds, a breakdown at the wrong moment
suggest-use-ideas = a guided first use, short films, one named contact for the first weeks, a warning before something fails
suggest-support-meet = the phone, a chat, the customer portal
suggest-support-help = quick and personal answers, one hand-over at most
suggest-support-pains = waiting without knowing how long, telling it again to everyone, a menu that leads nowhere, an answer that does not fit
suggest-support-ideas = the waiting time said beforehand, a call back, the file in front of whoever answers, following one’s own request
suggest-loyalty-meet = a loyalty programme, reminders, a newsletter, requests for a review
suggest-loyalty-help = reminders at the right time, content that is useful, thanks for reviews and referrals
suggest-loyalty-pains = a price that rises at the renewal, better offers for new customers, too many messages, a way out that is hard to find
suggest-loyalty-ideas = a reminder before the renewal that says what it brought, an advantage for those who stay, a say in what comes next

## Watching

watch-waiting = watching { $files ->
    [one] 1 file
   *[other] { $files } files
}{ $folders ->
    [0] { "" }
    [one] {" "}and 1 folder
   *[other] {" "}and { $folders } folders
}; Ctrl+C ends
watch-changed = --- changed: { $names }{ $more ->
    [0] { "" }
   *[other] {" "}and { $more } more
}
