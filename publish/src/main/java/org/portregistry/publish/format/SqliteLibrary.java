package org.portregistry.publish.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.util.OSInfo;

/**
 * Puts SQLite's native code where its driver finds it. Left alone the driver unpacks it too, but then compares the copy
 * with the original byte by byte, which takes longer than filling the database.
 */
final class SqliteLibrary {
    private static final String FOLDER = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private SqliteLibrary() {}

    /** Unpacks the library into a temporary folder, unless somebody says where one is; does nothing the second time. */
    static synchronized void unpack() {
        String name = System.mapLibraryName("sqlitejdbc");
        try (InputStream library = SqliteLibrary.class.getResourceAsStream(
                "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name)) {
            if (library == null || System.getProperty(FOLDER) != null) {
                return;
            }
            Path folder = Files.createTempDirectory("port-registry-sqlite");
            Path file = folder.resolve(name);
            Files.copy(library, file);
            file.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            System.setProperty(FOLDER, folder.toString());
            System.setProperty(NAME, name);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot unpack SQLite: " + problem.getMessage(), problem);
        }
    }
}
