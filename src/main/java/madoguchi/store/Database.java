package madoguchi.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The desk's SQLite file: write-ahead log, every commit on disk, one writer and several readers. Migrated when opened.
 * Safe for all threads.
 */
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    /** The version of the last file in {@code db/migration}. */
    static final String NEWEST = "2";

    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private @Nullable Jdbi writer;
    private @Nullable Jdbi reader;

    private Database(String url) {
        this.writing = pool(url, 1, "writer");
        this.reading = pool(url, 4, "reader");
    }

    /**
     * Opens a database, making it and its folder if need be.
     *
     * @param database a file's path, or a URL that starts with {@code jdbc:sqlite:}
     * @throws IllegalArgumentException for a URL of another kind, or a file that cannot be a database
     */
    public static Database open(String database) {
        Path file = file(database);
        BlankDatabase.copyTo(file);
        return migrated(file);
    }

    private static Path file(String database) {
        if (database.startsWith("jdbc:") && !database.startsWith("jdbc:sqlite:")) {
            throw new IllegalArgumentException("setting database (MADOGUCHI_DATABASE) is '" + database
                    + "', expected a file's path or jdbc:sqlite:FILE");
        }
        String file = database.startsWith("jdbc:sqlite:") ? database.substring("jdbc:sqlite:".length()) : database;
        Path path = Path.of(file);
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder of database " + file, e);
        }
        return path;
    }

    /** Loads what every database needs, which otherwise the first one waits for: the driver unpacks a library of the platform. */
    public static void loadDriver() {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            // Whoever opens a database is told again, with the file's name.
            LOG.debug("the driver cannot be loaded", e);
        }
    }

    /** Opens a file, makes it if there is none, and does the migrations that it has not seen. */
    static Database migrated(Path file) {
        String url = "jdbc:sqlite:" + file
                + "?journal_mode=WAL&synchronous=FULL&transaction_mode=IMMEDIATE&foreign_keys=true&busy_timeout=5000&secure_delete=true";
        boolean current;
        // Tried once, so that a file that is no database is said in words and not in a pool's stack trace.
        try (Connection connection = DriverManager.getConnection(url)) {
            current = isCurrent(connection);
        } catch (SQLException e) {
            throw new IllegalArgumentException("database " + file + " cannot be used (" + e.getMessage()
                    + "): set database (MADOGUCHI_DATABASE) to an SQLite file in a folder that can be written to");
        }
        var opened = new Database(url);
        if (!current) {
            Flyway.configure()
                    .dataSource(opened.writing)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
        return opened;
    }

    /** Whether the newest migration was done: then a start need not wait for the migrating library, over a second. */
    private static boolean isCurrent(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (ResultSet table =
                    statement.executeQuery("select 1 from sqlite_master where name = 'flyway_schema_history'")) {
                if (!table.next()) {
                    return false;
                }
            }
            try (ResultSet newest = statement.executeQuery(
                    "select 1 from flyway_schema_history where success = 1 and version = '" + NEWEST + "'")) {
                return newest.next();
            }
        }
    }

    /** For everything that changes rows: one connection, so that writers queue here and not at the file's lock. */
    public synchronized Jdbi writer() {
        if (writer == null) {
            writer = Jdbi.create(writing);
        }
        return writer;
    }

    /** For everything that only reads. */
    public synchronized Jdbi reader() {
        if (reader == null) {
            reader = Jdbi.create(reading);
        }
        return reader;
    }

    /** Does now what the first statement would wait for. */
    public void prepare() {
        writer();
        reader().useHandle(handle ->
                handle.createQuery("select 1").mapTo(Integer.class).one());
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
