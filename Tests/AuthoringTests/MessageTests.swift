import Testing
import Text

@testable import Authoring

/// What is said where new documents can't be made, beside the page of refusals.
struct MessageTests {
    @Test(arguments: [
        (
            Message.unknownTemplate("a", known: ["b", "c"]),
            "the standard has no template \"a\"; it has b, c",
            "le référentiel n'a pas de modèle « a » ; il a b, c"
        ),
        (
            .unsafeID("a"),
            "\"a\" can't be an id: letters without accents, digits, and - _ . inside, 64 at most, and no name that Windows reserves (con, nul)",
            "« a » ne peut pas être un identifiant : lettres sans accent, chiffres, et - _ . à l'intérieur, 64 au plus, et pas un nom que Windows réserve (con, nul)"
        ),
        (
            .projectExists("a"),
            "there is a project \"a\" already, or one that differs in case alone",
            "il y a déjà un projet « a », ou qui n'en diffère que par la casse"
        ),
        (
            .unknownProject("a"),
            "there is no project \"a\": `greffe new project a` makes one",
            "il n'y a pas de projet « a » : `greffe new project a` le crée"
        ),
        (
            .reportExists("a"),
            "a is there already: edit it",
            "a existe déjà : le modifier"
        ),
        (
            .noDocument("a"),
            "no document of the standard has its place at a",
            "aucun document du référentiel n'a sa place à a"
        ),
        (
            .inMarkdown("a"),
            "this row would be written as YAML, and a says the same in Markdown: change that one by hand",
            "cette ligne serait écrite en YAML, et a dit la même chose en Markdown : modifier celui-ci à la main"
        ),
        (
            .noPeriod("a"),
            "\"a\" is no period: write 2026-11, 2026-W46, 2026-F23 or 2026-Q4",
            "« a » n'est pas une période : écrire 2026-11, 2026-W46, 2026-F23 ou 2026-Q4"
        ),
        (
            .missingValues(["name"]),
            "the template asks for more: --set name=…",
            "le modèle demande encore : --set name=…"
        ),
        (
            .unknownValue("a"),
            "--set a=…: the template asks for no \"a\", and a project has no such field",
            "--set a=… : le modèle ne demande pas « a », et un projet n'a pas ce champ"
        ),
        (
            .noKind("a"),
            "the standard has no kind \"a\" with a path of its own",
            "le référentiel n'a pas de type de document « a » qui ait un chemin"
        ),
        (
            .unwritable("a"),
            "a can't hold what this row says: look for a withheld value in a field that allows none",
            "a ne peut contenir ce que dit cette ligne : chercher une valeur non publiée dans un champ qui n'en admet pas"
        ),
        (
            .dayOutOfRange("a"),
            "\"a\" leads to a day outside the calendar",
            "« a » mène à un jour hors du calendrier"
        ),
        (
            .otherRow("a"),
            "another row before this says something else of a: merge the two, or give this one another name",
            "une autre ligne au-dessus dit autre chose de a : réunir les deux, ou donner à celle-ci un autre nom"
        ),
        (
            .unsafeName("projects/con/project.yaml"),
            "projects/con/project.yaml is no file's name on every system: give this row another name",
            "projects/con/project.yaml n'est pas un nom de fichier partout : donner à cette ligne un autre nom"
        ),
        (
            .unfitName("a"),
            "\"a\" can't be part of a path: `read_as: id` makes an identifier of it",
            "« a » ne peut pas figurer dans un chemin : `read_as: id` en fait un identifiant"
        ),
    ])
    func `says what is wrong and what to do about it`(message: Message, english: String, french: String) {
        #expect(message == Message(en: english, fr: french))
    }
}
