import TestRepositories
import Testing
import Text

@testable import Git

/// What is said where Git, or the world around a repository, stands in the way.
struct MessageTests {
    @Test func `says what is wrong and what to do about it`() throws {
        let id = try #require(ObjectID(hex: "0123456789abcdef0123456789abcdef01234567"))
        let main = try #require(RefName(branch: "main")), tag = try #require(RefName(tag: "snapshot/2026-11"))
        for (message, english, french) in Self.all(id, main, tag, path("people/ann.yaml")) {
            #expect(message == Message(en: english, fr: french))
        }
    }

    private static func all(
        _ id: ObjectID, _ main: RefName, _ tag: RefName, _ file: RepositoryPath
    ) -> [(message: Message, english: String, french: String)] {
        [
            (
                .failed(.readingIndex, "disk full"),
                "could not read the index: disk full",
                "greffe n'a pas pu lire l'index : disk full"
            ),
            (
                .operationUnderWay(.merge),
                "a merge is under way: finish or abort it, then run this again",
                "une fusion est en cours : terminez ou abandonnez cette opération, puis relancez"
            ),
            (
                .notARepository("people/ann.yaml"),
                "“people/ann.yaml” is in no Git repository: run `git init` there, or name another folder",
                "« people/ann.yaml » n'est dans aucun dépôt Git : lancez `git init`, ou indiquez un autre dossier"
            ),
            (
                .ownedByAnother("people/ann.yaml"),
                "the repository “people/ann.yaml” belongs to another user, whose files Git doesn't trust: run `git config --global --add safe.directory people/ann.yaml` if you do",
                "le dépôt « people/ann.yaml » appartient à un autre utilisateur, et Git ne s'y fie pas : lancez `git config --global --add safe.directory people/ann.yaml` si vous vous y fiez"
            ),
            (
                .unsupportedObjectFormat("sha256"),
                "the repository names objects by “sha256”, and greffe reads SHA-1 alone: bring its history into a new one, `git init --object-format=sha1 ../new && git fast-export --all | git -C ../new fast-import`",
                "le dépôt nomme ses objets par « sha256 », et greffe ne lit que SHA-1 : portez son historique dans un nouveau, `git init --object-format=sha1 ../new && git fast-export --all | git -C ../new fast-import`"
            ),
            (
                .unsupportedRefStorage("sha256"),
                "the repository stores references as “sha256”: run `git refs migrate --ref-format=files`",
                "le dépôt range ses références en « sha256 » : lancez `git refs migrate --ref-format=files`"
            ),
            (
                .splitIndex,
                "the index is split, which greffe doesn't read: run `git config core.splitIndex false && git update-index --no-split-index`",
                "l'index est scindé, ce que greffe ne lit pas : lancez `git config core.splitIndex false && git update-index --no-split-index`"
            ),
            (
                .sparseIndex,
                "the index is sparse, which greffe doesn't read: run `git sparse-checkout reapply --no-sparse-index`",
                "l'index est clairsemé, ce que greffe ne lit pas : lancez `git sparse-checkout reapply --no-sparse-index`"
            ),
            (
                .indexWithoutHash,
                "the index has no checksum, which this libgit2 doesn't read: run `git config index.skipHash false` and `git update-index --force-write-index`",
                "l'index n'a pas de somme de contrôle, ce que cette libgit2 ne lit pas : lancez `git config index.skipHash false` puis `git update-index --force-write-index`"
            ),
            (
                .missingObject(id),
                "the object 0123456789 is missing: run `git fsck`, then fetch it again from another clone",
                "l'objet 0123456789 manque : lancez `git fsck`, puis récupérez-le d'un autre clone"
            ),
            (
                .objectBeyondShallow(id),
                "this shallow clone hasn't fetched the object 0123456789: run `git fetch --unshallow`",
                "ce clone superficiel n'a pas récupéré l'objet 0123456789 : lancez `git fetch --unshallow`"
            ),
            (
                .bare,
                "this repository has no working tree: run greffe in a clone of it",
                "ce dépôt n'a pas d'arbre de travail : lancer greffe dans un clone"
            ),
            (
                .insideRepository("/m/"),
                "the repository “/m/” holds this folder, and a portfolio is the root of its repository: run `greffe init` in “/m/”, or name a folder outside of it",
                "le dépôt « /m/ » contient ce dossier, et un portefeuille est la racine de son dépôt : lancez `greffe init` dans « /m/ », ou indiquez un dossier hors de lui"
            ),
            (
                .objectNotFetched(id),
                "this partial clone hasn't fetched the object 0123456789: run `git fetch --refetch --no-filter`, then run this again",
                "ce clone partiel n'a pas récupéré l'objet 0123456789 : lancez `git fetch --refetch --no-filter`, puis relancez"
            ),
            (
                .wrongKindOfObject(id),
                "the object 0123456789 is of another kind than what names it says: run `git fsck`",
                "l'objet 0123456789 n'est pas du type attendu : lancez `git fsck`"
            ),
            (
                .malformedObject(id),
                "the object 0123456789 is damaged: run `git fsck`",
                "l'objet 0123456789 est abîmé : lancez `git fsck`"
            ),
            (
                .tooDeep("a/b"),
                "folders are nested more than 64 deep: “a/b…”",
                "les dossiers sont imbriqués sur plus de 64 niveaux : « a/b… »"
            ),
            (
                .tooManyFiles(9),
                "the tree has more than 9 files",
                "l'arbre a plus de 9 fichiers"
            ),
            (
                .unusableReferenceName("a b"),
                "“a b” is no name for a reference: see `git check-ref-format`",
                "« a b » ne peut pas nommer une référence : voir `git check-ref-format`"
            ),
            (
                .detached,
                "no branch is checked out: run `git switch <branch>`, then run this again",
                "aucune branche n'est extraite : lancez `git switch <branche>`, puis relancez"
            ),
            (
                .unborn(main),
                "the branch “main” has no commit yet: make the first with `git commit`",
                "la branche « main » n'a pas encore de commit : faites le premier avec `git commit`"
            ),
            (
                .checkedOutElsewhere(main),
                "the branch “main” is checked out in another working tree: run this there",
                "la branche « main » est extraite dans un autre arbre de travail : lancez ceci là-bas"
            ),
            (
                .overtaken(5),
                "the branch moved, or was locked, each of 5 times: run this again",
                "la branche a bougé, ou était verrouillée, 5 fois de suite : relancez"
            ),
            (
                .lockedBranch(main, ".git/refs/heads/main.lock"),
                "another process is moving “main”: wait for it; if none is, remove “.git/refs/heads/main.lock”",
                "un autre processus déplace « main » : attendez-le ; s'il n'y en a pas, supprimez « .git/refs/heads/main.lock »"
            ),
            (
                .differs(file),
                "“people/ann.yaml” has changes that aren't committed: commit it or move it away, then run this again",
                "« people/ann.yaml » a des modifications non validées : validez-le ou déplacez-le, puis relancez"
            ),
            (
                .editedMeanwhile(file),
                "“people/ann.yaml” was edited meanwhile and is left as it is: run this again",
                "« people/ann.yaml » a été modifié entre-temps et reste tel quel : relancez"
            ),
            (
                .stagedDiffers(file),
                "“people/ann.yaml” has changes that are staged: commit them or run `git restore --staged`, then run this again",
                "« people/ann.yaml » a des modifications indexées : validez-les ou lancez `git restore --staged`, puis relancez"
            ),
            (
                .notAFile(file),
                "something that isn't a file stands at “people/ann.yaml”: move it away, then run this again",
                "ce qui se trouve en « people/ann.yaml » n'est pas un fichier : déplacez-le, puis relancez"
            ),
            (
                .behindALink(file),
                "a link or a file stands where “people/ann.yaml” needs a folder: move it away, then run this again",
                "un lien ou un fichier se trouve là où « people/ann.yaml » a besoin d'un dossier : déplacez-le, puis relancez"
            ),
            (
                .folderInTheWay("a b"),
                "“a b” is a folder where a file is to be written, or the reverse: move it away first",
                "« a b » est un dossier là où un fichier doit être écrit, ou l'inverse : déplacez-le d'abord"
            ),
            (
                .lockedIndex(".git/index.lock"),
                "another process is changing the index: wait for it; if none is, remove “.git/index.lock”",
                "un autre processus modifie l'index : attendez-le ; s'il n'y en a pas, supprimez « .git/index.lock »"
            ),
            (
                .lockedFile(file),
                "another process is writing “people/ann.yaml”: wait for it, then run this again",
                "un autre processus écrit « people/ann.yaml » : attendez-le, puis relancez"
            ),
            (
                .tagDiffers(tag, file),
                "the tag “snapshot/2026-11” is there with another “people/ann.yaml”: it is never moved",
                "l'étiquette « snapshot/2026-11 » existe avec un autre « people/ann.yaml » : elle n'est jamais déplacée"
            ),
            (
                .tagOvertaken(tag),
                "the tag “snapshot/2026-11” was made by another process meanwhile: run this again",
                "l'étiquette « snapshot/2026-11 » a été posée entre-temps par un autre processus : relancez"
            ),
            (
                .noIdentity,
                "nobody is named as the author: run `git config user.name \"…\"` and `git config user.email …`",
                "aucun auteur n'est nommé : lancez `git config user.name \"…\"` et `git config user.email …`"
            ),
            (
                .signerFailed("gpg", "no secret key"),
                "“gpg” didn't sign (no secret key): look at `git config user.signingKey`, then run this again",
                "« gpg » n'a pas signé (no secret key) : voyez `git config user.signingKey`, puis relancez"
            ),
            (
                .signerNotRun("gpg", "not found", "gpg.program"),
                "“gpg”, the program for signatures, can't be run (not found): install it, or name another in `gpg.program`",
                "« gpg », le programme des signatures, ne peut être lancé (not found) : installez-le, ou nommez-en un autre par `gpg.program`"
            ),
            (
                .noSignature("gpg", "gpg.program"),
                "“gpg” ended well but gave no signature that Git knows: name another in `gpg.program`",
                "« gpg » n'a pas donné de signature que Git connaisse : nommez-en un autre par `gpg.program`"
            ),
            (
                .unsupportedSignature("x509"),
                "“x509” is no signature that greffe makes: run `git config gpg.format openpgp`, or `git config gpg.format ssh`",
                "« x509 » n'est pas une signature que greffe fasse : lancez `git config gpg.format openpgp`, ou `git config gpg.format ssh`"
            ),
            (
                .noSSHKey,
                "no SSH key is named: run `git config user.signingKey ~/.ssh/id_ed25519.pub` (greffe doesn't run `gpg.ssh.defaultKeyCommand`)",
                "aucune clé SSH n'est nommée : lancez `git config user.signingKey ~/.ssh/id_ed25519.pub` (greffe ne lance pas `gpg.ssh.defaultKeyCommand`)"
            ),
            (
                .noRoomForSigning("disk full"),
                "the file to be signed can't be written in .git (disk full): make room there, then run this again",
                "le fichier à signer ne peut être écrit dans .git (disk full) : faites-y de la place, puis relancez"
            ),
            (
                .unreadableDate("soon"),
                "“soon” is no date that Git reads: write 2026-11-30T18:00:00+01:00",
                "« soon » n'est pas une date que Git lise : écrivez 2026-11-30T18:00:00+01:00"
            ),
        ]
    }
}
