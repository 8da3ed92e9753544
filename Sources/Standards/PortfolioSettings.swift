package import Reading
package import Text
package import Values

/// What `portfolio.yaml` settles for the engine: how its people write, and their calendar.
package struct PortfolioSettings: Sendable {
    package let name: String
    /// ISO 4217.
    package let currency: String
    package let language: Language?
    /// The language in which `fmt` writes keys; nil for the schemas' own names.
    package let keyLanguage: Language?
    package let tax: Conventions.TaxBasis?
    package let firstPeriod: Period?
    /// The month in which the fiscal year begins, 1 to 12.
    package let fiscalYearStart: Int

    /// The settings of the document, those it leaves out as usual.
    package init(_ root: Node?) {
        name = root?["name"]?.string ?? ""
        currency = root?["currency"]?.string ?? "EUR"
        language = root?["language"]?.string.map { Language($0) }
        keyLanguage = root?["key_language"]?.string.map { Language($0) }
        tax = root?["tax"]?.string.flatMap { Conventions.TaxBasis(rawValue: $0) }
        firstPeriod = root?["first_period"]?.string.flatMap { Period($0) }
        // A document may hold what its schema refuses.
        let month = root?["fiscal_year"]?.number?.integer ?? 1
        fiscalYearStart = (1...12).contains(month) ? month : 1
    }

    /// How the documents of a portfolio under `standard` are read.
    package func conventions(_ standard: Settings) -> Conventions {
        Conventions(
            currency: currency, tax: tax, language: language ?? .english, placeholders: standard.placeholders)
    }

    /// The language of labels that keys are written in; nil for the schemas' own names, which are English.
    package var writtenKeys: Language? {
        keyLanguage == .english ? nil : keyLanguage
    }

    package func calendar(_ standard: Settings) -> Calendar {
        Calendar(firstPeriod: firstPeriod, fiscalYearStart: fiscalYearStart, holidays: standard.holidays)
    }
}
