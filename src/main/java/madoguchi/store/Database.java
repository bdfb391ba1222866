package madoguchi.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/**
 * The desk's SQLite file: write-ahead log, every commit on disk, one writer and several readers. Migrated when opened.
 * Safe for all threads.
 */
public final class Database implements AutoCloseable {

    /** The version of the last file in {@code db/migration}. */
    static final String NEWEST = "1";

    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final Jdbi writer;
    private final Jdbi reader;

    private Database(String url) {
        this.writing = pool(url, 1, "writer");
        this.reading = pool(url, 4, "reader");
        this.writer = Jdbi.create(writing);
        this.reader = Jdbi.create(reading);
    }

    /**
     * Opens a database, making it and its folder if need be.
     *
     * @param database a file's path, or a URL that starts with {@code jdbc:sqlite:}
     * @throws IllegalArgumentException for a URL of another kind, or a file that cannot be a database
     */
    public static Database open(String database) {
        if (database.startsWith("jdbc:") && !database.startsWith("jdbc:sqlite:")) {
            throw new IllegalArgumentException("setting database (MADOGUCHI_DATABASE) is '" + database
                    + "', expected a file's path or jdbc:sqlite:FILE");
        }
        String file = database.startsWith("jdbc:sqlite:") ? database.substring("jdbc:sqlite:".length()) : database;
        try {
            Path folder = Path.of(file).toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder of database " + file, e);
        }
        String url = "jdbc:sqlite:" + file
                + "?journal_mode=WAL&synchronous=FULL&transaction_mode=IMMEDIATE&foreign_keys=true&busy_timeout=5000";
        // Tried once, so that a file that is no database is said in words and not in a pool's stack trace.
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.isValid(0);
        } catch (SQLException e) {
            throw new IllegalArgumentException("database " + file + " cannot be used (" + e.getMessage()
                    + "): set database (MADOGUCHI_DATABASE) to an SQLite file in a folder that can be written to");
        }
        var opened = new Database(url);
        if (!opened.isCurrent()) {
            Flyway.configure()
                    .dataSource(opened.writing)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
        return opened;
    }

    /** Whether the newest migration was done: then a restart need not wait for the migrating library, half a second. */
    private boolean isCurrent() {
        return reader.withHandle(
                handle -> handle.createQuery("select count(*) from sqlite_master where name = 'flyway_schema_history'")
                                        .mapTo(Integer.class)
                                        .one()
                                > 0
                        && handle.createQuery(
                                                "select count(*) from flyway_schema_history where version = :newest and success = 1")
                                        .bind("newest", NEWEST)
                                        .mapTo(Integer.class)
                                        .one()
                                > 0);
    }

    public Jdbi writer() {
        return writer;
    }

    public Jdbi reader() {
        return reader;
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }

    private static HikariDataSource pool(String url, int size, String name) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setPoolName(name);
        return new HikariDataSource(config);
    }
}
