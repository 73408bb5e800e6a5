## Comment écrire ici
# L’aide de la ligne de commande : l’anglais est dans le code, à côté de chaque option. `cjm-render` est
# la commande, `cjm-render--output` son option, `cjm--lang` une option que plusieurs commandes
# partagent. `.long` suit avec --help seulement, `.after` contient les exemples ; les autres attributs
# sont des valeurs. $names énumère les valeurs, $values dit aussi ce qu’elles sont,
# $lines ligne par ligne. Majuscule au début, pas de point final à la première phrase ; ce que
# fait une commande ou une option est à l’infinitif. Typographie : comme dans fr.ftl.

## Mots de l’aide

help-aliases = [alias : { $names }]
help-default = [par défaut : { $value }]
help-values = [valeurs possibles : { $names }]
help-list = Valeurs possibles :

heading-commands = Commandes
heading-arguments = Arguments
heading-options = Options
heading-global-options = Options globales
heading-input = Entrée
heading-rules = Règles
heading-mending = Corrections
heading-known-findings = Constats connus
heading-output = Sortie
heading-watching = Surveillance
heading-drawing = Dessin

## Ce qu’il faut écrire à la place des mots en majuscules

word-COMMAND = COMMANDE
word-DATE = DATE
word-DIR = DOSSIER
word-FILE = FICHIER
word-FORMAT = FORMAT
word-GLOB = MOTIF
word-HOW = MANIÈRE
word-ID = ID
word-KEY = CLÉ
word-KPI = INDICATEUR
word-LANES = LIGNES
word-LANG = LANGUE
word-LEVEL = NIVEAU
word-N = N
word-NAME = NOM
word-OUT = SORTIE
word-PATH = CHEMIN
word-PATHS = CHEMINS
word-PROFILE = PROFIL
word-PROGRAM = PROGRAMME
word-PX = PX
word-REASON = RAISON
word-RULE = RÈGLE
word-SHELL = SHELL
word-SIZE = TAILLE
word-VALUE = VALEUR
word-VIEW = VUE
word-WAY = MANIÈRE
word-WHEN = QUAND

## cjm, et ce que toutes les commandes comprennent

cjm = Des cartes de parcours client écrites en texte : les vérifier, les mettre en tableau, les dessiner
    .after =
        Exemples :
          cjm init --template retail mes-cartes     partir d’un exemple complet
          cjm check                                 vérifier toutes les cartes de ce dossier
          cjm render manteau.parcours.yaml -o manteau.png

        `cjm help COMMANDE` montre les options d’une commande, avec des exemples.
cjm-help = Afficher cette aide, ou celle d’une commande
cjm--help = Afficher l’aide (en détail avec --help)
    .long = Afficher l’aide (en résumé avec -h)
cjm--version = Afficher la version
cjm--config = Un fichier de configuration, ou un seul réglage sous la forme CLÉ=VALEUR (répétable)
    .long = Un fichier qui existe l’emporte sur CLÉ=VALEUR. Les réglages s’écrivent comme dans cjm.toml : `--config 'check.levels.empty-value="off"'`, `--config render.size=poster`. La variable CJM_CONFIG en donne un, elle aussi.
cjm--isolated = Ignorer tous les fichiers de configuration
cjm--color = Quand mettre la sortie en couleur
    .long = `auto`, par défaut, ne met en couleur que dans un terminal et respecte NO_COLOR, CLICOLOR et CLICOLOR_FORCE ; `always` (toujours) et `never` (jamais) s’appliquent partout. La variable CJM_COLOR dit la même chose.
cjm--lang = La langue des messages, et des libellés sur les images et les tableaux : en ou fr
    .long = La variable CJM_LANG ne choisit que la langue des messages. Sans l’une ni l’autre, c’est `lang` dans le cjm.toml qui vaut pour le dossier courant, sinon la langue du système.
cjm--today = Le jour que les règles de date prennent pour aujourd’hui : une date comme 2026-11-02, ou `now`
cjm--quiet = Ne rien dire d’autre que les constats et les erreurs
cjm--verbose = Dire ce qui est lu, et pourquoi

## Ce que plusieurs commandes comprennent

cjm--paths = Des fichiers, des dossiers, ou - pour l’entrée standard [par défaut : .]
cjm--exclude = Laisser de côté, dans les dossiers, les fichiers qui correspondent à ce motif, écrit comme dans .gitignore (répétable)
cjm--force-exclude = Laisser de côté les fichiers exclus, même s’ils sont nommés
cjm--stdin-filename = Comment appeler l’entrée standard : sa configuration et les fichiers qu’elle nomme sont cherchés à partir de là
cjm--watch = Recommencer après chaque modification, jusqu’à Ctrl+C
    .long = Tout ce qui intervient compte : les cartes, celles qui arrivent ou disparaissent, les bibliothèques dont elles se servent, les polices et cjm.toml. --watch=poll regarde chaque seconde au lieu d’attendre que le système prévienne, ce qu’il faut parfois pour les dossiers en réseau et les conteneurs.

## cjm check

cjm-check = Vérifier des cartes : sont-elles lisibles et cohérentes ?
    .long = Les constats vont sur la sortie standard ; le code de sortie est 1 si l’un d’eux est une erreur, 2 si le travail n’a pas pu être fait.
    .after =
        Exemples :
          cjm check                                    toutes les cartes sous ce dossier
          cjm check cartes/manteau.parcours.yaml
          cjm check --output-format json=constats.json --output-format concise cartes
          cjm check --profile draft --ignore first-key
          cjm check --watch                            de nouveau après chaque modification
          cjm check --diff | git apply                 ce que fait --fix, sous forme de patch
          cat manteau.parcours.yaml | cjm check - --stdin-filename cartes/manteau.parcours.yaml

        `cjm explain RÈGLE` dit pourquoi un constat compte, et ce qui serait mieux.
cjm-check--select = Ne signaler que ces règles
cjm-check--extend-select = Signaler aussi ces règles
cjm-check--ignore = Ne jamais signaler ces règles ; syntax est toujours signalée
cjm-check--profile = Les niveaux de départ : draft (brouillon), standard ou strict
cjm-check--fix = Corriger dans les fichiers ce qui ne peut se comprendre que d’une façon, puis signaler ce qui reste
    .long = Tout le reste d’un fichier demeure tel qu’il est écrit. Le texte de l’entrée standard va sur la sortie standard, et le rapport sur la sortie d’erreur.
cjm-check--unsafe-fixes = Avec --fix ou --diff : corriger aussi ce que l’auteur devrait relire ensuite
cjm-check--diff = Afficher sous forme de patch ce que --fix changerait ; le code de sortie est 1 s’il y a quelque chose
    .long = Constats et complétude ne sont pas signalés dans ce cas : les options qui s’y rapportent sont refusées, et ce qu’en dit cjm.toml ne change pas le code de sortie.
cjm-check--add-ignore = Ignorer ce qui reste, par un commentaire sur sa ligne qui donne cette raison
    .long = Les erreurs de syntaxe ne peuvent pas être ignorées.
cjm-check--baseline = Laisser passer les constats que ce fichier énumère [par défaut : `check.baseline` de cjm.toml]
cjm-check--write-baseline = Écrire la liste des constats connus ; si elle existe, n’en retirer que ce qui est corrigé
    .long = De nouveaux constats ne sont jamais ajoutés à une liste qui existe : ils sont signalés. Pour les y mettre, supprimez d’abord le fichier.
cjm-check--output-format = Comment écrire les constats, et s’il y a lieu dans quel fichier (répétable)
    .long = Formats : { $values }. La variable CJM_OUTPUT_FORMAT les donne, elle aussi.
    .full = avec les lignes, et comment les corriger
    .concise = une ligne par constat
    .json = pour les programmes ; cjm schema report le décrit
    .json-lines = pour les programmes, une ligne par constat
    .sarif = SARIF 2.1.0, pour l’analyse de code
    .junit = résultats de tests, pour la plupart des serveurs d’intégration continue
    .github = annotations dans GitHub Actions
    .gitlab = Code Quality dans GitLab
    .rdjson = pour reviewdog
    .markdown = pour un commentaire de demande de fusion ou un résumé d’étape
cjm-check--statistics = Afficher le nombre de constats de chaque règle à la place des constats
    .long = En texte, ou en JSON avec --output-format json. Les rapports écrits dans des fichiers gardent les constats. Formats : full, concise, json.
cjm-check--max-problems = Afficher au plus ce nombre de constats, les plus graves, et dire combien il y en a d’autres
    .long = Vaut pour full et concise sur la sortie standard. Les rapports pour les programmes, ceux qui vont dans des fichiers et le code de sortie tiennent compte de tous les constats.
cjm-check--fail-on = Le niveau à partir duquel un constat donne 1 comme code de sortie [par défaut : error]
    .error = Les erreurs seulement
    .warning = Les avertissements et les erreurs
    .info = Tout constat
    .never = Aucun
cjm-check--min-score = La complétude que chaque carte doit atteindre, de 0 à 100 ; cjm score la donne
cjm-check--exit-zero = Sortir avec 0, quoi qu’il y ait à signaler

## cjm render

cjm-render = Dessiner des cartes, en images et en diapositives
    .long = L’extension de SORTIE dit ce qui est dessiné. Sans -o, l’image est écrite à côté de la carte. Une carte trop pleine pour une page lisible en prend plusieurs : manteau-1.svg, manteau-2.svg… Avec --watch, les images sont écrites quand elles changent.
    .after =
        Exemples :
          cjm render manteau.parcours.yaml -o manteau.png
          cjm render manteau.parcours.yaml --size a3 --lang en -o coat-a3.pdf
          cjm render cartes -o images/                        images/manteau.svg, images/…
          cjm render cartes --to png -o 'images/{"{stem}"}-{"{persona}"}.png'
          cjm render manteau.parcours.yaml -o manteau.pptx    la carte, puis une diapositive par étape
          cjm render manteau.parcours.yaml -o manteau.html    une page à envoyer, ou pour l’intranet
          cjm render cartes --watch -o images/                de nouveau après chaque modification
          cjm render manteau.parcours.yaml --lanes actions,emotions,pains -o - > manteau.svg
          cjm render cartes --check                           les images du dépôt sont-elles à jour ?
cjm-render--output = L’image, un dossier s’il y en a plusieurs, ou - pour la sortie standard
    .long =
        Un dossier, qui se termine par / sauf s’il existe, est créé s’il manque ; les cartes des sous-dossiers y gardent les leurs : cjm render cartes -o images/ dessine cartes/fr/manteau.parcours.yaml dans images/fr/manteau.svg.

        Un nom peut contenir {"{stem}"} (manteau pour manteau.parcours.yaml), {"{persona}"} et {"{theme}"} ; avec {"{persona}"}, chaque persona d’une carte a son image.
cjm-render--to = Le format, quand aucune extension ne le dit : { $names } [par défaut : svg]
cjm-render--check = Ne rien écrire ; sortir avec 1 si une image diffère de ce qui serait dessiné
cjm-render--view = Que dessiner d’une carte [par défaut : map, pour des diapositives deck]
    .long = { $lines }
    .map = les étapes, les lignes et la courbe des émotions
    .stage = une page par étape
    .deck = la carte, puis une page par étape
    .persona = un persona sur une page : qui il est, ce qu’il veut, ce qui l’irrite, comment il vit le parcours
    .empathy = ce qu’un persona dit, pense, fait et ressent, avec irritants et enchantements
    .matrix = les opportunités selon leur valeur et leur effort, celles à saisir d’abord en haut
    .roadmap = les opportunités selon leur échéance, et qui les réalise
    .affinity = irritants, verbatims et idées sur un tableau, groupés par thème, levier, type ou étape
    .portfolio = toutes les cartes sur une seule : personas par étape, points les plus bas, complétude, responsables
    .worksheet = une carte vide pour un atelier, en A3, avec une question par ligne
cjm-render--size = La page : { $names } [par défaut : 16:9]
cjm-render--width = La largeur de la page dans ses propres unités, 1920 pour une diapositive ; la hauteur découle de --size
cjm-render--density = Combien en montrer : detail, ou board, pour une salle (cinq lignes au plus, en grands caractères)
cjm-render--scale = Le nombre de pixels d’un PNG par unité de la page [par défaut : 2]
cjm-render--dpi = Le nombre de points par pouce qu’annonce un PNG [par défaut : ce qui remplit la diapositive ou la feuille]
cjm-render--theme = Le thème : { $names }, ou un fichier .toml à vous [par défaut : light]
cjm-render--lanes = Les lignes de haut en bas, séparées par des virgules
    .long = Il y a { $names }, et x-… pour vos propres champs.
cjm-render--persona = Ne dessiner que le parcours d’un persona, par son id ou son nom [par défaut : tous ceux que suit la carte]
cjm-render--stage = Ne dessiner qu’une étape, par son id ou son nom
cjm-render--svg-text = Sous quelle forme le SVG contient les mots
    .embed = En texte, avec dans le fichier les lettres nécessaires
    .outline = En contours, identiques dans toutes les visionneuses
    .plain = En texte, dans une police de la visionneuse
cjm-render--font = Une police pour les caractères que la police fournie n’a pas (répétable)
cjm-render--grow = Garder une carte sur une seule page, aussi grande qu’il le faut

## cjm table

cjm-table = Mettre en tableau ce que disent les cartes : étapes, points de contact, personas, irritants, opportunités, indicateurs
    .long = De plusieurs cartes se fait un seul tableau, avec une colonne qui nomme la carte, dans la langue de la première. Le CSV est en UTF-8 avec des virgules, pour les programmes ; un tableur l’importe comme tel (dans Excel : Données, À partir d’un fichier texte/CSV) plutôt que de l’ouvrir.
    .after =
        Exemples :
          cjm table manteau.parcours.yaml
          cjm table --view kpis --format markdown manteau.parcours.yaml
          cjm table --view opportunities --format csv cartes > opportunites.csv
          cjm table --view pains --format json cartes | jq '.rows[] | select(.frequency.value >= 30)'
cjm-table--view = Ce que représente une ligne du tableau
    .long = Vues : { $values }
    .stages = ce qui se passe à chaque étape (par défaut)
    .touchpoints = où les clients rencontrent l’entreprise, par canal
    .personas = de qui c’est le parcours, et de quoi ils ont besoin
    .pains = ce qui irrite, à quel point, et ce qui y répond
    .opportunities = ce qui pourrait être mieux, sa valeur, son effort et son responsable
    .kpis = ce qui se mesure, où cela en est et où cela devrait aller
    .grid = la carte comme une feuille : les étapes en colonnes, les lignes en dessous
cjm-table--format = Comment écrire le tableau
    .long = Formats : { $values }
    .text = pour le terminal, aussi large que la fenêtre
    .markdown = pour les demandes de fusion, les wikis et les documents
    .csv = pour les tableurs et les programmes (RFC 4180)
    .json = pour les programmes ; cjm schema table le décrit
    .yaml = pour les programmes et les personnes ; le même contenu que json

## cjm score

cjm-score = Dire à quel point des cartes sont complètes, et quoi écrire ensuite
    .long = La note va de 0 à 100. En écrire davantage ne la fait jamais baisser. `score.weights` dans cjm.toml dit combien compte chaque catégorie.
    .after =
        Exemples :
          cjm score manteau.parcours.yaml
          cjm score --min 60 cartes                 code de sortie 1 si une carte est en dessous
          cjm score --format badge cartes > completude.svg
cjm-score--format = Comment l’écrire
    .long = Formats : { $values }
    .table = pour le terminal, aussi large que la fenêtre
    .json = pour les programmes ; cjm schema score le décrit
    .markdown = pour les demandes de fusion, les wikis et les documents
    .badge = un SVG pour un README ; la moyenne s’il y a plusieurs cartes
cjm-score--min = La note que chaque carte doit atteindre, de 0 à 100

## cjm checklist

cjm-checklist = Poser à une carte les questions des guides, avec les réponses qu’elle donne
    .long = Il y a des questions sur la carte, sur chaque persona et sur chaque étape, dans la langue de la carte. Celles auxquelles elle répond sont cochées, avec la clé et la ligne de la réponse.
    .after =
        Exemples :
          cjm checklist manteau.parcours.yaml
          cjm checklist --suggest manteau.parcours.yaml          et ce qui est habituel à ces étapes
          cjm checklist --format markdown manteau.parcours.yaml  des cases à cocher, pour un wiki
cjm-checklist--suggest = Dire ce que les clients rencontrent d’habitude à de telles étapes, et ce qui aide d’habitude
cjm-checklist--format = Comment l’écrire
    .text = Pour lire ici
    .markdown = Une liste de tâches

## cjm init

cjm-init = Commencer une carte à partir d’un modèle, avec à côté un fichier de projet et des schémas pour les éditeurs
    .long = Là où un cjm.toml vaut déjà, la carte entre dans ce projet. Un fichier qui est là n’est jamais remplacé.
    .after =
        Exemples :
          cjm init --list
          cjm init mes-cartes                                la feuille vierge
          cjm init mes-cartes --template retail
          cjm init mes-cartes/retours.parcours.yaml --template complaint
          cjm --lang en init my-maps --template saas         en anglais
          cjm init mes-cartes --with github,editor           pour les demandes de fusion et l’éditeur

        Avec --with seul, un projet qui a un cjm.toml ne reçoit pas d’autre carte. Ce que --with trouve à la place de ses fichiers reste tel quel : ce qu’il leur faudrait est alors affiché, et le code de sortie est 2.
cjm-init--place = Le dossier, créé s’il manque, ou la carte : un-nom.parcours.yaml
cjm-init--template = De quoi partir ; blank est la feuille vierge, avec une question par champ
cjm-init--with = Faire que d’autres programmes se servent de cjm : écrire leurs fichiers en haut du dépôt (répétable)
    .long = Programmes : { $values }.
    .github = une tâche de GitHub Actions
    .gitlab = une chaîne de GitLab
    .pre-commit = un contrôle de pre-commit
    .editor = les clés complétées dans Visual Studio Code
cjm-init--list = Énumérer les modèles

## cjm explain

cjm-explain = Expliquer une règle, ou un indicateur que toute carte connaît
    .long = D’une règle : ce qu’elle signifie, pourquoi elle compte, un exemple, et ce qui serait mieux. D’un indicateur : ce qu’il compte, son unité, où il convient et d’où viennent ses chiffres.
    .after =
        Exemples :
          cjm explain unknown-key
          cjm explain nps
          cjm explain indicateurs               tous les indicateurs, une ligne pour chacun
          cjm explain --all                     toutes les règles, une ligne pour chacune
          cjm explain --all --format json       pour les programmes
cjm-explain--subject = Une règle, telle qu’elle figure entre crochets derrière le niveau d’un constat ; un indicateur ; ou `indicateurs` pour tous
cjm-explain--all = Toutes les règles
cjm-explain--format = Comment l’écrire
    .text = Pour lire ici ; s’il y en a plusieurs, une ligne pour chacune
    .markdown = Pour une documentation
    .json = Pour les programmes

## cjm schema

cjm-schema = Afficher le schéma JSON d’un fichier que cjm lit ou écrit
    .after =
        Exemples :
          cjm schema parcours > parcours.schema.json
          cjm schema config
        Un éditeur avec yaml-language-server vérifie et complète alors une carte qui commence par
          # yaml-language-server: $schema=parcours.schema.json
cjm-schema--name = Quel fichier il décrit
    .journey = Une carte aux clés anglaises (par défaut)
    .parcours = Une carte aux clés françaises
    .library = Une bibliothèque aux clés anglaises
    .bibliotheque = Une bibliothèque aux clés françaises
    .config = cjm.toml
    .theme = Un fichier de thème
    .report = Ce qu’écrit `check --output-format json`
    .table = Ce qu’écrit `table --format json`
    .score = Ce qu’écrit `score --format json`

## cjm config

cjm-config = Montrer quelle configuration vaut ici, et ce que fait chaque réglage
    .after =
        Exemples :
          cjm config show                       tous les réglages, avec leur valeur dans ce dossier
          cjm config path                       le fichier d’où ils viennent
          cjm config explain check.fail-on      ce que fait un réglage
cjm-config-show = Afficher chaque réglage avec sa valeur ici, en TOML
cjm-config-path = Afficher le chemin du fichier de configuration
cjm-config-explain = Afficher ce que fait un réglage, ses valeurs et sa valeur par défaut
cjm-config-explain--key = Le réglage, par exemple check.fail-on ; tous s’il manque

## cjm completions

cjm-completions = Afficher un script de complétion pour un shell
    .after =
        Exemples :
          cjm completions bash > ~/.local/share/bash-completion/completions/cjm
          cjm completions zsh > ~/.zfunc/_cjm
          cjm completions fish > ~/.config/fish/completions/cjm.fish
cjm-completions--shell = Le shell

## cjm man

cjm-man = Afficher la page de manuel, ou écrire dans un dossier une page par commande
    .after =
        Exemples :
          cjm man | man -l -
          cjm man -o ~/.local/share/man/man1
cjm-man--output = Le dossier pour cjm.1, cjm-check.1 et les autres pages ; créé s’il manque

## Réglages, pour `cjm config explain`

setting-root = Si ce dossier est le haut du projet : aucun fichier en dehors n’est lu.
setting-extends = Des fichiers de configuration dont les réglages valent là où celui-ci ne dit rien.
setting-include = Quels fichiers d’un dossier sont des cartes.
setting-exclude = Quels fichiers d’un dossier sont laissés de côté.
setting-respect-gitignore = Si les fichiers que git ignore sont laissés de côté.
setting-lang = La langue des messages quand cjm est lancé dans ce dossier ou plus bas, et celle de ses cartes qui ne montrent pas la leur. Lancé plus haut, cjm parle la langue qui vaut là-haut.
setting-library = Les bibliothèques dont toutes les cartes voient les personas, les indicateurs et les sources.
setting-owners = Qui peut être `owner` ; sans cette table, n’importe qui.
setting-channels = Les canaux en plus de ceux que cjm connaît.
setting-measure = Ce que `cjm measure` doit savoir de vos journaux.
setting-check-profile = Les niveaux de départ : `draft` garde les règles de lecture et les étapes sans point de contact, `strict` fait des avertissements des erreurs.
setting-check-fail-on = Le niveau à partir duquel un constat donne le code de sortie 1.
setting-check-min-score = La complétude que doit atteindre une carte, de 0 à 100 ; `cjm score` la donne.
setting-check-select = Ne signaler que ces règles ; vide, celles du profil.
setting-check-extend-select = Signaler aussi ces règles.
setting-check-ignore = Ne jamais signaler ces règles.
setting-check-baseline = Un fichier de constats connus, qui passent.
setting-check-require-ignore-reason = Si une règle que l’on fait taire doit dire pourquoi.
setting-check-levels = Le niveau de certaines règles.
setting-check-per-file-ignores = Des règles qui ne sont pas signalées dans certains fichiers.
setting-check-options = Les options de certaines règles.
setting-score-weights = Combien compte chaque catégorie ; 100 en tout. Celles qui manquent gardent leur poids.
setting-priority-formula = Comment se calcule la priorité d’une opportunité.
setting-render-theme = Le thème : l’un de ceux que cjm connaît, ou un fichier avec les couleurs et les polices d’une marque.
setting-render-size = La page.
setting-render-scale = Le nombre de pixels d’un PNG par unité de la page.
setting-render-density = Combien dit chaque case ; `auto` vaut `detail`, et `board` pour une vue d’ensemble.
setting-render-lanes = Les lignes, dans l’ordre.
setting-render-fonts = Des fichiers de police pour les caractères que la police incluse n’a pas.
setting-render-embed-source = Si le YAML est mis dans le SVG, où le lira quiconque a l’image.
setting-fmt-indent = Le nombre d’espaces par niveau.
setting-fmt-width = La ligne la plus longue.
