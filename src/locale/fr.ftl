## Comment écrire ici
# Les mêmes messages que dans en.ftl, dans le même ordre. Minuscule au début, pas de point final,
# valeurs entre « guillemets » avec espaces insécables, clés entre `accents graves`, apostrophe ’,
# espace insécable U+00A0 devant « : », fine insécable U+202F devant « ; », « ! », « ? ».

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

stage-without-touchpoint = l’étape « { $stage } » n’a aucun point de contact
    .label = où le client vous rencontre-t-il ici ?
    .help = ajoutez `points de contact :`, ou écrivez `points de contact : aucun` s’il n’y a personne

unknown-emotion = aucune note n’est connue pour « { $found } »
    .label = combien, de −2 à +2 ?
    .help = ajoutez la note, par exemple `{ $found } +1`

## Rapports

level-error = erreur
level-warning = avertissement
level-info = remarque
level-help = aide

report-clean = { $files ->
    [0] aucun parcours à vérifier
    [one] 1 parcours vérifié, rien à signaler
   *[other] { $files } parcours vérifiés, rien à signaler
}
report-summary = { $findings } dans { $files } parcours
report-errors = { $count ->
    [one] 1 erreur
   *[other] { $count } erreurs
}
report-warnings = { $count ->
    [one] 1 avertissement
   *[other] { $count } avertissements
}
report-infos = { $count ->
    [one] 1 remarque
   *[other] { $count } remarques
}
report-and = { $before } et { $last }
report-left-out = { $path } : { $count ->
    [one] 1 autre constat n’est pas affiché
   *[other] { $count } autres constats ne sont pas affichés
}

## Libellés des images

## Libellés des tableaux
