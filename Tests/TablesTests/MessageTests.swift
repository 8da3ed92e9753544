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
            .columnTwice("own", table: "project"),
            "the table \"project\" has a column \"own\" already; give another name with x-column",
            "la table « project » a déjà une colonne « own » ; donner un autre nom avec x-column"
        ),
        (
            .columnOfTwoTypes("own", table: "project"),
            "the column \"own\" of the table \"project\" has another type elsewhere; give another name with x-column",
            "la colonne « own » de la table « project » a un autre type ailleurs ; donner un autre nom avec x-column"
        ),
        (
            .tooManyColumns(900, table: "own"),
            "the table \"own\" would have more than 900 columns; give a part of them a table with x-table",
            "la table « own » aurait plus de 900 colonnes ; donner une table à une partie d'entre elles avec x-table"
        ),
        (
            .tooManyTables(3000),
            "the standard's schemas ask for more than 3000 tables; what would be in others is in none",
            "les schémas du référentiel demandent plus de 3000 tables ; ce qui serait dans d'autres n'est dans aucune"
        ),
        (
            .tooManyPlaces(20_000),
            "the schema has more than 20000 places for values; those from here on are in no table",
            "le schéma a plus de 20000 places pour des valeurs ; à partir d'ici, elles ne sont dans aucune table"
        ),
    ])
    func `says what is wrong and what to do about it`(message: Message, english: String, french: String) {
        #expect(message == Message(en: english, fr: french))
    }
}
