/// A schema, a document with its faults marked, and what is said of them.
struct FaultExample: Sendable, CustomStringConvertible {
    let schema: String
    let document: Marked
    let rule: String
    let english: String
    let french: String
    /// What is said to help.
    let help: String?
    /// The same in French, where an example shows it.
    let frenchHelp: String?

    init(
        _ schema: String, _ document: String, _ rule: String, _ english: String, _ french: String, help: String? = nil,
        frenchHelp: String? = nil
    ) {
        self.schema = schema
        self.document = Marked(document)
        self.rule = rule
        self.english = english
        self.french = french
        self.help = help
        self.frenchHelp = frenchHelp
    }

    var description: String { english }

    static let all = scalars + lists + fields + choices

    private static let scalars = [
        FaultExample(
            #"{"type": ["number", "null"]}"#, #"⟦"a"⟧"#, "wrong-type",
            #"null or a number is expected here, not the text "a""#,
            "il faut ici null ou un nombre, et non le texte « a »"),
        FaultExample(
            #"{"type": "integer"}"#, "⟦1.5⟧", "wrong-type", "a whole number is expected here, not 1.5",
            "il faut ici un nombre entier, et non 1.5"),
        FaultExample(
            #"{"type": ["string", "array", "object"]}"#, "⟦true⟧", "wrong-type",
            "text, a list or a group of fields is expected here, not true",
            "il faut ici du texte, une liste ou un groupe de champs, et non true"),
        FaultExample(
            #"{"type": "boolean"}"#, "⟦[]⟧", "wrong-type", "true or false is expected here, not a list",
            "il faut ici true ou false, et non une liste"),
        FaultExample(
            #"{"enum": ["green", "amber", 3]}"#, #"⟦"gren"⟧"#, "not-in-list",
            #""gren" is none of "green", "amber", "3""#, "« gren » n'est pas parmi « green », « amber », « 3 »",
            help: #"did you mean "green"?"#),
        FaultExample(
            #"{"const": 1}"#, "⟦2⟧", "not-in-list", #"only "1" can stand here, not "2""#,
            "seul « 1 » peut figurer ici, et non « 2 »"),
        FaultExample(
            #"{"minimum": 1}"#, "⟦0⟧", "out-of-range", "0 is less than 1", "0 est inférieur à 1"),
        FaultExample(
            #"{"maximum": 100}"#, "⟦101⟧", "out-of-range", "101 is greater than 100", "101 est supérieur à 100"),
        FaultExample(
            #"{"exclusiveMinimum": 0}"#, "⟦0⟧", "out-of-range", "0 is not greater than 0",
            "0 n'est pas supérieur à 0"),
        FaultExample(
            #"{"exclusiveMaximum": 1.5}"#, "⟦1.50⟧", "out-of-range", "1.50 is not less than 1.5",
            "1.50 n'est pas inférieur à 1.5"),
        FaultExample(
            #"{"multipleOf": 0.01}"#, "⟦0.015⟧", "out-of-range", "0.015 is not a multiple of 0.01",
            "0.015 n'est pas un multiple de 0.01"),
        FaultExample(
            #"{"minLength": 1}"#, #"⟦""⟧"#, "wrong-length", "this text is empty", "ce texte est vide"),
        FaultExample(
            #"{"minLength": 3}"#, #"⟦"é"⟧"#, "wrong-length", "this text has 1 character, at least 3 are needed",
            "ce texte a 1 caractère, il en faut au moins 3"),
        FaultExample(
            #"{"maxLength": 1}"#, #"⟦"ab"⟧"#, "wrong-length", "this text has 2 characters, at most 1 is allowed",
            "ce texte a 2 caractères, il en faut au plus 1"),
        FaultExample(
            #"{"pattern": "^[a-z]+$"}"#, #"⟦"A1"⟧"#, "wrong-form", #""A1" does not have the form ^[a-z]+$"#,
            "« A1 » n'a pas la forme ^[a-z]+$"),
        FaultExample(
            #"{"format": "date"}"#, #"⟦"2026-02-30"⟧"#, "wrong-form",
            #""2026-02-30" is not a day such as 2026-10-31"#, "« 2026-02-30 » n'est pas un jour comme 2026-10-31"),
        FaultExample(
            #"{"not": {"type": "string"}}"#, #"⟦"a"⟧"#, "not-allowed", #""a" is not allowed here"#,
            "« a » n'est pas permis ici"),
        FaultExample(
            #"{"pattern": "^(a+)+$"}"#, #"⟦"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"⟧"#, "schema-too-costly",
            "it takes too long to tell whether this has the form ^(a+)+$",
            "il faut trop de temps pour dire si ceci a la forme ^(a+)+$"),
    ]

    private static let lists = [
        FaultExample(
            #"{"minItems": 2}"#, "⟦[1]⟧", "wrong-count", "this list has 1 item, at least 2 are needed",
            "cette liste a 1 élément, il en faut au moins 2"),
        FaultExample(
            #"{"maxItems": 1}"#, "⟦[1, 2]⟧", "wrong-count", "this list has 2 items, at most 1 is allowed",
            "cette liste a 2 éléments, il en faut au plus 1"),
        FaultExample(
            #"{"uniqueItems": true}"#, #"[{"a": 1, "b": 2}, 2, ⟦{"b": 2.0, "a": 1}⟧]"#, "duplicate-item",
            #""{"b": 2.0, "a": 1}" stands in this list already"#,
            #"« {"b": 2.0, "a": 1} » figure déjà dans cette liste"#),
        FaultExample(
            #"{"contains": {"type": "string"}}"#, "⟦[1]⟧", "wrong-count",
            "0 items of this list are as asked, at least 1 is needed",
            "0 élément de cette liste est comme demandé, il en faut au moins 1"),
        FaultExample(
            #"{"contains": {"type": "string"}, "maxContains": 1}"#, #"⟦["a", "b"]⟧"#, "wrong-count",
            "2 items of this list are as described, at most 1 is allowed",
            "2 éléments de cette liste sont comme décrit, il en faut au plus 1"),
        FaultExample(
            #"{"prefixItems": [true], "items": false}"#, #"[1, ⟦"b"⟧]"#, "not-allowed", #""b" is not allowed here"#,
            "« b » n'est pas permis ici"),
    ]

    private static let fields = [
        FaultExample(
            #"{"properties": {"sponsor": true, "name": true}, "additionalProperties": false}"#,
            #"{"name": 1, ⟦"sponser"⟧: 2}"#, "unknown-field", #"there is no field "sponser" here"#,
            "il n'y a pas de champ « sponser » ici", help: #"did you mean "sponsor"?"#),
        FaultExample(
            #"{"properties": {"sponsor": true, "name": true}, "additionalProperties": false}"#,
            #"{"name": 1, ⟦"x"⟧: 2}"#, "unknown-field", #"there is no field "x" here"#,
            "il n'y a pas de champ « x » ici", help: #"fields that can stand here: "sponsor""#),
        FaultExample(
            #"{"allOf": [{"properties": {"name": {"type": "string"}}}], "unevaluatedProperties": false}"#,
            #"{"name": "x", ⟦"nam"⟧: 2}"#, "unknown-field", #"there is no field "nam" here"#,
            "il n'y a pas de champ « nam » ici"),
        FaultExample(
            #"{"properties": {"a": false}}"#, #"{⟦"a"⟧: 1}"#, "not-allowed",
            #"the field "a" is not allowed here"#, "le champ « a » n'est pas permis ici"),
        FaultExample(
            #"{"not": {"required": ["a"]}}"#, #"{⟦"a"⟧: 1}"#, "not-allowed",
            #"the field "a" is not allowed here"#, "le champ « a » n'est pas permis ici"),
        FaultExample(
            ##"{"required": ["why"], "properties": {"why": {"$ref": "#/$defs/text"}}, "$defs": {"text": {"title": "Text"}}}"##,
            #" ⟦⟧{"a": 1}"#, "missing-field", #"the field "why" is missing"#, "le champ « why » manque"),
        FaultExample(
            #"{"required": ["why"], "properties": {"why": {"x-label": {"en": "reason", "fr": ["motif", "raison"]}}}}"#,
            #" ⟦⟧{"a": 1}"#, "missing-field", #"the field "why" is missing"#, "le champ « motif » manque"),
        FaultExample(
            #"{"properties": {"o": {"required": ["why"]}}}"#, #"{⟦"o"⟧: {}}"#, "missing-field",
            #"the field "why" is missing"#, "le champ « why » manque"),
        FaultExample(
            #"{"dependentRequired": {"a": ["b"]}}"#, #"⟦⟧{"a": 1}"#, "missing-field",
            #"where "a" is given, the field "b" is needed"#, "quand « a » est donné, il faut aussi le champ « b »"),
        FaultExample(
            #"{"dependentRequired": {"a": ["b"]}, "properties": {"a": {"x-label": {"fr": "âge"}}, "b": {"x-label": {"fr": "base"}}}}"#,
            #"⟦⟧{"a": 1}"#, "missing-field",
            #"where "a" is given, the field "b" is needed"#, "quand « âge » est donné, il faut aussi le champ « base »"),
        FaultExample(
            #"{"anyOf": [{"required": ["a"]}, {"required": ["b"]}], "properties": {"a": {"x-label": {"fr": "âge"}}, "b": {"x-label": {"fr": "base"}}}}"#,
            #"⟦⟧{"c": 1}"#, "missing-field", #"one of the fields "a", "b" is needed"#,
            "il faut un des champs « âge », « base »"),
        FaultExample(
            #"{"not": {"required": ["a"]}, "properties": {"a": {"x-label": {"fr": "âge"}}}}"#, #"{⟦"a"⟧: 1}"#,
            "not-allowed", #"the field "a" is not allowed here"#, "le champ « âge » n'est pas permis ici"),
        FaultExample(
            #"{"properties": {"sponsor": {"x-label": {"fr": "commanditaire"}}}, "additionalProperties": false}"#,
            #"{⟦"comanditaire"⟧: 2}"#, "unknown-field", #"there is no field "comanditaire" here"#,
            "il n'y a pas de champ « comanditaire » ici", help: #"did you mean "sponsor"?"#,
            frenchHelp: "vouliez-vous dire « commanditaire » ?"),
        FaultExample(
            #"{"properties": {"sponsor": {"x-label": {"fr": "commanditaire"}}}, "additionalProperties": false}"#,
            #"{⟦"x"⟧: 2}"#, "unknown-field", #"there is no field "x" here"#,
            "il n'y a pas de champ « x » ici", help: #"fields that can stand here: "sponsor""#,
            frenchHelp: "champs possibles ici : « commanditaire »"),
        FaultExample(
            #"{"minProperties": 2}"#, #"⟦{"a": 1}⟧"#, "wrong-count", "there is 1 field, at least 2 are needed",
            "il y a 1 champ, il en faut au moins 2"),
        FaultExample(
            #"{"maxProperties": 0}"#, #"⟦{"a": 1}⟧"#, "wrong-count", "there is 1 field, at most 0 are allowed",
            "il y a 1 champ, il en faut au plus 0"),
        FaultExample(
            #"{"propertyNames": {"pattern": "^[a-z]+$"}}"#, #"{⟦"A"⟧: 1}"#, "wrong-form",
            #""A" does not have the form ^[a-z]+$"#, "« A » n'a pas la forme ^[a-z]+$"),
    ]

    private static let choices = [
        FaultExample(
            #"{"anyOf": [{"type": "number"}, {"type": "object", "required": ["withheld"]}]}"#, #"⟦"a"⟧"#,
            "wrong-type", #"a number or a group of fields is expected here, not the text "a""#,
            "il faut ici un nombre ou un groupe de champs, et non le texte « a »"),
        FaultExample(
            #"{"anyOf": [{"type": "string", "pattern": "^[0-9]+$"}, {"type": "object"}]}"#, #"⟦"a"⟧"#, "wrong-form",
            #""a" does not have the form ^[0-9]+$"#, "« a » n'a pas la forme ^[0-9]+$"),
        FaultExample(
            """
            {"oneOf": [
              {"properties": {"kind": {"const": "a"}, "x": {"type": "number"}}, "required": ["kind", "x"]},
              {"properties": {"kind": {"const": "b"}, "y": {"type": "number"}}, "required": ["kind", "y"]}
            ]}
            """, #"{"kind": "b", "y": ⟦"1"⟧}"#, "wrong-type", #"a number is expected here, not the text "1""#,
            "il faut ici un nombre, et non le texte « 1 »"),
        FaultExample(
            #"{"anyOf": [{"required": ["a"]}, {"required": ["b"]}, {"required": ["c"]}]}"#, "⟦⟧{}", "missing-field",
            #"one of the fields "a", "b", "c" is needed"#, "il faut un des champs « a », « b », « c »"),
        FaultExample(
            #"{"oneOf": [{"const": "a"}, {"const": "b"}]}"#, #"⟦"c"⟧"#, "not-in-list", #""c" is none of "a", "b""#,
            "« c » n'est pas parmi « a », « b »", help: #"did you mean "a"?"#),
        FaultExample(
            #"{"oneOf": [{"title": "short", "maxLength": 9}, {"title": "text", "type": "string"}]}"#, #"⟦"a"⟧"#,
            "ambiguous-value", #"this could mean 2 things where only one is allowed: "short", "text""#,
            "ceci peut se comprendre de 2 façons, une seule est permise : « short », « text »"),
        FaultExample(
            #"{"if": {"properties": {"rag": {"const": "red"}}}, "then": {"required": ["why"], "x-message": {"en": "red owes a reason", "fr": "le rouge doit une raison"}}}"#,
            #"⟦⟧{"rag": "red"}"#, "missing-field", "red owes a reason", "le rouge doit une raison"),
    ]
}
