import Reading

/// A currency by its code of ISO 4217.
struct Currency {
    let code: String

    /// The digits after the decimal mark of an amount (ISO 4217, list one: the minor unit).
    var fractionDigits: Int {
        if Self.withoutMinorUnit.contains(code) { return 0 }
        if Self.inThousandths.contains(code) { return 3 }
        return Self.inTenThousandths.contains(code) ? 4 : 2
    }

    /// The digits after the decimal mark that history keeps of a field's figures.
    func fractionDigits(of field: Field) -> Int {
        if case .scalar(let units) = field.guide.shape, units.first == .money {
            fractionDigits
        } else {
            Self.digitsOfRatios
        }
    }

    /// Digits of ratios, percentages and everything else that is no amount of money.
    private static let digitsOfRatios = 4

    private static let withoutMinorUnit: Set = [
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF",
        "XPF",
    ]
    private static let inThousandths: Set = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]
    private static let inTenThousandths: Set = ["CLF", "UYW"]
}
