package madoguchi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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
    void anotherKindOfDatabaseIsRefusedByName() {
        assertThatThrownBy(() -> Database.open("jdbc:mysql://somewhere/desk"))
                .hasMessageContaining("MADOGUCHI_DATABASE")
                .hasMessageContaining("jdbc:sqlite:");
    }
}
