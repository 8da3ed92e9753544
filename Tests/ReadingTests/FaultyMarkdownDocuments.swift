import TestSupport

extension FaultyDocument {
    /// One for each fault that Markdown alone has.
    static let markdown = [
        FaultyDocument(
            "## Summery\nx\n",
            "no section is called \"Summery\", so that what stands below it is not read",
            "aucune section ne s'appelle « Summery », si bien que ce qui suit n'est pas lu",
            help: "did you mean \"Summary\"?", "vouliez-vous dire « Summary » ?"),
        FaultyDocument(
            "## Owner\ndrh\n",
            "\"owner\" is a field and no section, so that what stands below it is not read",
            "« responsable » est un champ et non une section, si bien que ce qui suit n'est pas lu",
            help: "write \"owner: …\" between lines --- at the top",
            "écrire « responsable: … » entre des lignes --- en tête"),
        FaultyDocument(
            "## Summary\nThe API is late.\n---\n",
            "the line below makes this a heading, so that it is not read as text",
            "la ligne du dessous en fait un titre, si bien que ceci n'est pas lu comme du texte",
            help: "put an empty line above the line of dashes", "mettre une ligne vide au-dessus de la ligne de tirets"),
        FaultyDocument(
            "## Achieved\nThis month:\n- a\n",
            "this stands beside the list that is wanted here, and is not read",
            "ceci se trouve à côté de la liste attendue ici, et n'est pas lu",
            help: "make it an item, or move it elsewhere", "en faire un élément, ou le déplacer"),
        FaultyDocument(
            "## Actions\n- Extend two testers\n",
            "this item begins with no key of its own", "cet élément ne commence par aucune clé",
            help: "write \"- D1: …\" or \"- D1 · …\"; what belongs to an item stands further right than its dash",
            "écrire « - D1: … » ou « - D1 · … » ; ce qui tient à un élément est plus à droite que son tiret"),
        FaultyDocument(
            "## Asks\n- [x] Q1: a\n", "nothing here can be ticked off", "rien ici ne se coche",
            help: "remove the box", "retirer la case"),
        FaultyDocument(
            "## Summary\n<p>x</p>\n", "HTML is not read", "le HTML n'est pas lu", help: "write it in Markdown",
            "l'écrire en Markdown"),
        FaultyDocument(
            "---\nowner: drh\n", "the fields that begin here have no end",
            "les champs qui commencent ici n'ont pas de fin",
            help: "write a second line --- below the last of them",
            "écrire une seconde ligne --- sous le dernier d'entre eux"),
        FaultyDocument(
            "## Summary\n<!-- x\n", "this comment has no end, so that nothing below it is read",
            "ce commentaire n'a pas de fin, si bien que rien n'est lu en dessous",
            help: "end it with -->", "le terminer par -->"),
    ]
}
