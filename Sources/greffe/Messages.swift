import Text

extension Message {
    static func outside(_ path: String) -> Message {
        Message(en: "\(path) is outside the portfolio", fr: "\(path) est hors du portefeuille")
    }
}
