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

## Reports

## Labels of pictures

## Labels of tables
