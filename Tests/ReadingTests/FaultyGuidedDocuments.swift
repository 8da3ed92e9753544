import TestSupport

extension FaultyDocument {
    /// One for each fault of a document that is read by a schema.
    static let guided = [
        FaultyDocument(
            "why: un\ndeux\n",
            "\"deux\" is neither a field nor an entry \"key: value\"",
            "« deux » n'est ni un champ ni une entrée « clé: valeur »",
            help: "write \"key: value\", or indent the line below the text it continues",
            "écrire « clé: valeur », ou mettre la ligne en retrait sous le texte qu'elle continue"),
        FaultyDocument(
            "why: La livraison glisse\n  owner: drh\n",
            "\"owner\" is a field, yet this line continues a text",
            "« owner » est un champ, or cette ligne continue un texte",
            help: "indent it as the other fields, or put the text between quotes",
            "l'aligner sur les autres champs, ou mettre le texte entre guillemets"),
        FaultyDocument(
            "why: fini due: 2026\n",
            "\"due:\" is read as part of this text; is it a field?",
            "« due: » est lu comme une partie de ce texte ; est-ce un champ ?",
            help: "put the field on its own, or the text between quotes",
            "mettre le champ à part, ou le texte entre guillemets"),
        FaultyDocument(
            "why: \"Go\" conditionnel\n",
            "this text begins with a quote that does not enclose it",
            "ce texte commence par un guillemet qui ne l'entoure pas",
            help: "if this is text, put all of it between quotes",
            "si c'est un texte, le mettre entier entre guillemets"),
        FaultyDocument(
            "why: >8\n",
            "other tools don't read \">8\" as text",
            "les autres outils ne lisent pas « >8 » comme un texte",
            help: "if this is text, put all of it between quotes",
            "si c'est un texte, le mettre entier entre guillemets"),
        FaultyDocument(
            "why: |\n    premier\n  second\n",
            "this line of the text is indented less than its first",
            "cette ligne du texte est moins en retrait que la première",
            help: "indent it as its neighbours", "l'aligner sur ses voisines"),
        FaultyDocument(
            "why: ticket # 4512 rejeté\n",
            "this is read as a comment, not as part of the text",
            "ceci est lu comme un commentaire, non comme la suite du texte",
            help: "if this is text, put all of it between quotes",
            "si c'est un texte, le mettre entier entre guillemets"),
        FaultyDocument(
            "owner: a\nowner: b\n",
            "\"owner\" is given twice",
            "« owner » figure deux fois",
            help: "keep one of the two; the first is read", "n'en garder qu'un ; c'est le premier qui est lu"),
        FaultyDocument(
            "onwer: a\n",
            "there is no field \"onwer\" here",
            "il n'y a pas de champ « onwer » ici",
            help: "did you mean \"owner\"?", "vouliez-vous dire « owner » ?"),
        FaultyDocument(
            "raf:128500\n",
            "other tools want a space after \"raf:\"",
            "les autres outils veulent une espace après « raf: »",
            help: "put a space after the colon", "mettre une espace après le deux-points"),
        FaultyDocument(
            "achieved:\n  - a\n   - b\n",
            "this is read as part of the text above; is it an item indented too deep?",
            "ceci est lu comme la suite du texte ci-dessus ; est-ce un élément trop en retrait ?",
            help: "indent it as its neighbours", "l'aligner sur ses voisines"),
        FaultyDocument(
            "achieved:\n  • a\n",
            "other tools want \"- \" before an item",
            "les autres outils veulent « - » devant un élément",
            help: "put each item on a line of its own, after \"- \"", "mettre chaque élément sur sa ligne, après « - »"),
        FaultyDocument(
            "achieved:\n  a\n  b\n",
            "a list is wanted here",
            "il faut ici une liste",
            help: "put each item on a line of its own, after \"- \": \"- a\"",
            "mettre chaque élément sur sa ligne, après « - » : « - a »"),
        FaultyDocument(
            "ids:\n  - A: x\n  - B: y\n",
            "entries \"key: value\" are wanted here, not a list",
            "il faut ici des entrées « clé: valeur », et non une liste",
            help: "write it without the dash: \"A: x\"", "l'écrire sans le tiret : « A: x »"),
        FaultyDocument(
            "ids:\n  A: x\n  - y\n",
            "entries \"key: value\" are wanted here, not a list",
            "il faut ici des entrées « clé: valeur », et non une liste",
            help: "write \"key: value\" on each line, without a dash",
            "écrire « clé: valeur » sur chaque ligne, sans tiret"),
        FaultyDocument(
            "- owner: a\n- why: b\n",
            "fields are wanted here, not a list",
            "il faut ici des champs, et non une liste",
            help: "write it without the dash: \"owner: a\"", "l'écrire sans le tiret : « owner: a »"),
        FaultyDocument(
            "items:\n  what: x\n",
            "a list is wanted here",
            "il faut ici une liste",
            help: "put each item on a line of its own, after \"- \": \"- what: x\"",
            "mettre chaque élément sur sa ligne, après « - » : « - what: x »"),
        FaultyDocument(
            "achieved: RAS\n",
            "a list is wanted here; this is read as its only line",
            "il faut ici une liste ; ceci est lu comme sa seule ligne",
            help: "put each item on a line of its own, after \"- \"", "mettre chaque élément sur sa ligne, après « - »"),
        FaultyDocument(
            "achieved: - a\n",
            "a list begins below its key",
            "une liste commence sous sa clé",
            help: "put each item on a line of its own, after \"- \"", "mettre chaque élément sur sa ligne, après « - »"),
        FaultyDocument(
            "achieved:\n  - a\n  b\n",
            "\"b\" is not an item",
            "« b » n'est pas un élément",
            help: "put each item on a line of its own, after \"- \"", "mettre chaque élément sur sa ligne, après « - »"),
        FaultyDocument(
            "achieved:\n\t- a\n",
            "a tab indents this line, read as one level",
            "une tabulation met cette ligne en retrait, lue comme un niveau",
            help: "indent with spaces", "mettre en retrait par des espaces"),
        FaultyDocument(
            "items: [texte]\n",
            "fields are wanted here",
            "il faut ici des champs",
            help: "its fields are what, owner, due", "ses champs sont what, owner, due"),
        FaultyDocument(
            "items:\n  - what: x\n   owner: y\n",
            "this line is indented unlike its neighbours",
            "cette ligne est en retrait autrement que ses voisines",
            help: "indent it as its neighbours", "l'aligner sur ses voisines"),
        FaultyDocument(
            "ids: texte\n",
            "entries \"key: value\" are wanted here",
            "il faut ici des entrées « clé: valeur »",
            help: "write each on a line of its own, below", "les écrire chacune sur sa ligne, en dessous"),
        FaultyDocument(
            "free:\n  @a: 5\n",
            "\"@a\" can't be a key here",
            "« @a » ne peut être une clé ici",
            help: "put it between quotes, or rename it", "la mettre entre guillemets, ou la renommer"),
        FaultyDocument(
            "due: 2026-10-31\n  plus tard\n",
            "one value is wanted above; this has no place",
            "une seule valeur est attendue ci-dessus ; ceci n'a pas sa place",
            help: "remove it, or make it a field", "le supprimer, ou en faire un champ"),
        FaultyDocument(
            "rag: vret\n",
            "\"vret\" is none of the values wanted here",
            "« vret » n'est aucune des valeurs attendues ici",
            help: "did you mean \"vert\"?", "vouliez-vous dire « vert » ?"),
        FaultyDocument(
            "rag: turquoise\n",
            "\"turquoise\" is none of the values wanted here",
            "« turquoise » n'est aucune des valeurs attendues ici",
            help: "write one of green, amber, red, not_assessed", "écrire l'une de vert, orange, rouge, non évalué"),
        FaultyDocument(
            "nums: [1,5]\n",
            "\"1,5\" in a list may be one number or two",
            "« 1,5 » dans une liste peut être un nombre ou deux",
            help: "write 1.5, or 1, 5", "écrire 1.5, ou 1, 5"),
        FaultyDocument(
            "tags: [a,, b]\n",
            "no value stands before this comma",
            "aucune valeur ne précède cette virgule",
            help: "remove it", "la supprimer"),
        FaultyDocument(
            "schedule: {rag: amber, why: fini, mais tard}\n",
            "other tools split this text at its comma",
            "les autres outils coupent ce texte à sa virgule",
            help: "if this is text, put all of it between quotes",
            "si c'est un texte, le mettre entier entre guillemets"),
        FaultyDocument(
            "schedule: {rag: amber, why: a, why b}\n",
            "\"why b\" is read as part of the text before it; is it a field?",
            "« why b » est lu comme la suite du texte ; est-ce un champ ?",
            help: "write \"field: value\", or put the text between quotes",
            "écrire « champ: valeur », ou mettre le texte entre guillemets"),
    ]
}
