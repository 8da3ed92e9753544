import Text

extension Message {
    static let unclosedFrontMatter = Message(
        en: "the fields that begin here have no end", fr: "les champs qui commencent ici n'ont pas de fin")

    static let closeFrontMatter = Message(
        en: "write a second line --- below the last of them",
        fr: "écrire une seconde ligne --- sous le dernier d'entre eux")

    static let unclosedComment = Message(
        en: "this comment has no end, so that nothing below it is read",
        fr: "ce commentaire n'a pas de fin, si bien que rien n'est lu en dessous")

    static let closeComment = Message(en: "end it with -->", fr: "le terminer par -->")
}
