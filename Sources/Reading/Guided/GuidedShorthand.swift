import Formats
import Text

extension GuidedReader {
    /// Reads an object that is written on one line.
    mutating func readShorthand(_ content: Content, _ record: GuideLibrary.ObjectRecord, by guide: Int) {
        objects.append(OpenObject(record: record, given: FieldSet()))
        let text = text(content)
        objects.removeLast()
        switch text {
        case .missing(let range): yaml.builder.addNull(at: range)
        case .unreadable(let range): yaml.builder.addUnreadable(at: range)
        case .text(let text, let range): readShorthand(text, range, record, by: guide)
        }
    }

    /// Reads a text that stands for an object: whole or not at all.
    mutating func readShorthand(
        _ text: TreeBuilder.Bytes, _ range: Range<Int>, _ record: GuideLibrary.ObjectRecord, by guide: Int
    ) {
        guard let values = shorthandValues(text, range, record, by: guide) else { return }
        yaml.builder.openObject(at: range.lowerBound)
        add(values, record)
        yaml.builder.close(at: range.upperBound)
    }

    /// The fields of an object that a text stands for; nil where it can't be read and has been added so.
    mutating func shorthandValues(
        _ text: TreeBuilder.Bytes, _ range: Range<Int>, _ record: GuideLibrary.ObjectRecord, by guide: Int
    ) -> ShorthandValues? {
        guard let shorthand = library.records[guide].shorthand else {
            addUnreadable(.objectWanted(library.names(of: record)), at: range)
            return nil
        }
        let result = bytes.withBytes(of: text) { bytes in
            var reader = ShorthandReader(bytes: bytes, record: record, library: library)
            return reader.read(shorthand).map { pieces in pieces.map { evaluate($0, bytes) } }
        }
        guard let values = result else {
            addUnreadable(.notShorthand(string(text), shorthand, of: library.names(of: record)), at: range)
            return nil
        }
        var isFaulty = false
        for value in values {
            guard case .fault(let fault) = value.scalar else { continue }
            report(fault, at: place(of: value.range, in: text, range))
            isFaulty = true
        }
        if isFaulty { yaml.builder.addUnreadable(at: range) }
        return isFaulty ? nil : ShorthandValues(text: text, range: range, values: values)
    }

    /// What a text says of an object.
    struct ShorthandValues {
        fileprivate let text: TreeBuilder.Bytes
        fileprivate let range: Range<Int>
        fileprivate let values: [Value]

        /// The fields that it gives.
        var fields: [Int] { values.map(\.field) }

        /// The value of one field.
        fileprivate struct Value {
            let field: Int
            /// Where it stands in the text.
            let range: Range<Int>
            let scalar: TypedScalar
        }
    }

    private func evaluate(_ piece: ShorthandReader.Piece, _ bytes: Bytes) -> ShorthandValues.Value {
        ShorthandValues.Value(
            field: piece.field, range: piece.range, scalar: scalar(piece, bytes.slice(piece.range)))
    }

    private func scalar(_ piece: ShorthandReader.Piece, _ word: Bytes) -> TypedScalar {
        switch piece.guide.shape {
        case .scalar(let units): return conventions.read(word, as: units).helped(by: piece.guide)
        case .enumeration(let enumeration):
            guard let index = enumeration.names.find(word) else {
                let word = String(decoding: word, as: UTF8.self)
                let meant = proposes ? enumeration.spellings.nearest(to: word) : nil
                return .fault(.unknownValue(word, of: enumeration, meant: meant))
            }
            return .text(Array(enumeration.values[index].key.utf8))
        default: return .asWritten
        }
    }

    /// Adds the fields to the object that is open.
    mutating func add(_ values: ShorthandValues, _ record: GuideLibrary.ObjectRecord) {
        for value in values.values {
            let text = part(value.range, of: values.text, values.range)
            let place = place(of: value.range, in: values.text, values.range)
            yaml.builder.setKey(.decoded(record.fields[value.field].bytes), at: place.lowerBound..<place.lowerBound)
            add(value.scalar, text, place)
        }
    }

    /// A part of a text.
    private func part(_ part: Range<Int>, of text: TreeBuilder.Bytes, _ range: Range<Int>) -> TreeBuilder.Bytes {
        switch text {
        case .verbatim: .verbatim(place(of: part, in: text, range))
        case .decoded(let decoded): .decoded(Array(decoded[part]))
        }
    }

    /// The bytes that a part of a text stands in: all of the text's where that is not verbatim.
    private func place(of part: Range<Int>, in text: TreeBuilder.Bytes, _ range: Range<Int>) -> Range<Int> {
        guard case .verbatim(let whole) = text else { return range }
        return whole.lowerBound + part.lowerBound..<whole.lowerBound + part.upperBound
    }

    private func string(_ text: TreeBuilder.Bytes) -> String {
        bytes.withBytes(of: text) { String(decoding: $0, as: UTF8.self) }
    }
}
