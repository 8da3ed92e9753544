import CSQLite
import Text

extension Function {
    /// `fold` and `similarity`, which SQL lacks; `instr`, `replace` and the trims of SQLite, whose own take quadratic
    /// time, during which nothing can interrupt them.
    static let texts = [
        Function(name: "fold", parameterCount: 1, body: .scalar(fold)),
        Function(name: "similarity", parameterCount: 2, body: .scalar(similarity)),
        Function(name: "instr", parameterCount: 2, body: .scalar(instr)),
        Function(name: "replace", parameterCount: 3, body: .scalar(replace)),
        Function(name: "trim", parameterCount: 2, body: .scalar { trim($0, $2, left: true, right: true) }),
        Function(name: "ltrim", parameterCount: 2, body: .scalar { trim($0, $2, left: true, right: false) }),
        Function(name: "rtrim", parameterCount: 2, body: .scalar { trim($0, $2, left: false, right: true) }),
    ]
}

private typealias Arguments = UnsafeMutablePointer<OpaquePointer?>

/// `fold(text)`: without accents and case, `_`, `-` and runs of spaces as one space.
private let fold: Function.Step = { context, _, arguments in
    guard let text = string(arguments, 0) else { return sqlite3_result_null(context) }
    setResult(context, Array(text.folded.utf8))
}

/// `similarity(a, b)`: see ``Similarity``.
private let similarity: Function.Step = { context, _, arguments in
    guard let left = string(arguments, 0), let right = string(arguments, 1) else { return sqlite3_result_null(context) }
    sqlite3_result_double(context, Similarity.between(left, right))
}

/// `instr(text, part)`: the character, counted from 1, at which `part` stands first, else 0.
private let instr: Function.Step = { context, _, arguments in
    guard let text = bytes(arguments, 0), let part = bytes(arguments, 1) else { return sqlite3_result_null(context) }
    guard let offset = Occurrences(of: part).first(in: text) else { return sqlite3_result_int64(context, 0) }
    let isBlob = sqlite3_value_type(arguments?[0]) == SQLITE_BLOB && sqlite3_value_type(arguments?[1]) == SQLITE_BLOB
    let before = isBlob ? offset : text[..<offset].count { $0 & 0xC0 != 0x80 }
    sqlite3_result_int64(context, Int64(before + 1))
}

/// `replace(text, part, other)`.
private let replace: Function.Step = { context, _, arguments in
    guard let text = bytes(arguments, 0), let part = bytes(arguments, 1), let other = bytes(arguments, 2) else {
        return sqlite3_result_null(context)
    }
    let limit = Int(sqlite3_limit(sqlite3_context_db_handle(context), SQLITE_LIMIT_LENGTH, -1))
    let occurrences = Occurrences(of: part)
    var replaced: [UInt8] = []
    var start = 0
    while !part.isEmpty, let found = occurrences.first(in: text, from: start) {
        replaced += text[start..<found]
        replaced += other
        guard replaced.count <= limit else { return sqlite3_result_error_toobig(context) }
        start = found + part.count
    }
    setResult(context, replaced + text[start...])
}

private func trim(_ context: OpaquePointer?, _ arguments: Arguments?, left: Bool, right: Bool) {
    guard let text = string(arguments, 0), let unwanted = string(arguments, 1) else {
        return sqlite3_result_null(context)
    }
    let scalars = Set(unwanted.unicodeScalars)
    var kept = text.unicodeScalars[...]
    if left { kept = kept.drop { scalars.contains($0) } }
    if right { while let last = kept.last, scalars.contains(last) { kept.removeLast() } }
    setResult(context, Array(Substring(kept).utf8))
}

/// The bytes of an argument as text, or of a blob as it is; nil for NULL.
private func bytes(_ arguments: Arguments?, _ place: Int) -> UnsafeRawBufferPointer? {
    guard let value = arguments?[place], sqlite3_value_type(value) != SQLITE_NULL else { return nil }
    let start = sqlite3_value_blob(value)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
}

/// An argument as text; nil for NULL.
func string(_ arguments: UnsafeMutablePointer<OpaquePointer?>?, _ place: Int) -> String? {
    bytes(arguments, place).map { String(decoding: $0, as: UTF8.self) }
}

/// Gives a text to SQLite, which copies it.
func setResult(_ context: OpaquePointer?, _ bytes: [UInt8]) {
    bytes.withUnsafeBytes {
        let start = ($0.baseAddress ?? UnsafeRawPointer(bitPattern: 1))?.assumingMemoryBound(to: CChar.self)
        sqlite3_result_text64(context, start, UInt64($0.count), sqlite3_transient(), UInt8(SQLITE_UTF8))
    }
}
