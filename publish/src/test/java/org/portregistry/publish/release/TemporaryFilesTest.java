package org.portregistry.publish.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class TemporaryFilesTest {

    @Test
    void filesAndFolders_areForTheUserAlone() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX file system");
        Path file = TemporaryFiles.createFile("port-registry-test", ".txt");
        Path folder = TemporaryFiles.path("port-registry-test", "");
        try {
            TemporaryFiles.createFolder(folder);
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
            assertThrows(FileAlreadyExistsException.class, () -> TemporaryFiles.createFolder(folder));
        } finally {
            Files.deleteIfExists(folder);
            Files.delete(file);
        }
    }
}
