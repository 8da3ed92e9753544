import Testing
import Text

@testable import Tables

/// What is said of statements that are stopped, and of schemas that make no tables.
struct MessageTests {
    @Test(arguments: [
        (
            Message.lostIndex("own"),
            "own can't be run: another process has emptied the index; run the command again",
            "own ne s'exécute pas : un autre processus a vidé l'index ; relancer la commande"
        ),
        (
            .slowQuery("own", .seconds(30)),
            "own was stopped after 30000 ms: let it start from fewer rows",
            "own a été arrêté après 30000 ms : le faire partir de moins de lignes"
        ),
        (
            .greedyQuery("own"),
            "own was stopped because it takes too much memory: let it build fewer or smaller values",
            "own a été arrêté car il prend trop de mémoire : construire moins de valeurs, ou plus petites"
        ),
        (
            .endlessQuery("own"),
            "own was stopped because it gives too many rows: narrow it, or add a LIMIT",
            "own a été arrêté car il donne trop de lignes : le restreindre, ou ajouter un LIMIT"
        ),
        (
            .forbiddenQuery("own", "DROP"),
            "own may only read the portfolio's tables: DROP is not allowed",
            "own ne peut que lire les tables du portefeuille : DROP n'est pas permis"
        ),
        (
            .invalidQuery("own", "no such column: colour"),
            "own can't be run: no such column: colour",
            "own ne s'exécute pas : no such column: colour"
        ),
        (
            .reservedTable("own"),
            "\"own\" can't be the name of a table; give another with x-table",
            "« own » ne peut pas nommer une table ; en donner un autre avec x-table"
        ),
        (
            .reservedColumn("own"),
            "\"own\" can't be the name of a column; give another with x-column",
            "« own » ne peut pas nommer une colonne ; en donner un autre avec x-column"
        ),
        (
            .tableWithinItself("own"),
            "rows of the table \"own\" can't hold rows of the same table; give another name with x-table",
            "des lignes de la table « own » ne peuvent pas en contenir d'autres ; donner un autre nom avec x-table"
        ),
        (
            .tooManyPlaces(10),
            "the schema gives a place to more than 10 values; refer to fewer schemas from within others",
            "le schéma donne une place à plus de 10 valeurs ; renvoyer à moins de schémas depuis d'autres"
        ),
        (
            .tooManyColumns("own", 10),
            "the table \"own\" has more than 10 columns; put some into a list, which is a table of its own",
            "la table « own » a plus de 10 colonnes ; en mettre dans une liste, qui est une table à part"
        ),
        (
            .columnTwice("own", table: "project"),
            "the table \"project\" has a column \"own\" already; give another name with x-column",
            "la table « project » a déjà une colonne « own » ; donner un autre nom avec x-column"
        ),
        (
            .columnOfTwoTypes("own", table: "project"),
            "the column \"own\" of the table \"project\" has another type elsewhere; give another name with x-column",
            "la colonne « own » de la table « project » a un autre type ailleurs ; donner un autre nom avec x-column"
        ),
    ])
    func `says what is wrong and what to do about it`(message: Message, english: String, french: String) {
        #expect(message == Message(en: english, fr: french))
    }
}
