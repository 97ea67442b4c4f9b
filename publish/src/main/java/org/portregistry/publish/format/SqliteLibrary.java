package org.portregistry.publish.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.portregistry.publish.release.TemporaryFiles;
import org.sqlite.util.OSInfo;

/**
 * Puts SQLite's native code where its driver finds it. Left alone the driver unpacks it too, but then compares the copy
 * with the original byte by byte, which takes longer than filling the database.
 */
public final class SqliteLibrary {
    private static final String FOLDER = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    /** Where the driver looks for copies that killed programs left; ours are elsewhere, among many other people's files. */
    private static final String LEFTOVERS = "org.sqlite.tmpdir";

    private SqliteLibrary() {}

    /**
     * Unpacks the library into a temporary folder, unless somebody says where one is; does nothing the second time.
     *
     * @throws IOException if it cannot be written there, or not be run
     */
    public static synchronized void unpack() throws IOException {
        if (System.getProperty(FOLDER) != null) {
            return;
        }
        String name = System.mapLibraryName("sqlitejdbc");
        try (InputStream library =
                SqliteLibrary.class.getResourceAsStream("/org/sqlite/native/" + platform() + "/" + name)) {
            if (library == null) {
                return;
            }
            Path folder = TemporaryFiles.path("port-registry-sqlite", "");
            Path file = folder.resolve(name);
            fill(folder, file, library);
            System.load(file.toString());
            System.setProperty(FOLDER, folder.toString());
            if (System.getProperty(LEFTOVERS) == null) {
                System.setProperty(LEFTOVERS, folder.toString());
            }
            System.setProperty(NAME, name);
        } catch (IOException problem) {
            throw new IOException(
                    "cannot unpack SQLite into the folder for temporary files, " + System.getProperty("java.io.tmpdir")
                            + ": " + problem.getMessage()
                            + "; name one that can be written: java -Djava.io.tmpdir=FOLDER",
                    problem);
        } catch (UnsatisfiedLinkError problem) {
            throw new IOException(
                    "cannot run SQLite from the folder for temporary files: " + problem.getMessage()
                            + "; name one that programs may be run from: java -Djava.io.tmpdir=FOLDER",
                    problem);
        }
    }

    private static void fill(Path folder, Path file, InputStream library) throws IOException {
        boolean whole = false;
        try {
            // What is said last is deleted first.
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            TemporaryFiles.createFolder(folder);
            Files.copy(library, file);
            whole = true;
        } finally {
            // The disk is full, or the run ends just now.
            if (!whole) {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        }
    }

    /** The driver's own way to find out runs a program; where the C library is plainly GNU's, it needs not be asked. */
    private static String platform() {
        boolean linux = System.getProperty("os.name").equals("Linux");
        String machine = System.getProperty("os.arch");
        if (linux && machine.equals("amd64") && isGnu("/lib64/ld-linux-x86-64.so.2", "/lib/ld-musl-x86_64.so.1")) {
            return "Linux/x86_64";
        }
        if (linux && machine.equals("aarch64") && isGnu("/lib/ld-linux-aarch64.so.1", "/lib/ld-musl-aarch64.so.1")) {
            return "Linux/aarch64";
        }
        return OSInfo.getNativeLibFolderPathForCurrentOS();
    }

    private static boolean isGnu(String gnu, String musl) {
        return Files.exists(Path.of(gnu)) && !Files.exists(Path.of(musl));
    }
}
