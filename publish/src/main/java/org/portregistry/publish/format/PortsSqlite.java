package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;
import org.sqlite.SQLiteConfig;

/** {@code ports.sqlite}: every table of the release, evidence and conflicts, with indexes and a full-text index. */
final class PortsSqlite extends DescribedFile {

    PortsSqlite() {
        super(
                "ports.sqlite",
                "application/vnd.sqlite3",
                "The tables with evidence, sources and conflicts as an SQLite database, with a full-text index: select *"
                        + " from ports_search where ports_search match 'elastic*'.");
    }

    @Override
    public boolean isSlow() {
        return true;
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        SqliteDatabase.load();
        Path file = Files.createTempFile("port-registry", ".sqlite");
        try {
            fill(file, release);
            Files.copy(file, out);
        } catch (SQLException problem) {
            throw new IOException("cannot write the SQLite database: " + problem.getMessage(), problem);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Writes in one transaction without a journal: the bytes depend on the rows and on SQLite's version alone. */
    private static void fill(Path file, Release release) throws IOException, SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setEncoding(SQLiteConfig.Encoding.UTF8);
        config.setPageSize(4096);
        try (Connection database = SqliteDatabase.open(file, config)) {
            database.setAutoCommit(false);
            try (Statement statement = database.createStatement()) {
                new SqliteTables(database, statement).write(release);
                database.commit();
            }
        }
    }
}
