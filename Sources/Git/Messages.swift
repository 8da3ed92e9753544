package import Text

extension GitError.Operation {
    static let startingLibrary = Self(en: "start libgit2", fr: "démarrer libgit2")
    static let readingConfiguration = Self(en: "read Git's configuration", fr: "lire la configuration de Git")
    static let readingReferences = Self(en: "read the references", fr: "lire les références")
    static let readingIndex = Self(en: "read the index", fr: "lire l'index")
    static let readingIgnoreRules = Self(en: "read what Git ignores", fr: "lire ce que Git ignore")
    static let readingTrailers = Self(en: "read a commit's trailers", fr: "lire les mentions d'un commit")
    static let readingHistory = Self(en: "read the history", fr: "lire l'historique")
    static let comparingTrees = Self(en: "compare two trees", fr: "comparer deux arbres")
    static let hashing = Self(en: "hash an object", fr: "calculer l'empreinte d'un objet")

    static let writingObjects = Self(en: "write objects", fr: "écrire des objets")
    static let writingIndex = Self(en: "write the index", fr: "écrire l'index")
    static let committingOnHead = Self(en: "commit on the current branch", fr: "valider sur la branche courante")
    static let signing = Self(en: "sign a commit", fr: "signer une validation")

    static func creatingRepository(_ path: String) -> Self {
        Self(en: "make a repository in “\(path)”", fr: "créer un dépôt dans « \(path) »")
    }

    static func openingRepository(_ path: String) -> Self {
        Self(en: "open the repository “\(path)”", fr: "ouvrir le dépôt « \(path) »")
    }

    static func readingObject(_ id: ObjectID) -> Self {
        Self(en: "read the object \(id.short)", fr: "lire l'objet \(id.short)")
    }

    static func verifyingSignature(_ id: ObjectID) -> Self {
        Self(en: "verify the signature of \(id.short)", fr: "vérifier la signature de \(id.short)")
    }

    static func readingReference(_ name: String) -> Self {
        Self(en: "read the reference “\(name)”", fr: "lire la référence « \(name) »")
    }

    static func resolving(_ revision: String) -> Self {
        Self(en: "find the revision “\(revision)”", fr: "trouver la révision « \(revision) »")
    }

    static func filtering(_ path: RepositoryPath) -> Self {
        Self(en: "convert the line ends of “\(path)”", fr: "convertir les fins de ligne de « \(path) »")
    }

    static func committing(_ branch: RefName) -> Self {
        Self(en: "commit on “\(branch.shortName)”", fr: "valider sur « \(branch.shortName) »")
    }

    static func tagging(_ tag: RefName) -> Self {
        Self(en: "tag “\(tag.shortName)”", fr: "étiqueter « \(tag.shortName) »")
    }

    static func merging(_ path: RepositoryPath) -> Self {
        Self(en: "merge the versions of “\(path)”", fr: "fusionner les versions de « \(path) »")
    }

    static func comparing(_ path: RepositoryPath) -> Self {
        Self(en: "compare the versions of “\(path)”", fr: "comparer les versions de « \(path) »")
    }

    static func writingFile(_ path: RepositoryPath) -> Self {
        Self(en: "write “\(path)”", fr: "écrire « \(path) »")
    }

    static func writingHook(_ path: String) -> Self {
        Self(en: "write the hook “\(path)”", fr: "écrire le hook « \(path) »")
    }

    static func readingFile(_ path: RepositoryPath) -> Self {
        Self(en: "read “\(path)”", fr: "lire « \(path) »")
    }

    static func readingFolder(_ path: String) -> Self {
        Self(en: "read the folder “\(path)”", fr: "lire le dossier « \(path) »")
    }
}

extension Message {
    static func failed(_ operation: GitError.Operation, _ detail: String) -> Message {
        Message(
            en: "could not \(operation.english): \(detail)",
            fr: "greffe n'a pas pu \(operation.french) : \(detail)")
    }

    static func notARepository(_ path: String) -> Message {
        Message(
            en: "“\(path)” is in no Git repository: run `git init` there, or name another folder",
            fr: "« \(path) » n'est dans aucun dépôt Git : lancez `git init`, ou indiquez un autre dossier")
    }

    package static let bare = Message(
        en: "this repository has no working tree: run greffe in a clone of it",
        fr: "ce dépôt n'a pas d'arbre de travail : lancer greffe dans un clone")

    static func insideRepository(_ root: String) -> Message {
        Message(
            en: """
                the repository “\(root)” holds this folder, and a portfolio is the root of its repository: \
                run `greffe init` in “\(root)”, or name a folder outside of it
                """,
            fr: """
                le dépôt « \(root) » contient ce dossier, et un portefeuille est la racine de son dépôt : \
                lancez `greffe init` dans « \(root) », ou indiquez un dossier hors de lui
                """)
    }

    static func ownedByAnother(_ path: String) -> Message {
        Message(
            en: """
                the repository “\(path)” belongs to another user, whose files Git doesn't trust: \
                run `git config --global --add safe.directory \(path)` if you do
                """,
            fr: """
                le dépôt « \(path) » appartient à un autre utilisateur, et Git ne s'y fie pas : \
                lancez `git config --global --add safe.directory \(path)` si vous vous y fiez
                """)
    }

    static func unsupportedObjectFormat(_ format: String) -> Message {
        Message(
            en: """
                the repository names objects by “\(format)”, and greffe reads SHA-1 alone: bring its history into a new one, \
                `git init --object-format=sha1 ../new && git fast-export --all | git -C ../new fast-import`
                """,
            fr: """
                le dépôt nomme ses objets par « \(format) », et greffe ne lit que SHA-1 : portez son historique dans un \
                nouveau, `git init --object-format=sha1 ../new && git fast-export --all | git -C ../new fast-import`
                """)
    }

    static func unsupportedRefStorage(_ format: String) -> Message {
        Message(
            en: "the repository stores references as “\(format)”: run `git refs migrate --ref-format=files`",
            fr: "le dépôt range ses références en « \(format) » : lancez `git refs migrate --ref-format=files`")
    }

    static let splitIndex = Message(
        en: """
            the index is split, which greffe doesn't read: run \
            `git config core.splitIndex false && git update-index --no-split-index`
            """,
        fr: """
            l'index est scindé, ce que greffe ne lit pas : lancez \
            `git config core.splitIndex false && git update-index --no-split-index`
            """)

    static let sparseIndex = Message(
        en: "the index is sparse, which greffe doesn't read: run `git sparse-checkout reapply --no-sparse-index`",
        fr: "l'index est clairsemé, ce que greffe ne lit pas : lancez `git sparse-checkout reapply --no-sparse-index`")

    static let indexWithoutHash = Message(
        en: """
            the index has no checksum, which this libgit2 doesn't read: run `git config index.skipHash false` \
            and `git update-index --force-write-index`
            """,
        fr: """
            l'index n'a pas de somme de contrôle, ce que cette libgit2 ne lit pas : lancez \
            `git config index.skipHash false` puis `git update-index --force-write-index`
            """)

    static func missingObject(_ id: ObjectID) -> Message {
        Message(
            en: "the object \(id.short) is missing: run `git fsck`, then fetch it again from another clone",
            fr: "l'objet \(id.short) manque : lancez `git fsck`, puis récupérez-le d'un autre clone")
    }

    static func objectBeyondShallow(_ id: ObjectID) -> Message {
        Message(
            en: "this shallow clone hasn't fetched the object \(id.short): run `git fetch --unshallow`",
            fr: "ce clone superficiel n'a pas récupéré l'objet \(id.short) : lancez `git fetch --unshallow`")
    }

    static func objectNotFetched(_ id: ObjectID) -> Message {
        Message(
            en: """
                this partial clone hasn't fetched the object \(id.short): run `git fetch --refetch --no-filter`, \
                then run this again
                """,
            fr: """
                ce clone partiel n'a pas récupéré l'objet \(id.short) : lancez `git fetch --refetch --no-filter`, \
                puis relancez
                """)
    }

    static func wrongKindOfObject(_ id: ObjectID) -> Message {
        Message(
            en: "the object \(id.short) is of another kind than what names it says: run `git fsck`",
            fr: "l'objet \(id.short) n'est pas du type attendu : lancez `git fsck`")
    }

    static func malformedObject(_ id: ObjectID) -> Message {
        Message(
            en: "the object \(id.short) is damaged: run `git fsck`",
            fr: "l'objet \(id.short) est abîmé : lancez `git fsck`")
    }

    static func tooDeep(_ path: String) -> Message {
        Message(
            en: "folders are nested more than \(RepositoryPath.maximumDepth) deep: “\(path.prefix(60))…”",
            fr:
                "les dossiers sont imbriqués sur plus de \(RepositoryPath.maximumDepth) niveaux : « \(path.prefix(60))… »"
        )
    }

    static func tooManyFiles(_ count: Int) -> Message {
        Message(en: "the tree has more than \(count) files", fr: "l'arbre a plus de \(count) fichiers")
    }

    static func unusableReferenceName(_ name: String) -> Message {
        Message(
            en: "“\(name)” is no name for a reference: see `git check-ref-format`",
            fr: "« \(name) » ne peut pas nommer une référence : voir `git check-ref-format`")
    }
}
