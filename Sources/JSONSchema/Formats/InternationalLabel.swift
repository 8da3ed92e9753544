/// A label of a host name in another script than Latin, as IDNA 2008 allows it.
struct InternationalLabel {
    private let scalars: [Unicode.Scalar]

    /// Decodes a label of the form `xn--…` (RFC 3492); nil where it encodes nothing.
    init?(_ label: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let scalars = Punycode.decode(label.dropFirst(4)) else { return nil }
        self.scalars = scalars
    }

    /// Whether the label may be registered (RFC 5891, 4.2.3, but for the rule on writing directions).
    var isValid: Bool {
        guard let first = scalars.first, let last = scalars.last, first != "-", last != "-" else { return false }
        guard !scalars.contains(where: { !$0.isASCII }) || !scalars.dropFirst(2).starts(with: ["-", "-"]) else {
            return false
        }
        return !first.isMark && scalars.indices.allSatisfy { scalars[$0].isAllowed || isAllowedByContext($0) }
    }

    /// Whether a scalar may stand where it does (RFC 5892, appendix A).
    private func isAllowedByContext(_ place: Int) -> Bool {
        let before = place > 0 ? scalars[place - 1] : nil
        let after = place + 1 < scalars.count ? scalars[place + 1] : nil
        switch scalars[place].value {
        case 0x200C: return before?.isVirama == true || isBetweenJoiningLetters(place)
        case 0x200D: return before?.isVirama == true
        case 0xB7: return before == "l" && after == "l"
        case 0x375: return after?.isGreek == true
        case 0x5F3, 0x5F4: return before?.isHebrew == true
        case 0x30FB: return scalars.contains(where: \.isKanaOrHan)
        case 0x660...0x669: return !scalars.contains { (0x6F0...0x6F9).contains($0.value) }
        case 0x6F0...0x6F9: return !scalars.contains { (0x660...0x669).contains($0.value) }
        default: return false
        }
    }

    /// Whether letters that join stand on both sides; of the scripts that join, those of Arabic's block and its
    /// neighbours are known here.
    private func isBetweenJoiningLetters(_ place: Int) -> Bool {
        let before = scalars[..<place].last { !$0.isMark }
        let after = scalars[(place + 1)...].first { !$0.isMark }
        return before?.joins == true && after?.joins == true
    }
}

extension Unicode.Scalar {
    /// Whether the scalar may stand anywhere (RFC 5892, section 3).
    fileprivate var isAllowed: Bool {
        switch value {
        case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007: return true
        case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: return false
        case 0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB, 0x660...0x669, 0x6F0...0x6F9, 0x200C, 0x200D: return false
        case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF: return false
        case 0x2D, 0x30...0x39, 0x61...0x7A: return true
        default: return isStableLetterOrDigit
        }
    }

    private var isStableLetterOrDigit: Bool {
        guard !properties.changesWhenNFKCCaseFolded, !properties.isDefaultIgnorableCodePoint else { return false }
        return switch properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .nonspacingMark,
            .spacingMark:
            true
        default: false
        }
    }

    fileprivate var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    fileprivate var isVirama: Bool { properties.canonicalCombiningClass == .virama }

    fileprivate var isGreek: Bool { (0x370...0x3FF).contains(value) || (0x1F00...0x1FFF).contains(value) }

    fileprivate var isHebrew: Bool { (0x591...0x5F4).contains(value) || (0xFB1D...0xFB4F).contains(value) }

    fileprivate var isKanaOrHan: Bool {
        properties.isIdeographic || (0x3041...0x309F).contains(value) || (0x30A1...0x30FA).contains(value)
            || (0x30FC...0x30FF).contains(value) || (0x31F0...0x31FF).contains(value)
    }

    fileprivate var joins: Bool { (0x620...0x8FF).contains(value) && properties.generalCategory == .otherLetter }
}
