package org.portregistry.publish.release;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;

/**
 * Files and folders among other people's temporary ones, for the user alone where the file system can say so. {@link
 * Files#createTempFile} does the same, but starts Java's secure random numbers for its names, which takes a build longer than
 * what it does with the files.
 */
public final class TemporaryFiles {

    private TemporaryFiles() {}

    /** Returns a path that is hardly taken; create what it names anew, which fails where somebody else has it. */
    public static Path path(String prefix, String suffix) {
        return Path.of(
                System.getProperty("java.io.tmpdir"), prefix + "-" + Long.toHexString(System.nanoTime()) + suffix);
    }

    /** Creates an empty file of such a name. */
    public static Path createFile(String prefix, String suffix) throws IOException {
        return Files.createFile(
                path(prefix, suffix), only(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
    }

    /** Creates an empty folder there. */
    public static void createFolder(Path path) throws IOException {
        Files.createDirectory(
                path,
                only(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE));
    }

    private static FileAttribute<?>[] only(PosixFilePermission first, PosixFilePermission... more) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(EnumSet.of(first, more))}
                : new FileAttribute<?>[0];
    }
}
