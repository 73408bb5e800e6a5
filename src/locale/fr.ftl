## Comment écrire ici
# Les mêmes messages que dans en.ftl, dans le même ordre. Minuscule au début, pas de point final,
# valeurs entre « guillemets » avec espaces insécables, clés entre `accents graves`, apostrophe ’,
# espace insécable U+00A0 devant « : », fine insécable U+202F devant « ; », « ! », « ? ».

## Choses du métier : `term-N`, avec `.a` pour le mot et son article

term-map = parcours
    .a = un parcours
term-stage = étape
    .a = une étape
term-touchpoint = point de contact
    .a = un point de contact

## Lecture : text/

## Lecture : journey/

## Structure, émotions, projet

## Rapports

## Libellés des images

## Libellés des tableaux
