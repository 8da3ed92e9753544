import Git
import TestRepositories
import Testing
import Text

@testable import Records

/// What is said where nothing can be filed or brought back, beside what the other tests and the guide show.
struct ArchiveMessageTests {
    @Test(
        arguments: [
            (
                .nothingCommitted, "nothing is committed yet: only what is in history can be filed",
                "rien n'est encore validé : seul ce qui est dans l'historique peut être archivé"
            ),
            (
                .noRecordKind, "the standard's schemas have no kind \"record\"",
                "les schémas du référentiel n'ont pas de type « record »"
            ),
            (
                .noRecordFields,
                "the standard does not say what a record keeps: it has no view \"record_fields\" in standard/views",
                "le référentiel ne dit pas ce que garde un dossier : pas de vue « record_fields » dans standard/views"
            ),
            (
                .unnameable("a"),
                "Git can't have a tag named after \"a\": rename the project's folder, and commit that",
                "Git ne peut avoir une étiquette au nom de « a » : renommer le dossier du projet, et le valider"
            ),
            (
                .changedMeanwhile("a"), "\"a\" was changed while it was being filed: run this again",
                "« a » a changé pendant son archivage : relancer"
            ),
            (
                .noProjectsFolder,
                "the standard does not say in which folder projects live: its kind \"project\" has no x-path",
                "le référentiel ne dit pas dans quel dossier sont les projets : son type « project » n'a pas de x-path"
            ),
        ] as [(Message, String, String)])
    func `a refusal says what to do`(message: Message, english: String, french: String) {
        #expect(message.text(in: .english) == english)
        #expect(message.text(in: .french) == french)
    }
}
