package org.portregistry.publish.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteJDBCLoader;

/** Opens SQLite databases. The driver unpacks its native library into the folder for temporary files and runs it there. */
public final class SqliteDatabase {

    private SqliteDatabase() {}

    /**
     * Opens the database in that file.
     *
     * @throws IOException if the driver's library cannot be unpacked or run
     */
    public static Connection open(Path file, SQLiteConfig config) throws IOException, SQLException {
        load();
        return config.createConnection("jdbc:sqlite:" + file);
    }

    /**
     * Loads the driver's library, unless it is loaded.
     *
     * @throws IOException if it cannot be unpacked or run
     */
    public static void load() throws IOException {
        String folder = System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"));
        if (!Files.isWritable(Path.of(folder))) {
            throw new IOException("cannot unpack SQLite into the folder for temporary files, " + folder
                    + ": it is not there or cannot be written; name another: -Djava.io.tmpdir=FOLDER");
        }
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception problem) {
            throw new IOException(
                    "cannot run SQLite from the folder for temporary files, " + folder + ": " + problem.getMessage()
                            + "; name one that programs may be run from: -Djava.io.tmpdir=FOLDER",
                    problem);
        }
    }
}
