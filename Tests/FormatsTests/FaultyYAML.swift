import TestSupport

extension FaultyDocument {
    /// One for each fault of YAML.
    static let yaml = [
        FaultyDocument(
            "a: &x 1",
            "anchors (&) are not read here",
            "les ancres (&) ne sont pas lues ici",
            help: "if this is text, put all of it between quotes",
            "si c'est un texte, le mettre entier entre guillemets"),
        FaultyDocument(
            "a: *x",
            "aliases (*) are not read here",
            "les alias (*) ne sont pas lus ici",
            help: "if this is text, put all of it between quotes",
            "si c'est un texte, le mettre entier entre guillemets"),
        FaultyDocument(
            "a: !x 1",
            "tags (!) are not read here",
            "les étiquettes (!) ne sont pas lues ici",
            help: "if this is text, put all of it between quotes",
            "si c'est un texte, le mettre entier entre guillemets"),
        FaultyDocument(
            "%YAML 1.2\n---\na: 1",
            "directives (%) are not read here",
            "les directives (%) ne sont pas lues ici",
            help: "remove this line", "supprimer cette ligne"),
        FaultyDocument(
            "a: 1\n---\nb: 2",
            "a second document begins here; a file holds one",
            "un second document commence ici ; un fichier n'en contient qu'un",
            help: "make it a file of its own", "en faire un fichier à part"),
        FaultyDocument(
            "\(String(repeating: "é", count: 1025)): 1",
            "a key has at most 1024 characters",
            "une clé a au plus 1024 caractères"),
        FaultyDocument(
            "? a\n: 1",
            "a key is text on one line",
            "une clé est un texte d'une ligne",
            help: "write \"key: value\"", "écrire « clé: valeur »"),
        FaultyDocument(
            ": 1",
            "a key is missing before \":\"",
            "il manque une clé avant « : »",
            help: "write \"key: value\"", "écrire « clé: valeur »"),
        FaultyDocument(
            "a: 1\nx",
            "\"x\" is not an entry \"key: value\"",
            "« x » n'est pas une entrée « clé: valeur »",
            help: "indent it as its neighbours", "l'aligner sur ses voisines"),
        FaultyDocument(
            "- a\nb: 1",
            "\"b: 1\" is not an item; items begin with \"- \"",
            "« b: 1 » n'est pas un élément ; un élément commence par « - »",
            help: "indent it as its neighbours", "l'aligner sur ses voisines"),
        FaultyDocument(
            "a:\n    b: 1\n  c: 2",
            "this line is indented unlike those around it",
            "cette ligne est en retrait autrement que ses voisines",
            help: "indent it as its neighbours", "l'aligner sur ses voisines"),
        FaultyDocument(
            "a:\n\t- 1",
            "a tab indents this line",
            "une tabulation met cette ligne en retrait",
            help: "indent with spaces", "mettre en retrait par des espaces"),
        FaultyDocument(
            "a: \"x",
            "this text has no closing quote",
            "ce texte n'a pas de guillemet fermant"),
        FaultyDocument(
            "a: \"\\q\"",
            "\"\\q\" has no meaning between double quotes",
            "« \\q » n'a pas de sens entre guillemets doubles",
            help: "write \\\\ for a backslash, or put the text between apostrophes '…'",
            "écrire \\\\ pour une barre oblique inverse, ou mettre le texte entre apostrophes '…'"),
        FaultyDocument(
            "a: \"x\" y",
            "the value ends before this text",
            "la valeur se termine avant ce texte",
            help: "if this is text, put all of it between quotes",
            "si c'est un texte, le mettre entier entre guillemets"),
        FaultyDocument(
            "a: [1, 2",
            "this \"[\" is never closed",
            "ce « [ » n'est jamais refermé"),
        FaultyDocument(
            "a: [1}",
            "\",\" or \"]\" is expected here",
            "il faut ici « , » ou « ] »"),
        FaultyDocument(
            "a: [, 1]",
            "no value stands before this comma",
            "aucune valeur ne précède cette virgule"),
        FaultyDocument(
            "a: @x",
            "no text begins with \"@\"",
            "aucun texte ne commence par « @ »",
            help: "if this is text, put all of it between quotes",
            "si c'est un texte, le mettre entier entre guillemets"),
        FaultyDocument(
            "a: b: c",
            "\":\" and a space stand within this text",
            "« : » et une espace figurent dans ce texte",
            help: "if this is text, put all of it between quotes",
            "si c'est un texte, le mettre entier entre guillemets"),
        FaultyDocument(
            "a: x # one\n  y",
            "text goes on after a comment",
            "un texte continue après un commentaire"),
        FaultyDocument(
            "a: |x\n  y",
            "after | or > stand only indicators and a comment",
            "après | ou > ne viennent que des indicateurs et un commentaire"),
        FaultyDocument(
            "a: |\n    x\n  y",
            "this line is not indented as the first of its text",
            "cette ligne n'est pas en retrait comme la première de son texte"),
        FaultyDocument(
            "a: .inf",
            "\".inf\" is not a number that can be kept",
            "« .inf » n'est pas un nombre qu'on puisse garder"),
        FaultyDocument(
            "<<<<<<< ours\na: 1",
            "a merge was left unresolved: \"<<<<<<< ours\"",
            "une fusion n'a pas été résolue : « <<<<<<< ours »",
            help: "keep what holds of both sides, and remove the lines <<<<<<<, ======= and >>>>>>>",
            "garder ce qui vaut des deux côtés et supprimer les lignes <<<<<<<, ======= et >>>>>>>"),
        FaultyDocument(
            "a: [x\n  y: 1]",
            "a key stands on one line",
            "une clé tient sur une ligne"),
    ]
}
