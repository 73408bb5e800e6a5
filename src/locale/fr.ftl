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
term-persona = persona
    .a = un persona
term-pain = irritant
    .a = un irritant
term-opportunity = opportunité
    .a = une opportunité
term-kpi = indicateur
    .a = un indicateur
term-source = source
    .a = une source
term-quote = verbatim
    .a = un verbatim
term-objective = objectif
    .a = un objectif
term-insight = enseignement
    .a = un enseignement
term-emotion = émotion
    .a = une émotion
term-experience = étape ou point de contact
    .a = une étape ou un point de contact
term-context = contexte
    .a = un contexte
term-empathy = carte d’empathie
    .a = une carte d’empathie
term-member = membre de l’équipe
    .a = un membre de l’équipe
term-validation = validation
    .a = une validation
term-contact-reason = motif de contact
    .a = un motif de contact
term-measure = réglages de mesure
    .a = des réglages de mesure
term-library = bibliothèque
    .a = une bibliothèque
term-channel = canal
    .a = un canal
term-owner = responsable
    .a = un responsable
term-file = fichier
    .a = un fichier
term-place = endroit du parcours
    .a = un endroit du parcours
term-catalogue-kpi = indicateur du catalogue
    .a = un indicateur du catalogue
term-holder = persona ou canal
    .a = un persona ou un canal
term-text = texte
    .a = un texte
term-list = liste
    .a = une liste
term-mapping = groupe de champs
    .a = un groupe de champs
term-nothing = rien
    .a = rien
term-number = nombre
    .a = un nombre
term-percentage = pourcentage
    .a = un pourcentage
term-points = points
    .a = un nombre de points
term-duration = durée
    .a = une durée
term-amount = montant
    .a = un montant
term-maps = parcours
    .a = un parcours
term-opportunities = opportunités
    .a = une opportunité
term-pains = irritants
    .a = un irritant
term-personas = personas
    .a = un persona
term-sources = sources
    .a = une source
term-stages = étapes
    .a = une étape
term-objectives = objectifs
    .a = un objectif

## Lecture : text/

syntax = ce n’est pas du YAML correct
    .label = la lecture s’arrête ici
    .help = comparez avec les lignes voisines : `clé: valeur`, `- élément`, deux espaces de plus pour ce qui en dépend ; mettez entre guillemets un texte qui contient des signes

syntax-other = cette ligne n’est pas du YAML correct
    .label = incompris à partir d’ici
    .help = écrivez `clé: valeur` ou `- élément` ; mettez entre guillemets un texte qui contient des signes

syntax-colon-in-text = ce texte contient `: ` : il lui faut des guillemets
    .label = lu comme une clé au milieu d’un texte
    .help = écrivez { $quoted }

syntax-text-after-quote = ce texte continue après son guillemet fermant
    .label = le tout est un seul texte
    .help = écrivez { $quoted }

syntax-text-after-bracket = ce texte commence par un crochet : il lui faut des guillemets
    .label = lu comme une liste suivie de mots
    .help = écrivez { $quoted }

syntax-reserved-sign = ce texte commence par `{ $sign }`, que YAML se réserve
    .label = à mettre entre guillemets
    .help = écrivez { $quoted }

syntax-tag = ce texte commence par `!`, que YAML lit comme une étiquette
    .label = à mettre entre guillemets
    .help = écrivez { $quoted }

syntax-tag-before-block = une liste ou un bloc de champs ne porte pas d’étiquette ici
    .label = ne dit rien à cjm
    .help = supprimez l’étiquette

syntax-comparison = une valeur ne porte pas de `{ $sign }`
    .label = YAML ne sait pas lire ce signe
    .help = écrivez `{ $number }` : l’indicateur connaît son sens

syntax-text-with-fields = un texte ne peut pas avoir de champs
    .label = de quel champ est-ce la valeur ?
    .help = écrivez `- { $key }: { $text }`

syntax-text-with-fields-of-unknown = un texte ne peut pas avoir de champs
    .label = de quel champ est-ce la valeur ?
    .help = donnez une clé à ce texte, comme `{ $field }` en a une

syntax-dash-behind-colon = une liste ne peut pas commencer sur la ligne de sa clé
    .label = un tiret sur la ligne de la clé
    .help = écrivez `{ $key }: { $bare }`, ou mettez chaque élément sur sa propre ligne

syntax-list-behind-colon = une liste ne peut pas commencer sur la ligne de sa clé
    .label = le premier élément est sur la ligne de la clé
    .help = mettez-le sur sa propre ligne, sous `{ $key }:`

syntax-dash-in-brackets = entre crochets, les éléments ont des virgules, pas de tirets
    .label = tiret inutile
    .help = écrivez `{ $bare }`

syntax-tab = une tabulation ne peut pas servir de retrait
    .label = une tabulation
    .help = { $lines ->
        [one] utilisez des espaces
       *[other] utilisez des espaces, sur { $lines } lignes
    }

syntax-odd-blank = ce blanc n’est pas une espace ordinaire
    .label = { $code }, qui ressemble à une espace
    .help = { $lines ->
        [one] tapez une espace ordinaire
       *[other] tapez des espaces ordinaires, sur { $lines } lignes
    }

syntax-unclosed-quote = ce guillemet n’est pas refermé
    .label = où finit le texte ?
    .help = ajoutez `{ $quote }` à la fin du texte

syntax-escape = `{ $found }` ne veut rien dire entre guillemets doubles
    .label = inconnu de YAML
    .help = écrivez { $quoted }

syntax-unclosed-bracket = ce `{ $bracket }` n’est pas refermé
    .label = où finit-il ?
    .help = ajoutez `{ $closing }`

syntax-hash-in-brackets = après une espace, `#` commence un commentaire, qui emporte le crochet fermant
    .label = perdu à partir du `#`
    .help = écrivez { $quoted }

syntax-stray-bracket = ce `{ $bracket }` ne referme rien
    .label = rien n’est ouvert ici
    .help = supprimez-le, ou mettez le texte entre guillemets

syntax-wrong-bracket = `{ $bracket }` ne peut pas refermer ce qu’un autre signe a ouvert
    .label = `{ $expected }` est attendu
    .help = écrivez `{ $expected }`

syntax-bracket-indentation = une liste entre crochets continue sans retrait
    .label = appartient à la liste ci-dessus
    .help = décalez les lignes de la liste plus loin que sa clé

syntax-text-indentation = un texte entre guillemets continue sans retrait
    .label = appartient au texte ci-dessus
    .help = décalez les lignes du texte plus loin que sa clé, ou refermez le guillemet

syntax-indentation = le retrait de cette ligne est de { $found }, ce qui ne correspond à rien autour d’elle
    .label = de quelle ligne ci-dessus dépend-elle ?
    .help = donnez-lui un retrait de { $expected }

syntax-missing-colon = il faut deux-points après une clé
    .label = ce qui suit en dépend
    .help = écrivez `{ $text }:`

syntax-stray-sign = un `{ $sign }` se trouve devant une clé
    .label = signe inutile
    .help = supprimez-le, et donnez à la clé le retrait de ses voisines

syntax-no-key = cette ligne n’est ni une clé avec sa valeur, ni un élément de liste
    .label = ni `clé:`, ni `- `
    .help = écrivez `clé: valeur` ; si elle continue le texte ci-dessus, décalez-la davantage

syntax-space-after-colon = il faut une espace après les deux-points
    .label = pas d’espace ici
    .help = ajoutez une espace

syntax-space-after-dash = il faut une espace après le tiret
    .label = pas d’espace ici
    .help = ajoutez une espace

syntax-item-among-keys = un élément de liste se trouve parmi des clés
    .label = de quelle liste ?
    .help = donnez-lui la clé de sa liste, ou décalez-le sous cette clé

wrong-value-item-in-text = un élément de liste continue le texte ci-dessus
    .label = plus en retrait que sa liste
    .help = placez-le sous le `-` de l’élément précédent

syntax-key-among-items = une clé se trouve parmi les éléments d’une liste
    .label = de quel élément ?
    .help = décalez-la comme les autres champs de son élément, ou commencez un nouvel élément par `- `

syntax-comment-in-text = un commentaire se trouve entre les lignes d’un texte
    .label = le texte continue plus bas
    .help = mettez le commentaire seul sur une ligne au-dessus du texte, ou le texte entre guillemets

syntax-control-character = ce caractère ne peut pas s’afficher
    .label = { $code }
    .help = supprimez-le

syntax-alias-cycle = `{ $found }` se trouve à l’intérieur de ce qu’il remplace
    .label = n’aurait pas de fin
    .help = écrivez la valeur en toutes lettres

syntax-alias-repetition = `{ $found }` répète trop de choses
    .label = plus de cent mille valeurs en tout
    .help = écrivez seulement ce qui est utile

syntax-nesting = plus de 64 listes ou blocs sont imbriqués les uns dans les autres
    .label = la lecture s’arrête ici
    .help = un parcours se contente d’environ six niveaux

syntax-too-many-comments = plus de dix mille commentaires se suivent
    .label = la lecture s’arrête ici
    .help = mettez-les dans un autre fichier

syntax-second-document = un fichier contient un seul parcours
    .label = un second document commence ici et n’est pas lu
    .help = mettez-le dans son propre fichier

syntax-empty-file = le fichier est vide
    .label = rien n’est écrit ici
    .help = commencez par `parcours:` et son titre

syntax-nothing-said = le fichier ne contient aucun champ
    .label = pour YAML, ceci ne dit rien
    .help = commencez par `parcours:` et son titre

syntax-no-character = `{ $found }` n’est pas un caractère
    .label = rien ne porte ce code
    .help = écrivez le caractère lui-même, ou supprimez-le

syntax-only-comments = le fichier ne contient que des commentaires
    .label = aucun parcours n’est écrit ici
    .help = commencez par `parcours:` et son titre

syntax-nul-byte = le fichier contient un octet NUL, ce qu’aucun texte n’a
    .label = voici le premier
    .help = supprimez-le, ou enregistrez de nouveau le fichier comme texte

syntax-not-utf-8 = le fichier n’est pas en UTF-8 : l’octet { $byte } n’y veut rien dire
    .label = { $likely ->
        [none] le premier octet fautif
       *[other] dans un ancien codage occidental, c’est « { $likely } »
    }
    .help = enregistrez le fichier en UTF-8

syntax-utf-16 = le fichier est écrit en UTF-16
    .label = dès le premier octet
    .help = enregistrez le fichier en UTF-8

syntax-binary = ce n’est pas un texte, mais des données binaires
    .label = { $format ->
        [none] dès le premier octet
       *[other] commence comme { $format }
    }
    .help = un parcours est un fichier texte ; est-ce bien le bon fichier ?

syntax-too-large = le fichier dépasse { $limit } Mio
    .label = non lu
    .help = un parcours de cent étapes fait moins d’un Mio ; est-ce bien le bon fichier ?

duplicate-key = `{ $key }` est écrit deux fois ici
    .label = une seconde fois
    .help = gardez l’une des deux, ou réunissez leurs valeurs dans une liste
duplicate-key-other-name = `{ $key }` est un autre nom de `{ $first }`, écrit plus haut
    .label = une seconde fois
    .help = gardez l’une des deux, ou réunissez leurs valeurs dans une liste
related-continues-this = le texte commence ici
related-first-written-here = écrit une première fois ici
related-last-point = le dernier point
related-other-channel = mieux sur ce canal
related-handed-over-from = d’ici
related-its-field = son champ
related-anchored-here = ce qu’il remplace commence ici
related-opened-here = ouvert ici

text-lost-to-comment = un texte qui commence par `#` est un commentaire
    .label = non lu
    .help = si c’est du texte, écrivez { $quoted }

text-lost-to-comment-partly = après une espace, `#` commence un commentaire
    .label = non lu
    .help = si c’est du texte, écrivez { $quoted }

portable-yaml-question-mark = certains lecteurs refusent un point d’interrogation entre crochets
    .label = compris ici, pas partout
    .help = écrivez { $quoted }

portable-yaml-tab = certains lecteurs refusent une tabulation ici
    .label = une tabulation
    .help = utilisez une espace

portable-yaml-anchor = certains lecteurs refusent ce nom d’ancre
    .label = lettres, chiffres, `-` et `_` sont compris partout
    .help = renommez-la, ici et là où elle est utilisée

## Lecture : journey/

missing-key = il manque la clé `{ $key }` : { $in-a } en a besoin
    .label = `{ $key }` manque ici
    .help = ajoutez `{ $key }:`
missing-key-empty = `{ $key }` n’a pas de valeur
    .label = rien ici, et { $in-a } en a besoin
    .help = écrivez une valeur après `{ $key }:`
missing-key-no-stage = un parcours a besoin d’une étape au moins
    .label = aucune étape dans cette liste
    .help = ajoutez `- étape:` et son nom

empty-value = `{ $key }` n’a pas de valeur
    .label = rien après cette clé
    .help = écrivez une valeur, ou retirez la clé
empty-value-item = cet élément de la liste est vide
    .label = rien ici
    .help = écrivez un texte, ou retirez l’élément

unknown-key = `{ $found }` n’est pas un champ pour { $in-a }
    .label = inconnu ici
    .help = connus ici : { $known }… ; un champ à vous commence par `x-`
unknown-key-split-number = la virgule termine la valeur avant `{ $found }`
    .label = lu comme une clé
    .help = écrivez { $quoted } avec les guillemets, ou { $bare } sans la virgule
unknown-key-near = clé inconnue `{ $found }` dans { $in-a }
    .label = inconnue ici
    .help = vouliez-vous écrire `{ $nearest }` ?
unknown-key-of-touchpoint = `{ $found }` relève d’un point de contact, pas d’une étape
    .label = à quel endroit de ce canal ?
    .help = nommez-le derrière le point de contact : `points_de_contact: [Ce que le client y rencontre @{ $channel }]`
unknown-key-taken = clé inconnue `{ $found }` dans { $in-a }
    .label = inconnue ici
    .help = `{ $nearest }` est déjà là : gardez l’une des deux
unknown-key-no-suggestion = clé inconnue `{ $found }` dans { $in-a }
    .label = inconnue ici
    .help = `cjm schema` montre les champs ; un champ à vous commence par `x-`
unknown-key-not-a-text = une clé doit être un texte
    .label = une liste ou un groupe de champs à la place d’une clé
    .help = écrivez `clé: valeur`
unknown-key-line-became-field = cette ligne est devenue un champ nommé `{ $found }`
    .label = les deux-points en font un champ
    .help = mettez le texte entre guillemets : { $write }
unknown-key-line-became-kpi = cette ligne est devenue un champ nommé `{ $found }`
    .label = les deux-points en font un champ
    .help = écrivez `{ $write }`
unknown-key-line-became-quote = cette ligne est devenue un champ nommé `{ $found }`
    .label = les deux-points en font un champ
    .help = écrivez `{ $write }`, ou mettez toute la ligne entre guillemets

list-without-brackets = `{ $found }` ressemble à { $count } éléments et n’en fait qu’un
    .label = un seul élément pour l’instant
    .help = écrivez { $write }, ou mettez le tout entre guillemets droits si c’est un seul nom

synonym-key = `{ $found }` est lu comme `{ $canonical }`
    .label = un autre nom de `{ $canonical }`
    .help = écrivez `{ $canonical }`

mixed-key-languages-english-in-french = des clés anglaises dans un fichier aux clés françaises
    .label = { $count ->
        [one] la seule clé anglaise
       *[other] la première de { $count } clés anglaises
    }
    .help = gardez une seule langue : écrivez en français les clés de ce fichier
mixed-key-languages-french-in-english = des clés françaises dans un fichier aux clés anglaises
    .label = { $count ->
        [one] la seule clé française
       *[other] la première de { $count } clés françaises
    }
    .help = gardez une seule langue : écrivez en anglais les clés de ce fichier
related-usual-language = la langue habituelle de ce fichier

first-key = `{ $key }` n’est pas la première clé
    .label = dit ce qu’est ce fichier
    .help = placez-la tout en haut

split-by-comma = un élément de liste a été coupé à sa virgule
    .label = `{ $found }` est un élément à part
    .help = s’il appartient à l’élément précédent, écrivez { $write }
related-item-before = l’élément précédent

duplicate-id = l’id `{ $id }` désigne déjà { $kind-a }
    .label = déjà pris
    .help = donnez un `id:` propre à l’un des deux
duplicate-id-title = « { $title } » nomme déjà { $kind-a }
    .label = même titre
    .help = donnez à l’un des deux un autre titre, ou un `id:` propre
duplicate-id-reserved = l’id `{ $id }` est réservé
    .label = désigne la fin du parcours
    .help = donnez-lui un autre `id:`

unresolved-reference = « { $found } » ne désigne rien : { $kind } introuvable
    .label = déclaré nulle part
    .help = déclarez-le sous `{ $list }:`, ou corrigez le nom
unresolved-reference-near = « { $found } » ne désigne rien : { $kind } introuvable
    .label = déclaré nulle part
    .help = vouliez-vous écrire `{ $nearest }` ?
unresolved-reference-channel = canal inconnu « { $found } »
    .label = ni fourni par cjm, ni dans cjm.toml
    .help = prenez un canal connu, ou ajoutez-le sous `[channels]` dans cjm.toml
unresolved-reference-short-channel = canal inconnu « { $found } »
    .label = ni fourni par cjm, ni dans cjm.toml
    .help = ajoutez-le sous `[channels]` dans cjm.toml ; si `@{ $found }` fait partie du nom, écrivez `point_de_contact:` et `canal:` sur deux lignes
unresolved-reference-owner = « { $found } » n’est pas un responsable connu
    .label = absent de `[owners]` dans cjm.toml
    .help = responsables connus : { $known }
unresolved-reference-place = ni étape ni point de contact « { $found } »
    .label = ne mène nulle part
    .help = écrivez l’id d’une étape, ou `étape/point-de-contact`
unresolved-reference-way = ni étape ni point de contact « { $found } »
    .label = ne mène nulle part
    .help = écrivez l’id d’une étape, `étape/point-de-contact`, ou `sortie` là où le parcours s’arrête
unresolved-reference-holder = « { $found } » n’est ni un persona de ce parcours, ni un canal de ce point de contact
    .label = qui ressent cela ?
    .help = connus ici : { $known }
unresolved-reference-catalogue-kpi = le catalogue n’a pas d’indicateur « { $found } »
    .label = absent du catalogue
    .help = retirez `comme`, et donnez à l’indicateur son unité et sa formule
unresolved-reference-file-missing = le fichier « { $found } » n’existe pas
    .label = introuvable
    .help = les chemins partent de ce fichier-ci
unresolved-reference-file-outside = « { $found } » se trouve hors du projet
    .label = non lu
    .help = placez-le dans le dossier du projet
unresolved-reference-file-not-a-path = « { $found } » n’est pas un chemin
    .label = une adresse ou un motif
    .help = nommez un seul fichier, relatif à celui-ci, avec des `/`
unresolved-reference-file-no-map = « { $found } » n’est pas un parcours
    .label = une bibliothèque, ou autre chose
    .help = nommez un fichier qui commence par `parcours:` et qui a des `étapes:`
unresolved-reference-file-loop = « { $found } » ramène à ce fichier-ci
    .label = il utilise ce fichier, directement ou par d’autres
    .help = réunissez ce qui sert aux deux dans une bibliothèque qui n’en utilise aucun
unresolved-reference-replaces-loop = « { $found } » ramène à ce parcours-ci
    .label = un parcours ne se remplace pas lui-même
    .help = de ces parcours, celui d’aujourd’hui n’a pas de `remplace`
unresolved-reference-file-unreadable = « { $found } » ne peut pas être lu
    .label = il existe, mais ne s’ouvre pas
    .help = vérifiez ses droits d’accès

wrong-value-text-wanted = il faut un texte ici, pas { $found-a }
    .label = { $found-a }
    .help = écrivez le texte après les deux-points, ou comme élément
wrong-value-mapping-wanted = il faut des champs ici, pas { $found-a }
    .label = { $found-a }
    .help = écrivez des lignes `clé: valeur` au-dessous
wrong-value-item-wanted = il faut un texte ou des champs ici, pas { $found-a }
    .label = { $found-a }
    .help = écrivez un texte, ou des lignes `clé: valeur`
wrong-value-stages-wanted = les étapes forment une liste, pas { $found-a }
    .label = { $found-a }
    .help = commencez chaque étape par `- étape:`
wrong-value-map-wanted = un parcours est un groupe de champs, pas { $found-a }
    .label = { $found-a }
    .help = commencez par `parcours:` et un titre
wrong-value-emotion-wanted = une émotion est un mot, un nombre ou les deux, pas { $found-a }
    .label = { $found-a }
    .help = écrivez par exemple `curieuse`, `+1` ou `curieuse +1`
wrong-value-channel-wanted = un canal est un nom ou une liste de noms, pas { $found-a }
    .label = { $found-a }
    .help = écrivez par exemple `site` ou `[site, app]`
wrong-value-history-wanted = un historique a une valeur par date, pas { $found-a }
    .label = { $found-a }
    .help = écrivez par exemple `{"{"} 2026-06: 71 %, 2026-10: 64 % {"}"}`
wrong-value-line-became-field = cette ligne est devenue un champ nommé `{ $found }`
    .label = les deux-points en font un champ
    .help = mettez le texte entre guillemets : { $write }
wrong-value-near = « { $found } » n’est pas connu ici
    .label = aucun des mots connus
    .help = vouliez-vous écrire `{ $nearest }` ?
wrong-value-not-in-list = « { $found } » n’est pas connu ici
    .label = aucun des mots connus
    .help = écrivez l’un de ces mots : { $choices }
wrong-value-of-another = « { $found } » se dit pour { $owner-a }
    .label = inconnu ici
    .help = écrivez l’un de ces mots : { $choices }
wrong-value-yes-or-no = « { $found } » n’est ni oui ni non
    .label = oui ou non ?
    .help = écrivez `oui` ou `non`
wrong-value-grade = « { $found } » n’est pas une note de 1 à 5
    .label = de 1 (le moins) à 5 (le plus)
    .help = écrivez un nombre entier de 1 à 5
wrong-value-grade-word = « { $found } » n’est pas une note de 1 à 5
    .label = de 1 (le moins) à 5 (le plus)
    .help = écrivez `{ $write }`, ou un autre nombre de 1 à 5
wrong-value-sample = « { $found } » n’est pas un nombre de personnes ou de cas
    .label = un nombre entier
    .help = écrivez par exemple `842`
wrong-value-sample-within = « { $found } » est plus qu’un nombre
    .label = un nombre entier
    .help = écrivez `{ $write }`
wrong-value-image-unknown = « { $found } » n’est pas une image
    .label = ni PNG, ni JPEG, ni SVG
    .help = enregistrez-la en PNG ou en JPEG
wrong-value-image-format = « { $found } » est une image au format { $format }
    .label = ni PNG, ni JPEG, ni SVG
    .help = enregistrez-la en PNG ou en JPEG
wrong-value-image-animated = « { $found } » est animée
    .label = un PNG animé
    .help = enregistrez l’une de ses images en PNG
wrong-value-image-heavy = « { $found } » dépasse 20 Mio
    .label = un fichier trop lourd
    .help = réduisez-la : 1 600 pixels suffisent pour une diapositive
wrong-value-image-large = « { $found } » compte { $width } × { $height } pixels
    .label = plus de 50 millions de pixels
    .help = réduisez-la : 1 600 pixels suffisent pour une diapositive
wrong-value-image-broken = « { $found } » est abîmée
    .label = incomplète ou endommagée
    .help = enregistrez-la de nouveau, ou téléchargez-la de nouveau
wrong-value-image-inks = « { $found } » a les couleurs des encres d’imprimerie
    .label = un JPEG en CMJN
    .help = enregistrez-la en RVB
wrong-value-image-fetches = « { $found } » renvoie à d’autres fichiers
    .label = un SVG qui ne se suffit pas
    .help = retirez ses liens et ses images, ou enregistrez-la en PNG
wrong-value-image-runs = « { $found } » contient un programme
    .label = un SVG avec un script
    .help = enregistrez-la en SVG simple ou en PNG
wrong-value-width = « { $found } » n’est pas un poids de colonne
    .label = de 0,5 à 3
    .help = écrivez un nombre de 0,5 (étroite) à 3 (large)
wrong-value-score = « { $found } » n’est pas une note
    .label = un nombre de −2 à +2
    .help = écrivez par exemple `-1` ou `+1,5` ; les mots vont après `ressenti:`
wrong-value-score-range = la note { $found } est hors de l’échelle
    .label = les notes vont de −2 à +2
    .help = écrivez un nombre de -2 (le pire) à +2 (le meilleur)
wrong-value-score-of-another-scale = la note { $found } est hors de l’échelle
    .label = les notes vont de −2 à +2
    .help = écrivez `{ $write }` ({ $number } sur { $best })
wrong-value-date = « { $found } » n’est pas une date
    .label = année, mois et jour
    .help = écrivez `2026-11-02`, `2026-11`, `2026-Q4` ou `2026`
wrong-value-date-form = « { $found } » n’est pas écrit comme une date
    .label = l’année d’abord
    .help = écrivez `{ $write }`
wrong-value-quantity = « { $found } » n’est pas une quantité
    .label = un nombre et son unité
    .help = écrivez par exemple `36 %`, `2 j`, `90 €` ou `1 200/mois`
wrong-value-quantity-within = « { $found } » est plus qu’une quantité
    .label = un nombre et son unité
    .help = écrivez `{ $write }`
wrong-value-operator = une valeur ne porte pas de signe de comparaison
    .label = ce signe ne dit rien ici
    .help = retirez le signe, l’indicateur connaît son sens : écrivez `{ $write }`
wrong-value-comma = « { $found } » a une virgule
    .label = les décimales ont un point
    .help = écrivez `{ $decimal }`
wrong-value-comma-twofold = « { $found } » peut désigner deux nombres
    .label = milliers ou décimales ?
    .help = écrivez `{ $grouped }` ou `{ $decimal }`
wrong-value-lone-m = `m` peut désigner des minutes, des mois ou des millions
    .label = lesquels ?
    .help = écrivez `{ $number } min`, `{ $number } mois` ou `{ $number } M`
wrong-value-duration-wanted = « { $found } » n’est pas une durée
    .label = combien de temps ?
    .help = écrivez par exemple `25 min` ou `2 j` ; les unités de temps sont `s`, `min`, `h`, `j`, `sem`, `mois` et `an`
wrong-value-share-wanted = « { $found } » n’est pas une part
    .label = un pourcentage
    .help = écrivez par exemple `36 %` ou `6/10`
wrong-value-share-range = une part de { $found } est impossible
    .label = les parts vont de 0 à 100 %
    .help = écrivez un pourcentage de 0 % à 100 %
wrong-value-dimension = « { $found } » n’est pas { $wanted-a }
    .label = l’indicateur compte dans une autre unité
    .help = accordez `unité:` et les nombres
wrong-value-scale = « { $found } » n’est pas une échelle
    .label = de la réponse la plus basse à la plus haute
    .help = écrivez par exemple `0-10`, `1-7` ou `1-5 effort`
wrong-value-language = « { $found } » n’est pas une langue
    .label = deux ou trois lettres
    .help = écrivez par exemple `fr`, `en` ou `fr-CA`
wrong-value-separate-channels = « { $found } » met plusieurs canaux dans un seul texte
    .label = un seul texte
    .help = vouliez-vous écrire `{ $write }` ?
wrong-value-shares-in-text = « { $found } » est un seul texte
    .label = les id et leurs parts sont des champs
    .help = écrivez `{ $write }`
wrong-value-shares-over-100 = les parts font { $total } % en tout
    .label = plus que tous les clients
    .help = les parts font 100 % au plus ; le reste va à ce qui suit
wrong-value-too-many-highlights = plus de { $most } chiffres clés
    .label = plus de place pour celui-ci
    .help = gardez les { $most } qu’il faut au comité
wrong-value-too-large = ce fichier contient plus de { $most } éléments
    .label = plus rien n’est lu à partir d’ici
    .help = répartissez-le en plusieurs parcours
wrong-value-history-precision = « { $found } » n’est pas aussi précis que la date précédente
    .label = jours, mois, trimestres ou années ?
    .help = écrivez toutes les dates d’un historique de la même façon

## Personas et preuves

no-persona = ce parcours n’est celui de personne
    .label = de qui ?
    .help = nommez la personne, par exemple `persona: Léa, première commande`
no-persona-declared = ce parcours n’est celui de personne
    .label = il déclare des personas et n’en suit aucun
    .help = dites de qui il est, sinon leurs émotions ne sont pas dessinées : `persona: { $persona }`

thin-persona = il manque au persona « { $persona } » : { $missing }
    .label = trop mince pour guider la conception
    .help = dites ce qui le motive, ce qui le gêne et comment il aime être joint, par exemple `besoins: [Connaître le jour de livraison]`, `irritants: [Les retours traînent]`, `canaux: [boutique, e-mail]`

persona-without-evidence = aucune étude ne soutient le persona « { $persona } »
    .label = qui vous l’a dit ?
    .help = nommez la source dans le persona, par exemple `preuves: Entretiens dans trois boutiques, n=9` ; cinq conversations suffisent pour commencer
persona-without-evidence-assumed = le persona « { $persona } » ne repose que sur des hypothèses
    .label = personne n’a encore été interrogé
    .help = parlez à cinq clients et ajoutez la source, par exemple `preuves: Entretiens dans trois boutiques, n=5`

single-source = les { $count } sources de ce parcours sont toutes du type « { $kind } »
    .label = vu d’un seul côté
    .help = ajoutez-en une d’un autre type : à côté de ce que disent les clients (entretiens, avis), ce qu’ils font (données web, demandes au service client), ou l’inverse
single-source-one = ce parcours repose sur une seule source, « { $source } »
    .label = vu d’un seul côté
    .help = ajoutez-en une d’un autre type : à côté de ce que disent les clients (entretiens, avis), ce qu’ils font (données web, demandes au service client), ou l’inverse

several-personas = { $count } personas partagent une seule courbe d’émotion
    .label = les mêmes ressentis, partout ?
    .help = donnez à chacun le sien là où ils diffèrent, `émotion: {"{"} { $first }: +1, { $second }: -1 {"}"}`, ou faites un parcours pour chacun

b2b-persona-fields = il manque à l’acheteur professionnel « { $persona } » : { $missing }
    .label = qui achète pour une entreprise s’explique par elle
    .help = dites pour quelle entreprise, avec quelles missions, quels buts, quels freins et quelles compétences, par exemple `responsabilités: [La disponibilité de six lignes]`

empathy-partial = la carte d’empathie de « { $persona } » a { $count } { $count ->
        [one] facette
       *[other] facettes
    } sur six
    .label = il manque { $missing }
    .help = dites ce que la personne pense, ressent, voit, entend, dit et fait, par exemple `entend: Sa sœur, sur les frais cachés`
empathy-partial-none = le persona « { $persona } » n’a pas de carte d’empathie
    .label = que vit-on à sa place ?
    .help = ajoutez `carte_d_empathie:` avec { $missing }, par exemple `entend: Sa sœur, sur les frais cachés`

b2b2c-one-side = ce parcours b2b2c ne montre que « { $persona } », aucun consommateur
    .label = ce parcours se vit des deux côtés
    .help = ajoutez la personne servie au bout du compte, par exemple `persona: [{ $persona }, Anja]`, avec `type: client` et ses propres émotions
b2b2c-one-side-consumer = ce parcours b2b2c ne montre que « { $persona } », personne de l’entreprise intermédiaire
    .label = ce parcours se vit des deux côtés
    .help = ajoutez qui vend ou qui sert, par exemple un persona avec `type: revendeur` et `sert: { $persona }`, avec ses propres émotions

unheard-touchpoint = « { $pain } » gêne le client à « { $touchpoint } », et aucune source ni aucun indicateur ne le montre
    .label = un irritant sans preuve ni indicateur
    .help = ajoutez `preuves:` (un entretien, un test, des tickets) à l’irritant, ou `indicateurs:` ici

number-without-evidence = la gravité { $severity } de « { $pain } » n’a pas de source
    .label = qui le dit ?
    .help = nommez la source, par exemple `preuves: 377 demandes au service client`, ou dites que c’est une hypothèse : une source avec `type: hypothèse`
number-without-evidence-frequency = { $frequency } des clients rencontreraient « { $pain } », sans source
    .label = qui a compté ?
    .help = nommez la source, par exemple `preuves: 377 demandes au service client`, ou dites que c’est une hypothèse : une source avec `type: hypothèse`

## Structure

no-objective = aucun objectif de ce parcours n’a d’indicateur
    .label = comment saurez-vous qu’il est atteint ?
    .help = nommez la mesure de « { $objective } », par exemple `indicateur: churn` avec `cible: 9 %`
no-objective-none = ce parcours n’a pas d’objectif
    .label = pour quoi faire ?
    .help = dites ce qu’il doit changer et comment on le mesure, par exemple `objectifs: [{"{"} objectif: Moins de paniers abandonnés, type: entreprise, indicateur: taux d’abandon de panier, cible: 60 % {"}"}]`

objectives-one-sided = tous les objectifs de ce parcours sont ceux de l’entreprise
    .label = et qu’y gagne le client ?
    .help = ajoutez-en un de `type: expérience`, par exemple `objectif: Une réponse dès le premier appel`, avec son indicateur
objectives-one-sided-experience = tous les objectifs de ce parcours sont ceux du client
    .label = et qu’y gagne l’entreprise ?
    .help = ajoutez-en un de `type: entreprise`, par exemple `objectif: Des clients qui reviennent`, avec son indicateur

touchpoint-without-channel = le point de contact « { $touchpoint } » n’a pas de canal
    .label = où cela se passe-t-il ?
    .help = ajoutez-le derrière le nom, `{ $touchpoint } @boutique`, ou avec `canal: boutique`
touchpoint-without-channel-spacing = le canal de « { $touchpoint } » a été lu comme une partie de son nom
    .label = un canal s’écrit derrière une espace et `@`
    .help = une espace avant le `@`, aucune après : `{ $write }`
touchpoint-without-channel-nameless = « { $touchpoint } » est un canal sans point de contact
    .label = que s’y passe-t-il ?
    .help = dites d’abord ce que le client y rencontre, par exemple `{ $write }`
touchpoint-without-channel-named = le point de contact « { $touchpoint } » n’a pas de canal
    .label = le nom seul n’en fait pas un
    .help = ajoutez-le derrière le nom, `{ $touchpoint } @{ $channel }`, ou avec `canal: { $channel }`

stage-without-action = l’étape « { $stage } » ne dit pas ce que fait le client
    .label = à quoi est-il occupé ?
    .help = ajoutez `actions:` avec les mots du client, par exemple `actions: [Compare trois boutiques, Demande à sa sœur]`

stage-without-goal = l’étape « { $stage } » ne dit pas ce que veut le client
    .label = dans quel but ?
    .help = ajoutez `objectif_client:` comme le client le dirait, par exemple `objectif_client: Connaître le jour de livraison`

no-pre-purchase = ce cycle de vie commence à « { $stage } » : il manque ce qui y a conduit
    .label = comment en est-on arrivé là ?
    .help = commencez avant l’achat, par exemple par `étape: Prise de conscience` ; si la carte porte sur un seul motif de contact, écrivez `niveau: micro`

no-post-purchase = ce cycle de vie s’arrête à « { $stage } » : il manque la suite
    .label = et ensuite ?
    .help = continuez jusqu’à la livraison, l’usage ou la fidélité, par exemple avec `étape: Premières semaines` ; si la carte porte sur un seul motif de contact, écrivez `niveau: micro`

stage-count = { $count ->
        [one] une étape ne fait
       *[other] { $count } étapes ne font
    } guère un parcours
    .label = qu’y a-t-il avant, entre et après ?
    .help = parcourez-le comme le client, de la première idée à ce qui en reste ; la plupart des parcours ont trois à neuf étapes
stage-count-many = { $count } étapes, c’est plus qu’une réunion ne peut en suivre
    .label = une de plus que { $max }
    .help = réunissez les étapes qui servent un même but, ou déplacez-en une partie dans un micro parcours

inside-out-stage = l’étape « { $stage } » parle de l’entreprise : « { $words } »
    .label = aucun client ne l’appelle ainsi
    .help = nommez-la d’après ce que le client cherche à obtenir, par exemple `Attendre la réponse`

overloaded-macro = { $count } points de contact et aucun micro parcours
    .label = trop touffu pour être lu, trop général pour agir
    .help = décrivez dans un fichier à part le motif de contact le plus coûteux, nommez-le ici avec `micro:`, et gardez ce qui décide

preferred-channel-unused = « { $persona } » préfère { $channels }, qu’aucune étape ne propose
    .label = absent de ce parcours
    .help = retrouvez la personne là où elle est, par exemple `points_de_contact: [Photos des pièces @{ $channel }]`, ou retirez le canal du persona

channel-without-owner = personne ne répond du canal « { $channel } »
    .label = qui s’en occupe ?
    .help = ajoutez `responsable:` à un point de contact ou à une étape qui l’utilise, ou `owner` à `{ $id }` sous `[channels]` dans cjm.toml

unmanaged-channel = les clients sont sur « { $channel } », et personne ne s’en occupe
    .label = non géré, d’après la configuration
    .help = donnez-lui un `owner` sous `[channels]` dans cjm.toml, ou menez les clients vers un canal qui répond

own-online-only = ce parcours ne se passe que sur vos propres écrans
    .label = où sont les gens, les boutiques, les colis, les autres ?
    .help = ajoutez ce qui se passe autour, par exemple `points_de_contact: [Le conseil d’un collègue @bouche-à-oreille]`

stage-without-touchpoint = l’étape « { $stage } » n’a aucun point de contact
    .label = où le client vous rencontre-t-il ici ?
    .help = ajoutez `points_de_contact:`, ou écrivez `points_de_contact: aucun` s’il n’y a personne

## Émotions, irritants, mesures, cohérence, projet

unknown-emotion = aucune note n’est connue pour « { $found } »
    .label = quelle note, de −2 à +2 ?
    .help = ajoutez sa note, de −2 (très mauvais) à +2 (très bon), par exemple `{ $found } -1`
unknown-emotion-near = aucune note n’est connue pour « { $found } »
    .label = quelle note, de −2 à +2 ?
    .help = vouliez-vous écrire `{ $nearest }` ? Sinon, ajoutez la note : `{ $found } +1`

stage-without-emotion = l’étape « { $stage } » ne dit pas ce que ressent le client
    .label = aucune émotion ici, ni à ses points de contact
    .help = ajoutez `émotion:` avec un mot, une note de −2 à +2, ou les deux, par exemple `émotion: impatient -0.5`

flat-curve = toutes les étapes ont la même émotion, { $score }
    .label = une courbe qui ne bouge jamais
    .help = demandez aux clients où ils ont hésité et où ils ont été soulagés, et donnez une autre note à ces étapes
flat-curve-persona = { $persona } ressent la même chose à chaque étape, { $score }
    .label = une courbe qui ne bouge jamais
    .help = demandez à des clients qui lui ressemblent où ils ont hésité et où ils ont été soulagés

unexplained-drop = de « { $before } » à « { $stage } », l’émotion chute de { $fall } et rien ne dit pourquoi
    .label = ni irritant ni verbatim ici
    .help = nommez la cause, par exemple `irritants: [Frais de livraison annoncés à la fin]`, ou citez un client sous `verbatims:`

no-moment-of-truth = cette carte ne désigne aucun moment de vérité
    .label = où gagne-t-on ou perd-on des clients ?
    .help = à l’étape ou au point de contact où cela se joue, dites ce qui se décide, par exemple `moment_de_vérité: Elle nous confie sa carte, ou s’en va`

uncared-moment-of-truth = au moment de vérité « { $moment } », il manque { $missing }
    .label = ici, on gagne ou on perd des clients
    .help = dites qui en répond, ce qui le mesure et comment vous le savez, par exemple `responsable: Magasins`, `indicateurs: [csat]`, `preuves: [Visites mystère de mai]`

low-without-pain = à l’étape « { $place } », le client est à { $score } et aucun irritant ne dit pourquoi
    .label = qu’est-ce qui gêne ici ?
    .help = nommez-le, par exemple `irritants: [Frais de livraison annoncés à la fin]`
low-without-pain-touchpoint = à « { $place } », le client est à { $score } et aucun irritant ne dit pourquoi
    .label = qu’est-ce qui gêne ici ?
    .help = nommez-le, par exemple `irritants: [Frais de livraison annoncés à la fin]`

no-quote = aucun client ne prend la parole sur cette carte
    .label = pas un seul verbatim
    .help = ajoutez une phrase tirée d’un entretien, d’un avis ou d’un ticket, par exemple `verbatims: [{"{"} verbatim: Bientôt. Bientôt n’est pas un jour., qui: Entretien 4 {"}"}]`

pain-without-opportunity = rien ne répond à l’irritant « { $pain } »
    .label = qu’est-ce qui pourrait être mieux ici ?
    .help = ajoutez une opportunité qui le résout, par exemple `opportunité: Frais de livraison sur la fiche produit` avec `résout: Frais de livraison annoncés à la fin`

opportunity-without-pain = l’opportunité « { $opportunity } » ne répond à aucun irritant
    .label = quel irritant supprime-t-elle ?
    .help = ajoutez `résout:` avec l’id ou le titre de l’irritant, ou placez l’irritant à côté d’elle

unscored-opportunity = l’opportunité « { $opportunity } » ne peut pas être classée : il lui manque { $missing }
    .label = quel gain, pour quel travail ?
    .help = donnez à chacun une note de 1 à 5, par exemple `valeur_client: 4`, `valeur_entreprise: 3`, `effort: 2`

severe-pain-idle = l’irritant « { $pain } » est de gravité { $severity }, et rien n’est prévu pour y répondre
    .label = grave, et personne ne s’en occupe
    .help = ajoutez une opportunité avec `résout`, puis, une fois décidée, `statut: prévu`, `responsable` et `échéance`
severe-pain-idle-idea = l’irritant « { $pain } » est de gravité { $severity }, et sa réponse n’est qu’une idée
    .label = grave, et personne ne s’en occupe
    .help = décidez de « { $idea } » : `statut: prévu`, avec `responsable` et `échéance`

work-without-owner = pour mener à bien « { $opportunity } », il manque { $missing }
    .label = qui s’en charge, et pour quand ?
    .help = écrivez par exemple `responsable: E-commerce` et `échéance: 2027-03-31`

done-not-measured = « { $opportunity } » est fait, et « { $kpi } » n’a pas de valeur après { $due }
    .label = est-ce que cela a servi ?
    .help = ajoutez à l’`historique` de l’indicateur la valeur mesurée depuis
done-not-measured-undated = « { $opportunity } » est fait, et « { $kpi } » n’a pas deux valeurs à comparer
    .label = est-ce que cela a servi ?
    .help = ajoutez à l’`historique` de l’indicateur les valeurs d’avant et d’après
done-not-measured-no-kpi = « { $opportunity } » est fait, et aucun indicateur ne dit si cela a servi
    .label = est-ce que cela a servi ?
    .help = nommez l’indicateur qui doit bouger, par exemple `agit_sur: cart-abandonment`

overdue = « { $opportunity } » était prévu pour { $due }
    .label = cette date est passée
    .help = écrivez `statut: réalisé` ou `statut: abandonné`, ou fixez une nouvelle date

stage-without-kpi = rien ne mesure l’étape « { $stage } »
    .label = comment sauriez-vous qu’elle va mieux ?
    .help = ajoutez sous `indicateurs:` un ou deux indicateurs qui conviennent à l’étape, par exemple `indicateurs: [cart-abandonment]`

kpi-without-target = « { $kpi } » n’a pas de cible
    .label = où doit-il aller ?
    .help = déclarez-le sous `indicateurs:` avec une `cible`, sans signe, par exemple `cible: 40`
kpi-without-target-share = « { $kpi } » n’a pas de cible
    .label = où doit-il aller ?
    .help = déclarez-le sous `indicateurs:` avec une `cible`, sans signe, par exemple `cible: 60 %`
kpi-without-target-duration = « { $kpi } » n’a pas de cible
    .label = où doit-il aller ?
    .help = déclarez-le sous `indicateurs:` avec une `cible`, sans signe, par exemple `cible: 3 { $unit }`
kpi-without-target-money = « { $kpi } » n’a pas de cible
    .label = où doit-il aller ?
    .help = déclarez-le sous `indicateurs:` avec une `cible`, sans signe, par exemple `cible: 250 { $unit }`

kpi-without-source = personne ne sait d’où viennent les valeurs de « { $kpi } »
    .label = aucune source
    .help = nommez-la, par exemple `source: analytics`, et décrivez-la une fois sous `sources:`

unknown-kpi = « { $kpi } » n’est ni déclaré ni au catalogue
    .label = comment se calcule-t-il ?
    .help = déclarez-le sous `indicateurs:` avec son `unité`, son `sens_favorable` et si possible une `formule` comme `1 - commandes / paniers`
unknown-kpi-near = « { $kpi } » n’est ni déclaré ni au catalogue
    .label = pas un indicateur connu
    .help = vouliez-vous écrire `{ $nearest }` ? Sinon, déclarez-le sous `indicateurs:` avec son `unité` et son `sens_favorable`

formula-as-prose = la formule de « { $kpi } » est écrite en toutes lettres
    .label = « { $found } » ne peut pas suivre le mot qui précède
    .help = écrivez par exemple `1 - commandes / paniers` ou `rate(visite -> commande)`, les noms de plusieurs mots entre guillemets droits ; les explications vont dans `notes`
formula-as-prose-sign = la formule de « { $kpi } » est écrite en toutes lettres
    .label = `{ $found }` ne veut rien dire ici
    .help = écrivez par exemple `1 - commandes / paniers` ou `rate(visite -> commande)` : des noms, des nombres à point, `+ - * / ( )`
formula-as-prose-ends = la formule de « { $kpi } » n’est pas complète
    .label = elle s’arrête trop tôt
    .help = fermez chaque parenthèse, et mettez un nom ou un nombre après chaque signe
formula-as-prose-long = la formule de « { $kpi } » est trop longue pour en être une
    .label = pas une formule
    .help = gardez le calcul, et mettez les explications dans `notes`
formula-as-prose-function = la formule de « { $kpi } » utilise « { $found } », qui n’est pas une fonction
    .label = inconnue
    .help = utilisez { $functions }, ou des opérateurs : `commandes / paniers`
formula-as-prose-arguments = dans la formule de « { $kpi } », `{ $found }` attend autre chose
    .label = pas ce qu’elle attend
    .help = écrivez `count(commande)`, `rate(visite -> commande)`, `median(commande -> livraison)`, `mean(commande -> livraison)`, `nps(question)`, `csat(question)` ou `ces(question)`

too-many-kpis = l’étape « { $stage } » a { $count } indicateurs
    .label = lesquels vous feraient agir ?
    .help = gardez-en { $max } au plus : un d’expérience, un de comportement qui l’explique

kpi-pair = cette carte mesure ce que disent les clients, mais pas ce qu’ils font
    .label = aucun indicateur de comportement
    .help = ajoutez le comportement qui devrait suivre, par exemple `first-contact-resolution` à côté de la satisfaction, `churn` à côté du NPS
kpi-pair-no-experience = cette carte mesure ce que font les clients, mais pas comment ils le vivent
    .label = aucun indicateur d’expérience
    .help = ajoutez la question qui l’explique, par exemple `ces` à côté de l’abandon, `csat` à côté des délais

asked-too-early = « { $kpi } » est demandé à « { $stage } », avant que le problème soit résolu
    .label = résolu seulement à « { $resolved } »
    .help = posez la question après `résolu` : déplacez cet indicateur à « { $resolved } » ou plus loin

impossible-value = « { $kpi } » ne peut pas être à { $found }
    .label = une part va de { $low } à { $high } %
    .help = corrigez le nombre, ou écrivez `famille: économique` si c’est une croissance ou un rendement
impossible-value-change = « { $kpi } » ne peut pas être à { $found }
    .label = une part va de { $low } à { $high } %
    .help = dites le niveau à atteindre, pas la variation : de 25 %, une baisse de 20 % mène à `cible: 20 %`
impossible-value-nps = « { $kpi } » ne peut pas être à { $found }
    .label = le NPS va de { $low } à +{ $high }
    .help = écrivez la part des promoteurs moins celle des détracteurs, par exemple `31`
impossible-value-scale = « { $kpi } » ne peut pas être à { $found }
    .label = son échelle va de { $low } à { $high }
    .help = corrigez le nombre, ou l’`échelle`

conversion-at-awareness = « { $kpi } » est attendu de gens qui viennent de vous découvrir
    .label = trop tôt pour « { $stage } »
    .help = mesurez ici si les bonnes personnes vous remarquent, par exemple `reach`, `visits`, et la conversion à l’étape où elles décident

nps-alone = « { $kpi } » est le seul indicateur d’expérience de cette carte
    .label = quel moment a été bon ou mauvais ?
    .help = ajoutez-en un qui se demande à un moment de ce parcours, par exemple `csat` à la fin, `ces` après une demande d’aide

actual-not-latest = « { $kpi } » est à { $actual } ici, et à { $last } dans son historique
    .label = l’historique continue
    .help = supprimez `réalisé`, ou écrivez { $last }, valeur de { $date }

kpi-regressed = « { $kpi } » recule, de { $before } à { $last }
    .label = moins bon que le point précédent
    .help = cherchez ce qui a changé entre les deux
kpi-regressed-target = « { $kpi } » manque sa cible : { $actual } pour { $target }
    .label = pas atteinte
    .help = voyez quelle opportunité doit le faire bouger, et où elle en est

channel-gap = « { $touchpoint } » est à { $high } sur « { $best } » et à { $low } sur « { $worst } »
    .label = la même chose, bien pire ici
    .help = apportez à « { $worst } » ce qui marche sur « { $best } », ou nommez l’écart comme un irritant de type `incohérence`

hand-off-drop = l’émotion chute de { $fall } de « { $before } » à « { $after } », où « { $from } » passe la main à « { $to } »
    .label = le client change de canal ici
    .help = donnez au dossier un seul responsable d’un canal à l’autre, ou nommez ce qui s’y perd, par exemple comme un irritant de type `incohérence`
hand-off-drop-owner = l’émotion chute de { $fall } de « { $before } » à « { $after } », où « { $from } » passe la main à « { $to } »
    .label = le client change de mains ici
    .help = que « { $from } » et « { $to } » s’accordent sur ce qui est transmis avec le client, et sur qui mène le dossier à son terme

contact-reason-unmapped = « { $reason } » est le premier motif de contact et n’a pas de micro parcours
    .label = le meilleur point de départ
    .help = décrivez-le dans un fichier à part dont `parent:` nomme celui-ci, et nommez ce fichier ici avec `micro:`
contact-reason-unmapped-complaint = « { $reason } » est la première réclamation et n’a pas de micro parcours
    .label = le meilleur point de départ
    .help = décrivez-le dans un fichier à part dont `parent:` nomme celui-ci, et nommez ce fichier ici avec `micro:`

no-owner = l’étape « { $stage } » n’a pas de responsable
    .label = qui peut y changer quelque chose ?
    .help = ajoutez `responsable:` à l’étape ou à l’un de ses points de contact, par exemple `responsable: Service client`
no-owner-map = ce parcours n’a pas de responsable
    .label = qui le tient à jour ?
    .help = ajoutez `responsable:` avec un seul nom, par exemple `responsable: E-commerce`

never-validated = validé, mais jamais parcouru avec des clients
    .label = validé par qui ?
    .help = parcourez-le avec quelques-uns, puis notez ce qui en ressort, par exemple `validations: [{"{"} date: 2026-09-24, méthode: test utilisateur, échantillon: 6, résultat: Quatre sur six cherchaient la recherche {"}"}]`

stale = ce parcours était à revoir pour le { $due }
    .label = mis à jour le { $updated }, à revoir tous les { $rhythm }
    .help = relisez-le avec l’équipe et notez la nouvelle date, ou dites par `statut: archivé` qu’il n’est plus tenu à jour

one-department = toute l’équipe vient de « { $department } »
    .label = le client, lui, traverse les services
    .help = invitez ceux qui répondent au téléphone, qui expédient et qui vendent, par exemple `{"{"} nom: Tom Reyes, service: Service client {"}"}`

no-sponsor = personne à la direction ne soutient ce parcours
    .label = qui tranche quand plusieurs services sont concernés ?
    .help = nommez cette personne, par exemple `sponsor: {"{"} nom: Mina Okafor, rôle: Directrice de la relation client {"}"}`

no-context = ce parcours ne dit rien du monde extérieur
    .label = rien que l’entreprise ?
    .help = ajoutez `contexte:` avec une ligne sur ce qui pèse le plus, par exemple `légal: 14 jours pour se rétracter` ou `concurrence: Deux rivaux livrent gratuitement`

future-without-current = ce parcours ({ $state }) ne remplace aucun parcours actuel
    .label = en partant d’où ?
    .help = nommez le parcours actuel, par exemple `remplace: manteau.parcours.yaml`

personal-data-email = une adresse e-mail dans un texte du parcours
    .label = les parcours se partagent : à qui est-elle ?
    .help = retirez-la, ou dites de qui il s’agit sans le nommer, par exemple `qui: Cliente, Lyon`
personal-data-phone = un numéro de téléphone dans un texte du parcours
    .label = les parcours se partagent : à qui est-il ?
    .help = retirez-le ; la phrase en dit assez sans lui
personal-data-account = un numéro de compte bancaire dans un texte du parcours
    .label = les parcours se partagent : à qui est-il ?
    .help = retirez-le, et prévenez qui garde la source qu’il s’y trouve
personal-data-card = un numéro de carte bancaire dans un texte du parcours
    .label = les parcours se partagent : à qui est-il ?
    .help = retirez-le, et prévenez qui garde la source qu’il s’y trouve

micro-link-broken-itself = un parcours ne peut pas être son propre micro parcours
    .label = ce fichier même
    .help = nommez le fichier du micro parcours, ou supprimez la ligne

micro-link-broken-no-parent = « { $file } » ne dit pas quel moment il détaille
    .label = il n’a pas de `parent`
    .help = écrivez-y `parent: { $should }`

micro-link-broken-other-parent = « { $file } » détaille un moment d’un autre parcours
    .label = son `parent` est { $parent }
    .help = écrivez-y `parent: { $should }`, ou supprimez cette ligne

micro-link-broken-other-moment = « { $file } » détaille un autre moment de ce parcours
    .label = son `parent` est { $parent }
    .help = écrivez-y `parent: { $should }`, ou déplacez cette ligne vers ce moment

micro-link-broken-no-micro = « { $file } » ne nomme pas ce parcours
    .label = aucun `micro` n’y ramène ici
    .help = { $at ->
        [none] écrivez `micro: { $micro }` à l’un de ses moments ou motifs de contact
       *[other] écrivez-y `micro: { $micro }`, à l’endroit `{ $at }`
    }

micro-link-broken-micro-elsewhere = « { $file } » nomme ce parcours à un autre moment
    .label = aucun `micro` n’y ramène ici
    .help = dans ce fichier, déplacez `micro: { $micro }` vers { $at }, ou nommez ici l’autre moment

micro-link-broken-loop = les parents de ce parcours ramènent à lui
    .label = un parcours ne peut pas se détailler lui-même
    .help = parmi ces parcours, celui du cycle de vie complet n’a pas de `parent`

unresolved-reference-moment = « { $file } » n’a ni étape ni point de contact « { $found } »
    .label = absent de ce parcours
    .help = écrivez l’identifiant d’une de ses étapes, ou `étape/point-de-contact`

unresolved-reference-moment-near = « { $file } » n’a ni étape ni point de contact « { $found } »
    .label = absent de ce parcours
    .help = vouliez-vous écrire `{ $nearest }` ?

persona-count-few = un seul persona pour { $maps } cartes
    .label = le persona de tout le monde n’est celui de personne
    .help = donnez aux cartes les personas qui les vivent, ou dites dans cjm.toml qu’un seul suffit : `min = 1` pour `persona-count` sous `[check.options]`
persona-count-many = { $count } personas sur { $maps } cartes
    .label = plus qu’une équipe n’en retient
    .help = réunissez les personas qui vivent le même parcours, ou augmentez `max` sous `[check.options]`

unused-persona = « { $persona } » ne figure sur aucune carte
    .label = étudié, jamais montré
    .help = tracez le parcours de ce persona, ou retirez-le de la bibliothèque

two-names = « { $found } » s’appelle ailleurs « { $usual } »
    .label = le nom habituel est { $usual }
    .help = gardez un seul nom par point de contact, comme dans { $file }

contradiction = { $kind } « { $name } » : une autre valeur de `{ $key }` figure ailleurs
    .label = { $here } ici, { $there } dans { $file }
    .help = dites-le une seule fois, dans une bibliothèque que les deux fichiers utilisent

min-score = complétude { $score } sur 100, il manque { $missing } pour atteindre les { $least } demandés
    .label = cette carte
    .help = `cjm score { $name }` dit qu’écrire ensuite

unused-ignore = rien ici n’enfreint `{ $found }`
    .label = ne fait rien taire
    .help = retirez ce nom, ou tout le commentaire
unused-ignore-near = il n’existe pas de règle `{ $found }`
    .label = règle inconnue
    .help = vouliez-vous écrire `{ $nearest }` ?
unused-ignore-unknown = il n’existe pas de règle `{ $found }`
    .label = règle inconnue
    .help = `cjm explain --all` donne la liste des règles
unused-ignore-no-rule = ce commentaire ne dit pas quelle règle ignorer
    .label = ne fait rien taire
    .help = nommez les règles : `# cjm: ignore[stage-without-kpi] pourquoi`
unused-ignore-no-reason = cette exception ne dit pas pourquoi
    .label = sans raison
    .help = écrivez la raison après le crochet : `# cjm: ignore[stage-without-kpi] mesuré par l’agence`
unused-ignore-unknown-order = cjm ne connaît pas l’ordre « { $found } »
    .label = ce n’est pas un ordre
    .help = écrivez `# cjm: ignore[règle] pourquoi`, ou `# cjm: ignore-file[règle] pourquoi` pour tout le fichier

## Les indicateurs du catalogue

measure-visits = sessions sur le site ou dans l’application, sur une période
measure-subscriber-growth = nouveaux abonnés d’une lettre d’information, d’une chaîne ou d’un compte, sur une période
measure-reach = personnes qui ont vu le message, chacune comptée une fois
measure-repeat-visits = visites qui suivent la première d’un même visiteur
measure-retargeting-engagement = personnes qui réagissent à une publicité montrée à la suite d’une visite, sur celles qui l’ont vue
measure-positive-reviews = avis de quatre ou cinq étoiles sur cinq, sur une période
measure-channel-share = visites ou contacts venus par un canal, sur l’ensemble
measure-direct-conversions = achats conclus lors du contact lui-même
measure-assisted-conversions = achats auxquels le contact a contribué plus tôt dans le parcours
measure-cart-abandonment = paniers remplis sans commande, sur tous les paniers remplis
measure-form-abandonment = formulaires commencés et non envoyés, sur tous ceux commencés
measure-product-page-bounce-rate = visites qui commencent et finissent sur une fiche produit, sur celles qui y commencent
measure-stage-conversion = clients qui atteignent l’étape suivante, sur ceux qui ont atteint celle-ci
measure-time-between-interactions = temps moyen d’un contact du client au suivant
measure-delivery-time = temps entre la commande et le moment où le client l’a en main
measure-return-rate = articles renvoyés, sur ceux livrés
measure-support-demand = demandes d’aide pour 100 clients qui utilisent le produit
measure-first-response-time = temps entre une demande et la première réponse d’une personne ; les accusés de réception automatiques ne comptent pas
measure-first-contact-resolution = demandes résolues dès le premier contact, sur l’ensemble
measure-resolution-quality = note moyenne que donnent à la solution les clients dont la demande est close
measure-complaints = réclamations reçues sur une période
measure-ces = réponse moyenne de 1 à 7 à « l’entreprise m’a facilité les choses », où plus haut veut dire plus facile ; une échelle d’effort, où moins vaut mieux, se déclare
measure-csat = réponses 4 et 5, sur toutes les réponses d’une échelle de 1 à 5
measure-nps = réponses 9 et 10 moins réponses de 0 à 6 à « nous recommanderiez-vous ? », pour 100 réponses : de −100 à +100
measure-churn = clients perdus sur une période, sur ceux présents à son début
measure-retention = clients encore présents à la fin d’une période, sur ceux présents à son début
measure-repurchase-rate = clients qui ont acheté deux fois ou plus, sur ceux qui ont acheté
measure-engagement = clients qui ont donné un avis, partagé ou participé, sur les clients actifs
measure-referrals = nouveaux clients envoyés par un autre client
measure-clv = marge qu’apporte un client pendant toute la relation
measure-upsell = clients passés à une offre supérieure, sur ceux qui le pouvaient
measure-cross-sell = clients qui achètent aussi dans une autre gamme, sur l’ensemble
measure-mrr = ce que rapportent en un mois les abonnements en cours
measure-nrr = ce que rapportent aujourd’hui les clients d’il y a un an, avec ce qu’ils ont ajouté, réduit ou résilié, sur ce qu’ils rapportaient alors ; il peut dépasser 100 %
measure-acquisition-cost = coût du marketing et de la vente, divisé par le nombre de clients gagnés
measure-romi = marge due au marketing moins ce qu’il a coûté, divisée par ce qu’il a coûté
measure-cost-to-serve = coût du service, de la livraison et des retours, divisé par le nombre de clients servis
measure-renewal-rate = contrats renouvelés, sur ceux arrivés à terme
measure-revenue = ventes facturées sur une période
measure-sales-cycle = temps entre le premier contact et la signature
measure-win-rate = offres devenues commandes, sur toutes celles qui ont reçu une décision
measure-on-time-delivery = livraisons faites le jour promis, sur l’ensemble
measure-availability = temps où le service fonctionne, sur le temps où il le devrait
measure-average-basket = chiffre d’affaires divisé par le nombre de commandes
measure-handling-time = temps passé sur les demandes, suivi compris, divisé par leur nombre
measure-bounce-rate = visites qui finissent sur la page où elles commencent, sur l’ensemble
measure-click-through-rate = clics sur un lien ou une publicité, sur le nombre de fois où il a été montré
measure-brand-awareness = personnes qui connaissent la marque, sur celles interrogées ; dites si une liste de noms leur était montrée
measure-complaint-rate = commandes ou contacts qui mènent à une réclamation, sur l’ensemble
measure-time-to-value = temps entre l’achat et le premier résultat que le client remarque
measure-unit-count = un nombre
measure-unit-percent = %
measure-unit-points = points
measure-unit-duration = une durée
measure-unit-money = un montant
measure-unit-per-hundred = pour 100 clients
measure-source-accounts = la comptabilité
measure-source-advertising = les régies publicitaires
measure-source-analytics = la mesure d’audience du site ou de l’application
measure-source-contracts = les contrats et les factures
measure-source-delivery = le suivi des transporteurs
measure-source-events = les dates de ce que font les clients, dans le CRM ou le produit
measure-source-monitoring = la supervision du service
measure-source-orders = les commandes de la boutique
measure-source-public = une enquête auprès du public visé, clients ou non
measure-source-requests = les appels, les messages et les tickets
measure-source-reviews = les sites d’avis et les réseaux sociaux
measure-source-sales = ce que la vente note dans le CRM
measure-source-subscriptions = les listes d’abonnés
measure-source-survey = une enquête auprès des clients
measure-line = { $name } : { $meaning }

## Les mots de la ligne de commande

usage-colon = {" "}:
usage-unknown-argument = argument inconnu « { $argument } »
usage-unknown-command = commande inconnue « { $command } »
usage-missing-value = il manque une valeur à « { $argument } »
usage-wrong-value = la valeur « { $value } » ne convient pas à « { $argument } »
usage-refused-value = la valeur « { $value } » ne convient pas à « { $argument } » : { $why }
usage-missing-argument = il manque :
usage-missing-command = il manque une commande à « { $command } »
usage-values = valeurs possibles : { $names }
usage-commands = commandes : { $names }
usage-twice = l’argument « { $argument } » ne se donne qu’une fois
usage-conflict = l’argument « { $argument } » ne va pas avec
usage-quoted = « { $name } »
usage-near-command = { $count ->
    [one] vouliez-vous écrire { $names } ?
   *[other] vouliez-vous écrire l’une de ces commandes : { $names } ?
}
usage-near-argument = { $count ->
    [one] vouliez-vous écrire { $names } ?
   *[other] vouliez-vous écrire l’un de ces arguments : { $names } ?
}
usage-near-value = { $count ->
    [one] vouliez-vous écrire { $names } ?
   *[other] vouliez-vous écrire l’une de ces valeurs : { $names } ?
}
usage-escape = pour donner { $argument } comme valeur, écrivez { $escaped }
usage-tip = conseil
usage-usage = Utilisation :
usage-help = Pour en savoir plus, essayez { $help }.
hint-near = vouliez-vous écrire `{ $near }` ?
hint-list = il y a { $names }
hint-unknown-near = vouliez-vous écrire `{ $near }` ? Il y a { $names }
hint-unknown = il y a { $names }
hint-own-theme = , et les vôtres dans un fichier .toml
hint-rule-near = cette règle n’existe pas, vouliez-vous écrire `{ $near }` ?
hint-rule = cette règle n’existe pas ; cjm explain --all les montre toutes
hint-rule-or-kpi-near = ni règle ni indicateur de ce nom, vouliez-vous écrire `{ $near }` ?
hint-rule-or-kpi = ni règle ni indicateur de ce nom ; cjm explain --all montre les règles, cjm explain kpis les indicateurs
hint-always-reports = un fichier illisible compte toujours comme une erreur
hint-number = écrivez un nombre de { $least } à { $most }
hint-count = un nombre entier à partir de 1
hint-score = un nombre de 0 à 100, avec une décimale au plus
hint-no-file-name = il manque le nom du fichier
## Ce qui ne va pas dans la configuration ou dans un thème

configuration-mistakes = la configuration contient des erreurs
theme-mistakes = le thème contient des erreurs
configuration-unusable = la configuration est inutilisable
configuration-no-option = { $place } : ni un fichier qui existe, ni KEY=VALUE
configuration-two-given = --config nomme deux fichiers, { $file } est le second
configuration-two-files = { $file } et { $other } se trouvent dans le même dossier : n’en gardez qu’un
configuration-folder = { $file } est un dossier, non un fichier de configuration
configuration-not-regular = { $file } n’est pas un fichier ordinaire
configuration-dangling = { $file } est un lien vers un fichier qui n’existe pas
configuration-no-file = il n’y a pas de fichier { $file }
configuration-extends-itself = { $file } s’étend lui-même
configuration-weights = la somme des poids est { $sum }, non 100
configuration-idle = { $place } : `{ $key }` n’a pas d’effet dans cette version de cjm
configuration-table = `{ $key }` est une table : [{ $key }]
configuration-key-near = clé inconnue `{ $key }`, vouliez-vous écrire `{ $near }` ?
configuration-key = clé inconnue `{ $key }` ; il y a { $names }
configuration-empty-key = une clé de `{ $key }` est vide
configuration-fields = `{ $key }` doit être une table de { $names }
configuration-value-near = `{ $key }` ne connaît pas « { $found } », vouliez-vous écrire « { $near } » ?
configuration-value = `{ $key }` ne connaît pas « { $found } » ; il y a { $names }
configuration-rule-near = règle inconnue `{ $rule }`, vouliez-vous écrire `{ $near }` ?
configuration-rule = règle inconnue `{ $rule }` ; cjm explain --all les montre toutes
configuration-silenced = `{ $rule }` ne peut pas être passée sous silence : un fichier illisible compte toujours comme une erreur
configuration-glob-start = `{ $glob }` ne correspond à rien avec `{ $start }` au début : le chemin part du dossier de ce fichier, comme `drafts/**`
configuration-no-options = la règle `{ $rule }` n’a pas d’options
configuration-bounds = `{ $key }` : `min` vaut { $least }, plus que `max`, { $most }
configuration-shape = `{ $key }` doit être { $shape }
setting-value = Valeur :
setting-default = Défaut :
setting-effect = Effet :
setting-here = Ici :
setting-none = aucun
setting-no-effect = aucun dans cette version
setting-no-file = # aucun fichier { $file } : valeurs par défaut

shape-flag = true ou false
shape-text = un texte
shape-number-from = un nombre à partir de { $least }
shape-number = un nombre de { $least } à { $most }
shape-score = un nombre de 0 à 100, avec une décimale au plus
shape-choice = l’une de ces valeurs : { $names }
shape-choices = une liste de ces valeurs : { $names }
shape-choice-or-toml = l’une de ces valeurs : { $names }, ou un fichier .toml
shape-color = une couleur comme #4338A8 ou #43A
shape-colors = une liste de couleurs comme #4338A8 ou #43A
shape-texts = une liste de textes
shape-file = un fichier
shape-files = une liste de fichiers
shape-glob = un motif de chemin
shape-globs = une liste de motifs de chemin
shape-files-or-globs = une liste de fichiers ou de motifs de chemin
shape-git-globs = une liste de motifs comme dans .gitignore
shape-rule = une règle
shape-rules = une liste de règles
shape-levels = une table qui donne à chaque règle l’un de ces niveaux : { $names }
shape-rule-options = une table qui donne à chaque règle une table de ses options
shape-rules-by-glob = une table qui donne à chaque motif de chemin une liste de règles
shape-entries = une table qui donne à chaque identifiant un nom ou {"{"} { $names } {"}"}
shape-shares = une table qui donne à { $names } des nombres dont la somme est 100
shape-table = une table

## Ce qui empêche une commande de faire son travail

input-no-map = pas de parcours dans { $folder } : aucun fichier ne correspond à { $sought }
input-watched = --watch attend que des fichiers changent, et l’entrée standard n’en est pas un
apart-read = { $file } est lu ici, { $what ->
    [picture] une image
   *[report] un rapport
} le remplacerait : nommez un autre fichier
apart-map = { $file } est un parcours, { $what ->
    [picture] une image
   *[report] un rapport
} le remplacerait : nommez un autre fichier
report-two-printed = deux formats pour la sortie standard : nommez un fichier pour l’un d’eux, --output-format json=report.json
report-two-in-file = deux rapports iraient dans { $file } : nommez un fichier pour chacun
report-no-statistics = --statistics n’existe pas en { $format }, seulement en { $names }
today-no-date = --today { $text } : écrivez une date comme 2026-11-02, ou now
today-no-seconds = SOURCE_DATE_EPOCH={ $text } : ce n’est pas un nombre de secondes
today-out-of-range = { $day } est hors limites
config-no-file = ni { $usual } ni { $hidden } d’ici au sommet du dépôt
config-no-setting-near = le réglage `{ $key }` n’existe pas, vouliez-vous écrire `{ $near }` ?
config-no-setting = le réglage `{ $key }` n’existe pas ; cjm config explain les montre tous
init-taken = { $file } est déjà là : nommez un fichier pour le parcours, comme dans cjm init { $other }
init-stays = { $file } est déjà là et reste tel quel : ajoutez-y ce qui s’affiche ici
init-no-name = { $file } n’est pas un nom de parcours : appelez-le { $stem }.parcours.yaml
init-no-plain-folder = { $folder } a des caractères que des scripts prendraient pour autre chose : --with demande un dossier nommé avec des lettres, des chiffres, `.`, `_` et `-`
watch-advice = --watch=poll regarde les fichiers chaque seconde à la place
watch-none = le système ne surveille pas de fichiers pour cjm ({ watch-advice })
watch-none-left = impossible de surveiller { $folder } : le système n’accorde plus de surveillance ; augmentez fs.inotify.max_user_watches, ou bien { watch-advice }
watch-refused = impossible de surveiller { $folder } ({ watch-advice })
watch-lost = le système ne surveille plus
verbose-reading = lecture de { $file }
verbose-searching = recherche de parcours dans { $file }
verbose-pages = les pages sont écrites dans { $folder }
correction-unsafe-alone = --unsafe-fixes dit jusqu’où va --fix ou --diff : ajoutez l’un des deux
ignoring-lines = la raison de --add-ignore doit tenir sur une ligne
ignoring-input = --add-ignore écrit dans des fichiers, et l’entrée standard n’en est pas un
ignoring-no-reason = `check.require-ignore-reason` demande une raison : --add-ignore=REASON
ignoring-lone-returns = { $file } est laissé tel quel : ses lignes se terminent par de simples retours chariot, enregistrez-le d’abord avec des sauts de ligne
rewriting-hard-links = { $file } est laissé tel quel : il a plusieurs noms (liens physiques), et un seul changerait
rewriting-changed = { $file } est laissé tel quel : il ne contient plus ce qui a été vérifié
baseline-no-file = --write-baseline demande un fichier : nommez-le avec --baseline FILE, ou par `check.baseline` dans cjm.toml
baseline-missing = le fichier { $file } des constats connus n’existe pas : --write-baseline l’écrit
library-outside = { $file } se trouve hors du projet
library-no-path = { $file } n’est pas un chemin
library-unreadable = { $file } est illisible
library-loop = { $file } s’utilise elle-même

## Ce qui empêche de dessiner un parcours

render-library = { $name } est une bibliothèque, non un parcours
render-no-stages = { $map } n’a pas d’étapes
render-no-stage = { $map } : pas d’étape `{ $stage }`
render-no-personas = { $map } n’a pas de persona
render-no-persona = { $map } n’a pas de persona `{ $persona }` ; il y a { $names }
render-nothing = { $name } n’a pas { $lacking } : il n’y a rien à dessiner pour --view { $view }
render-failed = impossible de dessiner { $name }
render-idle-option = { $option } ne veut rien dire avec --view { $view } : enlevez l’un des deux
render-watch-printed = --watch écrit l’image à chaque changement, et la sortie standard ne la prend qu’une fois : nommez un fichier avec -o
render-check-printed = --check compare des fichiers, et la sortie standard n’en est pas un : nommez un fichier avec -o
render-pages-printed = { $name } prend { $pages } pages, et la sortie standard n’en contient qu’une : nommez un fichier avec -o
lacking-stages = d’étapes
lacking-opportunities = d’opportunités
lacking-notes = d’irritants, de citations ni d’opportunités
target-not-unicode = le nom { $file } n’est pas en Unicode
target-two-formats = -o { $file } et --to { $format } se contredisent : enlevez l’un des deux
target-no-extension = { $file } n’a pas d’extension qui dise quoi dessiner : il y a { $names }
target-no-format = { $place } : pas de format `{ $format }`
target-persona-of-all = {"{"}persona{"}"} ne veut rien dire avec --view { $view }, qui les montre tous
target-taken = { $other } et { $map } iraient tous deux dans { $file } : nommez un dossier, ou employez {"{"}stem{"}"} et {"{"}persona{"}"} dans le nom
target-printed-twice = { $other } et { $map } iraient tous deux sur la sortie standard : nommez un dossier, ou employez {"{"}stem{"}"} et {"{"}persona{"}"} dans le nom
target-open-brace = { $file } : un {"{"} sans {"}"}
target-no-placeholder = { $file } : {"{"}{ $placeholder }{"}"} n’existe pas ; il y a {"{"}stem{"}"}, {"{"}persona{"}"}, {"{"}theme{"}"}
picture-too-large = une image de { $width } × { $height } pixels est trop grande : choisissez une échelle plus petite
picture-broken = impossible de dessiner l’image : { $why }
theme-missing = il n’y a pas de fichier de thème { $file }
theme-too-large = { $file } n’est pas un thème : il dépasse 1 Mio
theme-logo-too-large = { $file } dépasse { $most } Mio
theme-impossible = aucun mot n’est lisible à la fois sur la page { $page } et sur les cartes { $card }
font-too-large = { $file } n’est pas une police : il dépasse 256 Mio
font-unusable = impossible d’utiliser { $file }
font-unknown = ce n’est pas une police TrueType ou OpenType
image-unknown = ce n’est ni un PNG, ni un JPEG, ni un SVG
image-other = c’est un fichier { $format }, ni PNG, ni JPEG, ni SVG
image-animated = l’image est animée
image-too-large = l’image a { $width } × { $height } pixels, plus de 50 millions
image-broken = l’image est endommagée
image-inks = l’image est en CMJN, enregistrez-la en RVB
image-fetches = l’image renvoie à d’autres fichiers
image-runs = l’image contient un script

## Ce que refuse le système

attempt-read = impossible de lire { $file }
attempt-write = impossible d’écrire { $file }
attempt-folder = impossible de créer le dossier { $file }
attempt-input = impossible de lire l’entrée standard
attempt-output = impossible d’écrire sur la sortie standard
attempt-current-folder = impossible de savoir quel est le dossier courant
refused-not-found = il n’y a ni fichier ni dossier de ce nom
refused-permission = l’accès est refusé
refused-folder = c’est un dossier
refused-no-folder = une partie de son chemin n’est pas un dossier
refused-full = il n’y a plus de place
refused-read-only = rien ne peut s’y écrire
refused-not-regular = ce n’est pas un fichier ordinaire
refused-protected = il est protégé contre l’écriture
refused-missing-folder = il n’y a pas de dossier { $folder }
refused-other-than-folder = { $folder } n’est pas un dossier
refused-in-folder = aucun fichier ne peut être créé dans le dossier { $folder }
refused-too-large = il dépasse { $most } Mio
refused-not-utf-8 = la ligne { $line } n’est pas en UTF-8
reading-folder = { $file } est un dossier

### Ce qui se montre : d’ici à la fin, les messages se lisent sans ceux d’avant

## Pages des règles

group-reading = lecture
group-personas = personas
group-structure = structure
group-emotions = émotions
group-pains = irritants et opportunités
group-measures = mesures
group-consistency = cohérence
group-project = projet
explain-example = Exemple, avec les clés anglaises :
explain-better = Mieux :

## Rapports

level-error = erreur
level-warning = avertissement
level-info = remarque
level-help = aide{" "}

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
report-more = { $count ->
    [one] 1 autre constat n’est pas affiché
   *[other] { $count } autres constats ne sont pas affichés
}
report-findings = { $count ->
    [one] 1 constat
   *[other] { $count } constats
}
correction-done = { $count ->
    [one] 1 constat corrigé
   *[other] { $count } constats corrigés
} dans { $files ->
    [one] 1 fichier
   *[other] { $files } fichiers
}
correction-possible = { $count ->
    [one] 1 constat peut être corrigé
   *[other] { $count } constats peuvent être corrigés
} dans { $files ->
    [one] 1 fichier
   *[other] { $files } fichiers
}
correction-still-broken = { $path } : laissé tel quel, car les corrections ne suffisent pas à le rendre lisible ; corrigez d’abord l’erreur de syntaxe de la ligne { $line }
correction-lone-returns = { $path } : laissé tel quel, car ses lignes se terminent par de simples retours chariot ; enregistrez-le d’abord avec des sauts de ligne
ignoring-broken = { $path } : rien n’y est écrit ; corrigez d’abord ses erreurs de syntaxe
correction-refused = { $path } : la correction de `{ $rule }` changerait autre chose que son emplacement, elle vous revient
baseline-begun = { $path } : { $count ->
    [one] 1 constat est désormais connu
   *[other] { $count } constats sont désormais connus
}
baseline-reduced = { $path } : { $count ->
    [one] 1 constat est corrigé et retiré
   *[other] { $count } constats sont corrigés et retirés
} ({ $files })
baseline-out-of-date = { $path } : { $count ->
    [one] 1 constat n’est plus d’actualité
   *[other] { $count } constats ne sont plus d’actualité
} ({ $files }) ; --write-baseline { $count ->
    [one] le retire
   *[other] les retire
}
baseline-not-extended = { $path } : { $count ->
    [one] 1 nouveau constat n’est pas ajouté
   *[other] { $count } nouveaux constats ne sont pas ajoutés
} ; pour tout reprendre, supprimez d’abord le fichier
ignoring-done = { $count ->
    [one] 1 constat ignoré
   *[other] { $count } constats ignorés
} dans { $files ->
    [one] 1 fichier
   *[other] { $files } fichiers
}
label-report-line = Ligne
label-report-level = Niveau
label-report-finding = Constat
label-report-rule = Règle

## Dessin

render-written = { $name } : { $width } × { $height }
render-grown = { $name } : le parcours ne tient pas sur la page, qui passe à { $width } × { $height }
render-mended-color = { $name } : des mots en `{ $key }` { $from } seraient difficiles à lire ; ils sont dessinés en { $to }
render-missing-glyph = { $name } : aucune police ne dessine { $count ->
    [one] { $shown }
   *[other] { $count } caractères ({ $shown })
} ; donnez-en une avec --font, par exemple { $font }
render-cut = { $name } : { $count ->
    [one] un mot trop long a été coupé en fin de ligne
   *[other] { $count } mots trop longs ont été coupés en fin de ligne
} : { $words }
render-shortened = { $name } : { $count ->
    [one] un texte trop long pour une image a été abrégé
   *[other] { $count } textes trop longs pour une image ont été abrégés
} : { $words }
render-left-out = { $name } : { $count ->
    [one] ceci n’a pas trouvé de place dans l’image
   *[other] { $count } éléments n’ont pas trouvé de place dans l’image
} : { $words }
render-absent = { $name } : l’image n’existe pas encore ; dessinez-la sans --check
render-differs = { $name } : l’image n’est pas celle qui serait dessinée

## Libellés des images

label-customer-journey = Parcours client
label-micro-journey = Micro parcours
label-state-current = État actuel
label-state-future = État cible
label-state-ideal = État idéal
label-lane-storyboard = Scénario en images
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
label-lane-frontstage = Front-office
label-lane-backstage = Back-office
label-lane-support = Processus de support
label-lane-systems = Systèmes
label-lane-owners = Responsables
label-lane-evidence = Preuves
label-lane-context = Contexte
label-positive = Positif
label-negative = Négatif
label-neutral = Neutre
label-header = En-tête
label-priorities = Priorités
label-persona = Persona
label-stages = Phases et étapes
label-lanes = Lignes
label-legend = Légende
label-changed = Nouveau ou modifié
label-new-stage = Nouvelle étape
label-line-of-interaction = Ligne d’interaction
label-line-of-visibility = Ligne de visibilité
label-line-of-internal-interaction = Ligne d’interaction interne
label-moment-of-truth = Moment de vérité
label-severity = Gravité de l’irritant
label-impact = Impact de l’opportunité
label-hypothesis = Hypothèse, à prouver
label-emotion-target = Émotion visée
label-touchpoint-emotion = Émotion à un point de contact
label-unknown-emotion = Émotion inconnue
label-nobody-there = Personne n’est là
label-owned = Propre
label-paid = Payant
label-earned = Gagné
label-channel-online = En ligne
label-channel-offline = Hors ligne
label-channel-third-party = Tiers
label-channel-preferred = Canal préféré
label-context-political = Politique
label-context-economic = Économie
label-context-social = Société
label-context-technological = Technologie
label-context-environmental = Environnement
label-context-legal = Droit
label-context-competition = Concurrence
label-target = Cible
label-nearness = Proche / loin de la cible
label-trend = Mieux / moins bien qu’avant
label-unchanged = stable
label-no-value = n. d.
label-second = s
label-minute = min
label-hour = h
label-day = j
label-week = sem.
label-month = mois
label-year = an
label-months = janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.
label-quarter = T
label-progress-idea = Idée
label-progress-planned = Prévu
label-progress-doing = En cours
label-progress-done = Fait
label-progress-dropped = Abandonné
quantity-percent = { $text } %
quantity-money = { $sign }{ $amount } { $symbol }
quantity-points = { $count ->
    [one] { $number } pt
   *[other] { $number } pts
}
picture-target = cible { $text }
picture-wait = attente { $text }
picture-frequency = { $text } des clients
picture-leave = { $text } partent
picture-others = aussi : { $text }
picture-description = { $count ->
    [0] aucune étape
    [one] 1 étape : { $list }
   *[other] { $count } étapes : { $list }
}
picture-decisive = { $text } (moment de vérité)
picture-changed = { $text }, nouveau ou modifié
picture-dropped = { $count ->
    [one] étape supprimée : { $list }
   *[other] étapes supprimées : { $list }
}
picture-back = retour à { $text }
picture-past = saut vers { $text }
picture-not-offered = préféré, mais inutilisé : { $text }
picture-curve = la courbe d’émotions de { $text }
picture-persona = Persona : { $text }
label-persona-unnamed = Persona à nommer
label-persona-unproven = Aucune source : une hypothèse
label-of-persona-who = Profil
label-of-persona-company = Entreprise
label-of-persona-behaviour = Habitudes
label-of-persona-preferences = Préférences
label-of-persona-able = Savoirs et savoir-faire
label-of-persona-channels = Canaux préférés
label-of-persona-goals = Objectifs
label-of-persona-needs = { label-lane-needs }
label-of-persona-motivations = Motivations
label-of-persona-expectations = Attentes
label-of-persona-success = Vision du succès
label-of-persona-responsibilities = Responsabilités
label-of-persona-business-goals = Objectifs de l’entreprise
label-of-persona-pains = Frustrations
label-of-persona-challenges = Défis
label-of-persona-evidence = Preuves
label-kind-customer = Client
label-kind-business-buyer = Acheteur professionnel
label-kind-user = Utilisateur
label-kind-partner = Partenaire
label-kind-reseller = Revendeur
label-kind-employee = Collaborateur
label-kind-beneficiary = Bénéficiaire
label-felt-path = Le parcours, tel qu’il est vécu
label-felt-best = Au plus haut
label-felt-worst = Au plus bas
persona-value = { $text } par an
persona-priority = priorité { $text }
label-empathy = Carte d’empathie
label-empathy-thinks = Pense
label-empathy-feels = Ressent
label-empathy-hears = Entend
label-empathy-sees = Voit
label-empathy-says = Dit
label-empathy-does = Fait
label-empathy-pains = Irritants
label-empathy-gains = Bénéfices attendus
label-empathy-gathered = d’après les étapes de la carte
label-empathy-unknown = Personne n’a encore posé la question
label-matrix = Matrice des opportunités
label-matrix-value = Valeur pour les clients et l’entreprise
label-matrix-effort = Effort
label-matrix-quick-wins = Gains rapides
label-matrix-big-bets = Grands chantiers
label-matrix-fill-ins = Petits plus
label-matrix-doubts = À reconsidérer
label-matrix-ranked = À lancer en priorité
label-matrix-formula = priorité = (valeur client + valeur entreprise) ÷ 2 × portée ÷ effort ; portée entière là où elle est inconnue
label-matrix-unscored = Pas encore évaluées
label-matrix-no-value = valeur à estimer
label-matrix-no-effort = effort à estimer
matrix-priority = priorité { $text }
matrix-description = { $count ->
    [0] aucune opportunité n’est encore évaluée
    [one] 1 opportunité selon sa valeur et son effort : { $list }
   *[other] { $count } opportunités selon leur valeur et leur effort : { $list }
}
label-roadmap = Feuille de route
label-roadmap-undated = Sans date
label-roadmap-now = Maintenant
label-roadmap-next = Ensuite
label-roadmap-later = Plus tard
label-roadmap-unowned = Sans responsable
label-roadmap-everywhere = Tout le parcours
roadmap-from = à partir de { $text }
roadmap-dropped = Abandonnées : { $text }
roadmap-description = { $count ->
    [0] aucune opportunité à placer dans le temps
    [one] 1 opportunité dans le temps : { $list }
   *[other] { $count } opportunités dans le temps : { $list }
}
label-affinity = Diagramme d’affinités
label-affinity-by-theme = par thème
label-affinity-by-lever = par levier
label-affinity-by-kind = par type d’irritant
label-affinity-by-stage = par étape
label-affinity-ungrouped = À classer
affinity-description = { $count ->
    [one] notes dans 1 groupe : { $list }
   *[other] notes dans { $count } groupes : { $list }
}
label-portfolio = Vue d’ensemble
label-portfolio-coverage = Personas et étapes
label-portfolio-worst = Point le plus bas
label-portfolio-keeping = Responsable et date
label-portfolio-other = Autres étapes
portfolio-lowest = Point le plus bas : { $text }
portfolio-title = { $count ->
    [one] 1 parcours client
   *[other] { $count } parcours clients
}
label-worksheet = Feuille d’atelier
label-blank-scenario = Ce qui se passe
label-blank-goal = Ce que la personne veut
label-blank-team = Équipe et date
ask-storyboard = Que verrait une caméra ?
ask-goals = { question-stage-goal }
ask-actions = { question-stage-actions }
ask-touchpoints = { question-stage-touchpoints }
ask-thoughts = Que se dit-il ?
ask-quotes = Quels mots les clients ont-ils employés ?
ask-emotions = { question-stage-feelings }
ask-pains = { question-stage-pains }
ask-opportunities = { question-map-adjustments }
ask-kpis = À quoi verrions-nous que cela s’améliore ?
ask-channels = { question-consideration-channels }
ask-questions = Que demande-t-il ?
ask-needs = De quoi a-t-il besoin pour avancer ?
ask-gains = Qu’est-ce qui lui plaît ?
ask-frontstage = Que voit-il de nous ?
ask-backstage = Que faisons-nous qu’il ne voit pas ?
ask-support = Qui ou quoi aide en coulisse ?
ask-systems = Quels systèmes interviennent ?
ask-owners = Qui en répond ?
ask-evidence = Comment le savons-nous ?
ask-context = Qu’est-ce qui joue, hors de l’entreprise ?
ask-custom = Qu’en savons-nous ?
picture-aim = visé : { $text }
picture-scale = { $text } sur une échelle de −2 à +2
notes-stage = Étape { $number } sur { $count } : { $name }
notes-field = { $name } : { $text }
notes-of-five = { $text } sur 5

## Pages dans un navigateur

label-page-skip = Passer l’image et la lire en toutes lettres
label-page-pages = Pages
label-page-view = Affichage
label-page-stage = Étape
label-page-all-stages = Toutes
label-page-lanes = { label-lanes }
label-page-personas = Personas
label-page-curves = Courbes
label-page-size = Taille
label-page-smaller = Réduire
label-page-larger = Agrandir
label-page-fit = Ajuster
label-page-keys = Clavier
label-page-keys-text = Tab : d’une partie à l’autre · ← → ↑ ↓ : entre les étapes et les lignes · Entrée : cette étape seule · Échap : fermer, toutes les étapes · + − 0 : agrandir, réduire, ajuster · Ctrl et molette : agrandir, réduire
label-page-words = En toutes lettres
label-page-words-all = Tout ce que dit cette carte

## Commencer une carte

init-made = { $map } est écrit, avec cjm.toml et schemas/ à côté
init-added = { $map } est écrit, dans le projet de { $project }
init-wrote = { $file } est écrit
init-there = { $file } est déjà là, tel quel
init-address = dans ces fichiers, remplacez { $nobody } par l’adresse où votre entreprise garde cjm
init-next = et maintenant :
    1. ouvrez { $map } et réécrivez ce qu’il dit ; un éditeur avec yaml-language-server complète les clés
    2. cjm check { $map }
    3. cjm render { $map } -o { $picture }
template-blank = la feuille vierge, une question par champ
template-generic = les sept étapes que vivent la plupart des clients, et ce qu’il faut y regarder
template-saas = un abonnement logiciel, de la première recherche à la recommandation
template-b2b = un achat entre entreprises, tel que deux personnes le vivent
template-milestones = les sept jalons d’un client professionnel, de la découverte à la transformation
template-marketplace = une grosse commande sur une place de marché, pour de nombreux sites
template-retail = un achat, des écrans à la boutique
template-bank = un prêt, entre simulateurs, agence et application
template-university = une étudiante venue de l’étranger, du salon aux premières semaines
template-complaint = un motif de contact, du problème au suivi : une bonne première carte
template-outage = un motif de contact : une panne, une promesse, et un jour sans personne
template-checkout = un motif de contact : les écrans entre le panier plein et la commande payée

## Libellés des tableaux

table-left-out = faute de place, sans : { $columns } (--format csv a toutes les colonnes)
label-column-actions = { label-lane-actions }
label-column-actual = Réalisé
label-column-backstage = { label-lane-backstage }
label-column-baseline = Initial
label-column-better = Sens favorable
label-column-business-value = Valeur entreprise
label-column-category = Catégorie
label-column-cause = Cause
label-column-channels = { label-lane-channels }
label-column-customer-value = Valeur client
label-column-due = Échéance
label-column-duration = Durée
label-column-effect = Effet
label-column-effort = Effort
label-column-emotion = Émotion
label-column-emotions = { label-lane-emotions }
label-column-evidence = { label-lane-evidence }
label-column-expectations = Attentes
label-column-family = Famille
label-column-fits = Convient à
label-column-formula = Formule
label-column-frequency = Fréquence
label-column-frontstage = { label-lane-frontstage }
label-column-goal = Objectif du client
label-column-goals = { label-lane-goals }
label-column-history = Historique
label-column-journey = Parcours
label-column-kind = Type
label-column-kpi = Indicateur
label-column-kpis = { label-lane-kpis }
label-column-lane = Ligne
label-column-lever = Levier
label-column-link = Lien
label-column-max-wait = Attente maximale
label-column-meaning = Ce que c’est
label-column-micro = Micro parcours
label-column-moment-of-truth = Moment de vérité
label-column-motivations = Motivations
label-column-moves = Agit sur
label-column-name = Nom
label-column-needs = { label-lane-needs }
label-column-next = Suite
label-column-nobody = Personne sur place
label-column-on-target = Cible atteinte
label-column-opportunities = { label-lane-opportunities }
label-column-opportunity = Opportunité
label-column-owner = Responsable
label-column-owners = { label-lane-owners }
label-column-paid = Média
label-column-pain = Irritant
label-column-pains = { label-lane-pains }
label-column-persona = Persona
label-column-phase = Phase
label-column-priority = Priorité
label-column-quote = Verbatim
label-column-quotes = { label-lane-quotes }
label-column-role = Rôle
label-column-score = Note
label-column-segment = Segment
label-column-severity = Gravité
label-column-share = Part
label-column-solves = Résout
label-column-source = Source
label-column-stage = Étape
label-column-stages = Étapes
label-column-status = Statut
label-column-success = Vision du succès
label-column-support = { label-lane-support }
label-column-systems = { label-lane-systems }
label-column-target = Cible
label-column-theme = Thème
label-column-thoughts = { label-lane-thoughts }
label-column-touchpoint = Point de contact
label-column-touchpoints = { label-lane-touchpoints }
label-column-unit = Unité
label-column-wait = Attente
label-column-when = Quand
label-exit = sortie
label-nobody = personne
label-yes = oui
label-no = non

## Complétude

score-of-map = { $name } : { $score } sur 100
score-of-maps = { $count } parcours : { $score } sur 100 en moyenne
score-badge = complétude : { $score } sur 100
score-below = { $name } : complétude de { $score } sur 100, il manque { $missing } pour atteindre { $least }
score-next = le plus utile maintenant : { $sentence }
score-more = et { $count } de plus
score-gap-map = écrire `{ $key }:` sur le parcours (+{ $points })
score-gap-persona = préciser `{ $key }:` pour { $name } (+{ $points })
score-gap-objectives = donner à un objectif son `{ $key }:` (+{ $points })
score-gap-stage = écrire `{ $key }:` à l’étape « { $name } » (+{ $points })
score-gap-touchpoint = donner son `{ $key }:` à un point de contact de « { $name } » (+{ $points })
label-completeness = complétude
label-category-persona = Persona
label-category-objectives = Objectifs et périmètre
label-category-touchpoints = Points de contact
label-category-channels = Canaux
label-category-emotions = Émotions
label-category-pains = Irritants
label-category-opportunities = Opportunités
label-category-kpis = Indicateurs
label-category-evidence = Preuves
label-category-ownership = Responsables et fraîcheur
label-column-points = Points
label-column-of = Sur
label-column-write-next = À écrire maintenant

## Questions d’un parcours

checklist-answered = { $name } : { $answered ->
    [one] { $answered } réponse
   *[other] { $answered } réponses
} sur { $count } questions
checklist-of-map = Le parcours
checklist-of-persona = Persona : { $name }
checklist-of-stage = Étape : { $name }
checklist-of-stage-kind = Étape : { $name } ({ $kind })
checklist-line = (`{ $key }`, ligne { $line })
checklist-library = (`{ $key }`, dans une bibliothèque)
checklist-kind = qu’y a-t-il d’habituel ici ? dites le `type:` de l’étape, par exemple `type: support`
checklist-meet = Ce que les clients y rencontrent d’habitude : { $list }.
checklist-help = Ce qui aide d’habitude : { $list }.
checklist-pains = Ce qui irrite d’habitude : { $list }.
checklist-ideas = Opportunités à étudier : { $list }.
checklist-kpis = Indicateurs qui conviennent : { $list }.
question-map-result = Quel résultat attendons-nous de cette carte ?
question-map-interactions = Où les clients nous rencontrent-ils ?
question-map-hindrances = Quels irritants ou quelles émotions freinent le passage à l’étape suivante ?
question-map-adjustments = Quels changements aideraient ?
question-map-walked = Quelqu’un l’a-t-il parcouru : simulation, test utilisateur, client mystère ?
question-persona-goals = Que veut cette personne ?
question-persona-difficulties = Qu’est-ce qui lui complique la tâche ?
question-persona-preferences = Comment aime-t-elle être jointe et servie ?
question-stage-goal = Quel est l’objectif du client ?
question-stage-actions = Que fait-il ?
question-stage-feelings = Que ressent-il ?
question-stage-touchpoints = Quels points de contact rencontre-t-il ?
question-stage-pains = Qu’est-ce qui l’irrite ?
question-awareness-found = Comment le produit est-il découvert ?
question-awareness-needs = Quels besoins, et quels mots pour les chercher ?
question-consideration-channels = Quels canaux utilise-t-il ?
question-consideration-competitors = Quels concurrents a-t-il remarqués ?
question-consideration-information = Quelles informations lui manquent ?
question-evaluation-brakes = Qu’est-ce qui le retient ?
question-evaluation-questions = Quelles questions reviennent sans cesse ?
question-evaluation-reviews = Quel rôle jouent les avis ?
question-evaluation-value = Le prix vaut-il ce qu’il en attend ?
question-purchase-abandoned = Combien de paniers ou de formulaires sont abandonnés ?
question-purchase-navigation = Où se perd-il, où reste-t-il bloqué ?
question-purchase-slowness = Qu’est-ce qui est lent ?
question-purchase-hesitation = Qu’est-ce qui le fait hésiter ?
question-use-feedback = Qu’en dit-il ?
question-use-reality = Que vit-il vraiment, et d’où le savons-nous ?
question-support-times = Combien de temps attend-il une réponse ?
question-support-quality = Que pense-t-il de la qualité du traitement ?
question-support-solutions = La solution résout-elle son problème ?
question-loyalty-motivations = Pourquoi reste-t-il ?
question-loyalty-habits = Quelles sont ses habitudes ?
question-loyalty-interactions = Par quels canaux aime-t-il avoir de nos nouvelles ?
suggest-awareness-meet = la publicité en ligne et hors ligne, le bouche-à-oreille, une vitrine, un résultat de recherche, un message sur un réseau social
suggest-awareness-help = un message clair, le même partout
suggest-awareness-pains = un message qui ne parle pas de leur problème, trop de publicité, une page lente sur téléphone
suggest-awareness-ideas = une page par besoin dans les mots des clients, des recommandations de clients, dire à qui l’offre s’adresse
suggest-consideration-meet = le site, les avis de clients, les comparateurs, une démonstration, un appel
suggest-consideration-help = la même information sur tous les canaux, des conditions transparentes
suggest-consideration-pains = des prix et des frais de livraison cachés, des offres impossibles à comparer, des avis auxquels personne ne croit
suggest-consideration-ideas = le prix complet dès le début, les offres côte à côte, des avis vérifiés, une démonstration ou un échantillon
suggest-purchase-meet = la boutique, le site, le centre d’appels
suggest-purchase-help = un paiement sans accroc, une fiche produit lisible, aucun frein technique
suggest-purchase-pains = un compte obligatoire, des frais qui n’apparaissent qu’à la fin, un moyen de paiement qui manque, un formulaire qui perd la saisie
suggest-purchase-ideas = l’achat sans compte, tous les frais dans le panier, un panier conservé, de l’aide pendant le paiement
suggest-delivery-meet = une confirmation, des messages de suivi, un transporteur, un point relais
suggest-delivery-help = un jour annoncé et tenu, et un retard signalé avant que le client ne s’inquiète
suggest-delivery-pains = un jour qui n’est pas tenu, aucune nouvelle entre-temps, un colis introuvable, une commande incomplète
suggest-delivery-ideas = le choix du jour et du lieu, un message à chaque étape, quelqu’un à appeler en cas de retard
suggest-use-meet = des guides, des tutoriels, une foire aux questions, des e-mails d’accueil
suggest-use-help = une première réussite rapide, de l’aide au moment où il en faut
suggest-use-pains = une première heure sans résultat, un mode d’emploi incompréhensible, des fonctions introuvables, une panne au mauvais moment
suggest-use-ideas = une première utilisation guidée, de courtes vidéos, un interlocuteur pour les premières semaines, une alerte avant la panne
suggest-support-meet = le téléphone, le chat, l’espace client
suggest-support-help = des réponses rapides et personnelles, un seul transfert au plus
suggest-support-pains = attendre sans savoir combien de temps, tout répéter à chacun, un menu sans issue, une réponse à côté
suggest-support-ideas = l’attente annoncée, un rappel, le dossier sous les yeux de qui répond, le suivi de sa propre demande
suggest-loyalty-meet = un programme de fidélité, des rappels, une lettre d’information, des demandes d’avis
suggest-loyalty-help = des rappels au bon moment, des contenus utiles, un merci pour les avis et les parrainages
suggest-loyalty-pains = un prix qui monte au renouvellement, de meilleures offres pour les nouveaux clients, trop de messages, une résiliation difficile
suggest-loyalty-ideas = un rappel avant le renouvellement qui dit ce que l’offre a apporté, un avantage pour qui reste, un mot à dire sur la suite

## Surveillance

watch-waiting = { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
}{ $folders ->
    [0] { "" }
    [one] {" "}et 1 dossier
   *[other] {" "}et { $folders } dossiers
} sous surveillance ; Ctrl+C pour arrêter
watch-changed = --- modifié : { $names }{ $more ->
    [0] { "" }
    [one] {" "}et 1 autre
   *[other] {" "}et { $more } autres
}
