/// What is said of bytes that are no text.
extension Message {
    static func notUTF8(_ byte: UInt8, likely scalar: Unicode.Scalar) -> Message {
        let hex = (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        guard scalar != "\u{FFFD}" else {
            return Message(en: "the byte \(hex) is no UTF-8", fr: "l'octet \(hex) n'est pas de l'UTF-8")
        }
        return Message(
            en: "the byte \(hex) is no UTF-8; it is \"\(scalar)\" in Windows-1252, which the file seems to be in",
            fr:
                "l'octet \(hex) n'est pas de l'UTF-8 ; c'est « \(scalar) » en Windows-1252, encodage probable du fichier"
        )
    }

    static let convertToUTF8 = Message(
        en: "save it as UTF-8 in the editor, or: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW",
        fr: "l'enregistrer en UTF-8 dans l'éditeur, ou : iconv -f WINDOWS-1252 -t UTF-8 FICHIER > NOUVEAU")

    static func misreadUTF8(as encoding: Encoding) -> Message {
        Message(
            en: "this looks like UTF-8 read as \(encoding.name)",
            fr: "ceci ressemble à de l'UTF-8 lu comme du \(encoding.name)")
    }

    static let declareUTF8 = Message(
        en: "where the encoding is declared, write utf-8", fr: "là où l'encodage est déclaré, écrire utf-8")

    static let isUTF16 = Message(en: "the file is in UTF-16", fr: "le fichier est en UTF-16")

    static let convertFromUTF16 = Message(
        en: "save it as UTF-8 in the editor, or: iconv -f UTF-16 -t UTF-8 FILE > NEW",
        fr: "l'enregistrer en UTF-8 dans l'éditeur, ou : iconv -f UTF-16 -t UTF-8 FICHIER > NOUVEAU")

    static let isZip = Message(
        en: "the file is an archive, such as office documents are, and no text",
        fr: "le fichier est une archive, comme les documents bureautiques, et non un texte")

    static let exportAsText = Message(
        en: "export it as text: CSV for a sheet", fr: "l'exporter en texte : CSV pour une feuille de calcul")

    static func isBinary(offset: Int) -> Message {
        Message(
            en: "the file is no text: byte \(offset + 1) is zero",
            fr: "le fichier n'est pas un texte : l'octet \(offset + 1) est nul")
    }

    static func tooLarge(limit: Int) -> Message {
        Message(
            en: "the file is larger than \(limit >> 20) MiB and is not read",
            fr: "le fichier dépasse \(limit >> 20) Mio et n'est pas lu")
    }

    static let splitFile = Message(en: "split it into smaller files", fr: "le diviser en fichiers plus petits")
}

extension Message {
    /// The help for what is misspelt.
    package static func didYouMean(_ text: String) -> Message {
        Message(en: "did you mean \"\(text)\"?", fr: "vouliez-vous dire « \(text) » ?")
    }
}
