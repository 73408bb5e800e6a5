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

label-customer-journey = Parcours client
label-micro-journey = Micro-parcours
label-state-current = État actuel
label-state-future = État cible
label-state-ideal = État idéal
label-lane-goals = Objectifs du client
label-lane-actions = Actions
label-lane-touchpoints = Points de contact
label-lane-thoughts = Pensées
label-lane-quotes = Verbatims
label-lane-emotions = Émotions
label-lane-pains = Irritants
label-lane-opportunities = Opportunités
label-lane-kpis = Indicateurs
label-lane-moments = Moments de vérité
label-lane-channels = Canaux
label-lane-questions = Questions
label-lane-needs = Besoins
label-lane-gains = Enchantements
label-lane-frontstage = Face au client
label-lane-backstage = En coulisses
label-lane-support = Processus de support
label-lane-systems = Systèmes
label-lane-owners = Responsables
label-lane-evidence = Preuves
label-lane-context = Contexte
label-positive = Positif
label-negative = Négatif
label-neutral = Neutre
label-header = En-tête
label-persona = Persona
label-stages = Phases et étapes
label-lanes = Lignes
label-legend = Légende
label-moment-of-truth = Moment de vérité
label-severity = Gravité de l’irritant
label-impact = Impact de l’opportunité
label-hypothesis = Hypothèse, à prouver
label-emotion-target = Émotion visée
label-unknown-emotion = Émotion inconnue
label-nobody = Personne n’est là
label-owned = Propre
label-paid = Payant
label-earned = Gagné
label-target = Cible
label-no-value = n. d.
label-point = pt
label-points = pts
label-months = janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.
label-quarter = T
label-progress-idea = Idée
label-progress-planned = Prévu
label-progress-doing = En cours
label-progress-done = Fait
label-progress-dropped = Abandonné
picture-target = cible { $text }
picture-wait = attente { $text }
picture-frequency = { $text } des clients
picture-others = aussi : { $text }
picture-description = { $count ->
    [one] 1 étape : { $list }
   *[other] { $count } étapes : { $list }
}
picture-decisive = { $text } (moment de vérité)
picture-persona = Persona : { $text }

## Libellés des tableaux
