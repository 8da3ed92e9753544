import Testing
import Text

@testable import JSONSchema

/// What is said beside the examples of faults: limits, and help.
struct MessageTests {
    @Test(arguments: [
        (
            Message.schemaTooCostly,
            "it takes too long to hold this against its schema",
            "il faut trop de temps pour confronter ceci à son schéma"
        ),
        (
            .nestedTooDeep,
            "this is nested too deep for its schema",
            "ceci est trop imbriqué pour son schéma"
        ),
        (
            .useStandardDialect,
            "the current one is https://json-schema.org/draft/2020-12/schema",
            "l'actuel est https://json-schema.org/draft/2020-12/schema"
        ),
    ])
    func `says what is too much, and what helps, in both languages`(message: Message, english: String, french: String) {
        #expect(message == Message(en: english, fr: french))
    }
}
