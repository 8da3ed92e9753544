import CSQLite
import Text

extension Function {
    /// `similar_pairs(id, text, least)`: a JSON array of the ids of texts that are at least so `similarity`, two and two,
    /// each pair in the order of its ids.
    static let pairs = [
        Function(name: "similar_pairs", parameterCount: 3, body: .group(step: addText, value: pairsResult))
    ]
}

/// What a group has given so far.
private final class Texts {
    var ids: [String] = []
    var texts: SimilarPairs
    var isFull = false

    init(least: Double) {
        texts = SimilarPairs(least: least)
    }
}

private let addText: Function.Step = { context, _, arguments in
    guard let id = string(arguments, 0), let text = string(arguments, 1) else { return }
    guard let place = sqlite3_aggregate_context(context, Int32(MemoryLayout<UnsafeRawPointer?>.size)) else {
        return sqlite3_result_error_nomem(context)
    }
    let held = place.assumingMemoryBound(to: UnsafeRawPointer?.self)
    if held.pointee == nil {
        let least = min(max(sqlite3_value_double(arguments?[2]), 0.5), 1)
        held.pointee = UnsafeRawPointer(Unmanaged.passRetained(Texts(least: least)).toOpaque())
    }
    guard let pointer = held.pointee else { return }
    let texts = Unmanaged<Texts>.fromOpaque(pointer).takeUnretainedValue()
    guard texts.texts.add(text) else { return texts.isFull = true }
    texts.ids.append(id)
}

/// SQLite asks once for each group, after an error too.
private let pairsResult: Function.Result = { context in
    guard
        let pointer = sqlite3_aggregate_context(context, 0)?.assumingMemoryBound(to: UnsafeRawPointer?.self).pointee
    else { return setResult(context, Array("[]".utf8)) }
    let texts = Unmanaged<Texts>.fromOpaque(pointer).takeRetainedValue()
    guard !texts.isFull, let pairs = texts.texts.pairs() else { return sqlite3_result_error_toobig(context) }
    let items = pairs.map { first, second in
        JSONText.array([texts.ids[first], texts.ids[second]].sorted().map(JSONText.string))
    }
    setResult(context, Array(JSONText.array(items)))
}
