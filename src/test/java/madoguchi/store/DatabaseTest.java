package madoguchi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void theNewestMigrationIsTheLastFile() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            int last = files.map(file -> file.getFileName().toString())
                    .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            assertThat(Database.NEWEST).isEqualTo(String.valueOf(last));
        }
    }

    @Test
    void aDatabaseIsMigratedWhenNewAndKeepsItsRowsWhenOpenedAgain() {
        String file = folder.resolve("deeper/desk.db").toString();
        String insert = "insert into conversation (id, token_hash, language, created_at) values ('a', 'b', 'ja', 1)";
        try (Database database = Database.open(file)) {
            database.writer().useHandle(handle -> handle.execute(insert));
        }
        try (Database database = Database.open("jdbc:sqlite:" + file)) {
            int rows = database.reader()
                    .withHandle(handle -> handle.createQuery("select count(*) from conversation")
                            .mapTo(Integer.class)
                            .one());
            assertThat(rows).isEqualTo(1);
        }
    }

    @Test
    void theBlankDatabaseHasTheTablesThatTheMigrationsMake() {
        Path blank = folder.resolve("blank.db");
        BlankDatabase.copyTo(blank);
        assertThat(blank).as("made by the build").isNotEmptyFile();
        try (Database copied = Database.migrated(blank);
                Database migrated = Database.migrated(folder.resolve("migrated.db"))) {
            assertThat(schema(copied)).isEqualTo(schema(migrated)).isNotEmpty();
        }
    }

    @Test
    void theBlankDatabaseNeverReplacesAFile() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine.db"), "not a database");
        assertThatThrownBy(() -> Database.open(mine.toString()))
                .hasMessageContaining("mine.db cannot be used")
                .hasMessageContaining("MADOGUCHI_DATABASE");
        assertThat(mine).hasContent("not a database");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("nothing left over").containsExactly(mine);
        }
    }

    private static List<String> schema(Database database) {
        return database.reader()
                .withHandle(handle -> handle.createQuery(
                                "select coalesce(sql, name) from sqlite_master order by type, name")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void anotherKindOfDatabaseIsRefusedByName() {
        assertThatThrownBy(() -> Database.open("jdbc:mysql://somewhere/desk"))
                .hasMessageContaining("MADOGUCHI_DATABASE")
                .hasMessageContaining("jdbc:sqlite:");
    }
}
