package org.portregistry.publish.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.ingest.DatasetsException;

class StagedFolderTest {
    /** Greater than any process id of Linux, so nobody's. */
    private static final long DEAD = 99_999_999L;

    @TempDir
    Path folder;

    @Test
    void moved_replacesWhatWasThere() throws IOException {
        Path target = Files.createDirectories(folder.resolve("release/sub")).getParent();
        Files.writeString(target.resolve("sub/old"), "old");
        try (StagedFolder staged = StagedFolder.beside(target, anything -> {})) {
            Files.writeString(staged.path().resolve("new"), "new");
            staged.moveIntoPlace();
        }
        assertEquals(List.of("release", "release/new"), content());
    }

    @Test
    void notMoved_leavesWhatWasThere() throws IOException {
        Path target = Files.createDirectory(folder.resolve("release"));
        Files.writeString(target.resolve("old"), "old");
        try (StagedFolder staged = StagedFolder.beside(target, anything -> {})) {
            Files.writeString(staged.path().resolve("half"), "ha");
        }
        assertEquals(List.of("release", "release/old"), content());
    }

    @Test
    void newPlaceDeepDown_isCreated() throws IOException {
        try (StagedFolder staged = StagedFolder.beside(folder.resolve("a/b/release"), anything -> {})) {
            staged.moveIntoPlace();
        }
        assertEquals(List.of("a", "a/b", "a/b/release"), content());
    }

    @Test
    void leftoversOfDeadRuns_areRemoved() throws IOException {
        Files.createDirectory(folder.resolve(".release.new-" + DEAD));
        StagedFolder.beside(folder.resolve("release"), anything -> {}).close();
        assertEquals(List.of(), content());
    }

    @Test
    void runThatDiedBetweenTheMoves_getsItsOldFolderBack() throws IOException {
        Path old = Files.createDirectory(folder.resolve(".release.old-" + DEAD));
        Files.writeString(old.resolve("old"), "old");
        StagedFolder.beside(folder.resolve("release"), anything -> {}).close();
        assertEquals(List.of("release", "release/old"), content());
    }

    @Test
    void link_isRefused() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        String message = refusal(link);
        assertTrue(message.contains("link: is a link; nothing is replaced through a link"), message);
        assertEquals(List.of("link", "real"), content());
    }

    @Test
    void linkOnTheWay_isFollowedOnce() throws IOException {
        Files.createDirectories(folder.resolve("deep/real"));
        Files.createDirectory(folder.resolve("release"));
        Files.writeString(folder.resolve("release/mine"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("deep/real"));
        try (StagedFolder staged = StagedFolder.beside(link.resolve("../release"), anything -> {})) {
            staged.moveIntoPlace();
        }
        assertEquals(List.of("deep", "deep/real", "deep/release", "link", "release", "release/mine"), content());
    }

    @Test
    void missingFolderThatIsLeftAgain_isRefused() throws IOException {
        Files.createDirectory(folder.resolve("thesis"));
        Files.writeString(folder.resolve("thesis/chapter"), "one");
        String message = refusal(folder.resolve("missing/../thesis"));
        assertTrue(message.contains("and that folder does not exist"), message);
        assertEquals(List.of("thesis", "thesis/chapter"), content());
    }

    @Test
    void fileInItsPlace_isRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("release"), "mine");
        assertTrue(refusal(file).endsWith("release: is not a folder; name one that is new or empty"));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void fileThatCameMeanwhile_bringsTheFolderBack() throws IOException {
        Path target = Files.createDirectory(folder.resolve("release"));
        ReplaceableFolder empty = full -> {
            throw new DatasetsException("somebody's");
        };
        try (StagedFolder staged = StagedFolder.beside(target, empty)) {
            Files.writeString(target.resolve("mine"), "mine");
            assertThrows(DatasetsException.class, staged::moveIntoPlace);
        }
        assertEquals(List.of("release", "release/mine"), content());
    }

    private static String refusal(Path target) {
        return assertThrows(DatasetsException.class, () -> StagedFolder.beside(target, anything -> {}))
                .getMessage();
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
