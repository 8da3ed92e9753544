import Values

/// A number as people write it, without sign and unit: `118 000`, `87 500,50`, `1'200`, `1.234.567,89`, `1e3`.
enum Numeral {
    case number(Decimal)
    /// `1.234`: a group of three, or three decimals.
    case ambiguous(whole: String, decimal: String)
    case tooLong
    case malformed

    /// Reads bytes from a digit or mark to the last one; O(count).
    init(_ bytes: ArraySlice<UInt8>, mark: Conventions.DecimalMark?) {
        guard let groups = Groups(bytes) else {
            self = Self.coreFloat(bytes)
            return
        }
        self = groups.numeral(mark: mark)
    }

    /// What digits and a point spell.
    private static func decimal(_ bytes: [UInt8]) -> Numeral {
        bytes.withUnsafeBufferPointer { Decimal($0) }.map(Numeral.number) ?? .tooLong
    }

    /// Floats of YAML's core schema that have an exponent, or nothing on one side of the point.
    private static func coreFloat(_ bytes: ArraySlice<UInt8>) -> Numeral {
        let isSpelling = bytes.allSatisfy {
            $0.isDigit || $0 == UInt8(ascii: ".") || ($0 | 0x20) == UInt8(ascii: "e") || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: "+")
        }
        guard isSpelling, bytes.contains(where: \.isDigit) else { return .malformed }
        return bytes.withUnsafeBufferPointer { Decimal($0) }.map(Numeral.number) ?? .malformed
    }

    /// Runs of digits, and the marks between them.
    private struct Groups {
        var digits: [ArraySlice<UInt8>] = []
        var marks: [UInt8] = []

        /// Nil where the bytes are not digits with single marks between them.
        init?(_ bytes: ArraySlice<UInt8>) {
            var start = bytes.startIndex
            for (index, byte) in zip(bytes.indices, bytes) where !byte.isDigit {
                guard " '.,".utf8.contains(byte), index > start else { return nil }
                digits.append(bytes[start..<index])
                marks.append(byte)
                start = index + 1
            }
            guard start < bytes.endIndex else { return nil }
            digits.append(bytes[start...])
        }

        func numeral(mark: Conventions.DecimalMark?) -> Numeral {
            guard let last = marks.last else { return decimal(Array(digits[0])) }
            let isMark = last == UInt8(ascii: ".") || last == UInt8(ascii: ",")
            if isMark, marks.count == 1 { return oneMark(last, declared: mark) }
            if marks.allSatisfy({ $0 == last }) {
                let isDecimalMark = mark?.rawValue.utf8.first == last
                return isGrouped(digits[...]) && !isDecimalMark ? decimal(Array(digits.joined())) : .malformed
            }
            let isGroupedByOther =
                isMark && marks.dropLast().allSatisfy { $0 == marks[0] } && isGrouped(digits.dropLast())
            guard isGroupedByOther, mark.map({ $0.rawValue.utf8.first == last }) ?? true else { return .malformed }
            return fraction
        }

        /// `1,5` and `1.234`: groups of three only where the first has no zero before it.
        private func oneMark(_ mark: UInt8, declared: Conventions.DecimalMark?) -> Numeral {
            let mayBeGrouped = isGrouped(digits[...]) && digits[0].first != UInt8(ascii: "0")
            if let declared {
                if declared.rawValue.utf8.first == mark { return fraction }
                return mayBeGrouped ? decimal(Array(digits.joined())) : .malformed
            }
            guard mayBeGrouped else { return fraction }
            let whole = String(decoding: digits.joined(), as: UTF8.self)
            let parts = digits.map { String(decoding: $0, as: UTF8.self) }
            return .ambiguous(whole: whole, decimal: parts.joined(separator: "."))
        }

        /// The number whose last group is its decimals.
        private var fraction: Numeral {
            decimal(Array(digits.dropLast().joined()) + [UInt8(ascii: ".")] + digits[digits.count - 1])
        }

        /// Whether all groups but the first, of one to three, have three digits.
        private func isGrouped(_ groups: ArraySlice<ArraySlice<UInt8>>) -> Bool {
            (groups.first?.count ?? 4) <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
        }
    }
}
