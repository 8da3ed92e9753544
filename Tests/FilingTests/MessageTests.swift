import Git
import TestRepositories
import Testing
import Text

@testable import Filing

private let one = id("1")
private let two = id("2")

private let record: RecordID = {
    guard let id = RecordID("a", version: 1) else { preconditionFailure("a is a name for a record") }
    return id
}()

private func id(_ digit: String) -> ObjectID {
    guard let id = ObjectID(hex: String(repeating: digit, count: 40)) else {
        preconditionFailure("forty digits are an id")
    }
    return id
}

/// What is said of an archive that is not as it was filed.
struct MessageTests {
    @Test(
        arguments: [
            (
                .altered(path("a")),
                "a is not as it was filed: its SHA-256 or its size is another than record.yaml lists",
                "a n'est plus tel qu'archivé : son SHA-256 ou sa taille diffère de ce que liste record.yaml"
            ),
            (.missing(path("a")), "a is missing: record.yaml lists it", "a manque : record.yaml le liste"),
            (
                .added(path("a")), "a was not filed: record.yaml does not list it",
                "a n'a pas été archivé : record.yaml ne le liste pas"
            ),
            (.unreadable, "record.yaml is missing or can't be read", "record.yaml manque ou ne peut pas être lu"),
            (
                .absent, "the record is gone: a tag or a later version says that it was filed",
                "le dossier a disparu : une étiquette ou une version ultérieure dit qu'il a été archivé"
            ),
            (
                .untagged, "its tag is missing: `greffe archive` made one when it was filed",
                "son étiquette manque : `greffe archive` en a posé une à l'archivage"
            ),
            (
                .lightweightTag,
                "its tag is not the one that was made when it was filed: it names no document and nobody",
                "son étiquette n'est pas celle posée à l'archivage : elle ne nomme ni document ni personne"
            ),
            (
                .movedTag(to: one, from: two), "its tag names commit 1111111111, but 2222222222 brought it",
                "son étiquette désigne le commit 1111111111, mais c'est 2222222222 qui l'a apporté"
            ),
            (
                .otherDocument, "record.yaml is not the one that was tagged: its SHA-256 is another than the tag has",
                "record.yaml n'est pas celui qui a été étiqueté : son SHA-256 diffère de celui de l'étiquette"
            ),
            (
                .otherStandard(one), "the standard that it was filed under is not as it was: standards/\(one)",
                "le référentiel sous lequel il a été archivé n'est plus tel quel : standards/\(one)"
            ),
            (
                .otherPortfolio(one),
                "the portfolio.yaml that it was filed under is not as it was: portfolios/\(one).yaml",
                "le portfolio.yaml sous lequel il a été archivé n'est plus tel quel : portfolios/\(one).yaml"
            ),
            (
                .touched(path("a"), in: one, isUndone: false),
                "commit 1111111111 changed or removed a after it was filed",
                "le commit 1111111111 a modifié ou supprimé a après son archivage"
            ),
            (
                .touched(path("a"), in: one, isUndone: true),
                "commit 1111111111 changed or removed a after it was filed; it is as it was filed again",
                "le commit 1111111111 a modifié ou supprimé a après son archivage ; il est de nouveau tel qu'archivé"
            ),
        ] as [(ArchiveFinding.Fault, String, String)])
    func `a finding says what is wrong`(fault: ArchiveFinding.Fault, english: String, french: String) {
        let message = ArchiveFinding(nil, fault).message
        #expect(message.text(in: .english) == english)
        #expect(message.text(in: .french) == french)
    }

    @Test(
        arguments: [
            (
                .historyIsCut,
                "this clone's history is cut: who touched the archive before is not known; `git fetch --unshallow` brings it",
                "l'historique de ce clone est tronqué : qui a touché l'archive avant n'est pas connu ; `git fetch --unshallow` l'apporte"
            ),
            (
                .noTagsHere, "no tag of the archive is here: `git fetch --tags` brings them",
                "aucune étiquette de l'archive n'est ici : `git fetch --tags` les apporte"
            ),
            (
                .notSigned,
                "tags are not all signed: who rewrote the branch and its tags together is found only beside another clone",
                "les étiquettes ne sont pas toutes signées : qui réécrit la branche et ses étiquettes ensemble ne se voit qu'à côté d'un autre clone"
            ),
            (
                .signaturesUnread,
                "tags are signed, but by whom is not looked at: `git verify-tag` checks a signature",
                "les étiquettes sont signées, mais par qui n'est pas regardé : `git verify-tag` vérifie une signature"
            ),
            (
                .notFetched(1),
                "1 file of the archive was not fetched into this partial clone: nothing is known of them, and no rule about records was run",
                "1 fichier de l'archive n'est pas dans ce clone partiel : rien n'en est connu, et aucune règle sur les dossiers n'a été vérifiée"
            ),
            (
                .notFetched(2),
                "2 files of the archive were not fetched into this partial clone: nothing is known of them, and no rule about records was run",
                "2 fichiers de l'archive ne sont pas dans ce clone partiel : rien n'en est connu, et aucune règle sur les dossiers n'a été vérifiée"
            ),
        ] as [(Message, String, String)])
    func `what can't be known is said`(message: Message, english: String, french: String) {
        #expect(message.text(in: .english) == english)
        #expect(message.text(in: .french) == french)
    }

    @Test(
        arguments: [
            (
                .noArchive,
                "there is no branch archive here: nothing was filed, or `git fetch origin archive` has to bring it",
                "il n'y a pas de branche archive ici : rien n'est archivé, ou `git fetch origin archive` doit l'apporter"
            ),
            (
                .noRecord(of: "a"), "no project \"a\" was filed: `greffe archive list` shows what was",
                "aucun projet « a » n'est archivé : `greffe archive list` montre ce qui l'est"
            ),
            (
                .noVersion(of: "a", there: [1, 2]), "\"a\" has no record of that version; it has v1, v2",
                "« a » n'a pas de dossier de cette version ; il a v1, v2"
            ),
            (
                .unreadable(record), "the record a v1 can't be read: `greffe archive verify` says what became of it",
                "le dossier a v1 ne peut être lu : `greffe archive verify` dit ce qu'il est devenu"
            ),
            (
                .noSuchFile("b", of: record), "a v1 has no file b: `greffe archive show a` lists them",
                "a v1 n'a pas de fichier b : `greffe archive show a` les liste"
            ),
        ] as [(Message, String, String)])
    func `what is not there is said`(message: Message, english: String, french: String) {
        #expect(message.text(in: .english) == english)
        #expect(message.text(in: .french) == french)
    }
}
