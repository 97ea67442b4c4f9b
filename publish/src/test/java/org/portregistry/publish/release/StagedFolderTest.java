package org.portregistry.publish.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFolderTest {
    /** Greater than any process id of Linux, so nobody's. */
    private static final long DEAD = 99_999_999L;

    @TempDir
    Path folder;

    @Test
    void moved_replacesWhatWasThere() throws IOException {
        Path target = Files.createDirectories(folder.resolve("release/sub")).getParent();
        Files.writeString(target.resolve("sub/old"), "old");
        try (StagedFolder staged = StagedFolder.beside(target)) {
            Files.writeString(staged.path().resolve("new"), "new");
            staged.moveIntoPlace();
        }
        assertEquals(List.of("release", "release/new"), content());
    }

    @Test
    void notMoved_leavesWhatWasThere() throws IOException {
        Path target = Files.createDirectory(folder.resolve("release"));
        Files.writeString(target.resolve("old"), "old");
        try (StagedFolder staged = StagedFolder.beside(target)) {
            Files.writeString(staged.path().resolve("half"), "ha");
        }
        assertEquals(List.of("release", "release/old"), content());
    }

    @Test
    void newPlaceDeepDown_isCreated() throws IOException {
        try (StagedFolder staged = StagedFolder.beside(folder.resolve("a/b/release"))) {
            staged.moveIntoPlace();
        }
        assertEquals(List.of("a", "a/b", "a/b/release"), content());
    }

    @Test
    void leftoversOfDeadRuns_areRemoved() throws IOException {
        Files.createDirectory(folder.resolve(".release.new-" + DEAD));
        StagedFolder.beside(folder.resolve("release")).close();
        assertEquals(List.of(), content());
    }

    @Test
    void runThatDiedBetweenTheMoves_getsItsOldFolderBack() throws IOException {
        Path old = Files.createDirectory(folder.resolve(".release.old-" + DEAD));
        Files.writeString(old.resolve("old"), "old");
        StagedFolder.beside(folder.resolve("release")).close();
        assertEquals(List.of("release", "release/old"), content());
    }

    @Test
    void link_keepsPointingToThePlace() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        try (StagedFolder staged = StagedFolder.beside(link)) {
            Files.writeString(staged.path().resolve("new"), "new");
            staged.moveIntoPlace();
        }
        assertEquals("new", Files.readString(link.resolve("new")));
        assertFalse(Files.isDirectory(
                folder.resolve(".link.new-" + ProcessHandle.current().pid())));
    }

    private List<String> content() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
