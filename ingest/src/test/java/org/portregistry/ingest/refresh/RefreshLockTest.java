package org.portregistry.ingest.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock holds between processes, as refreshes are; threads of one JVM would not show a lock that was lost. */
class RefreshLockTest {
    private static final int PROCESSES = 5;
    private static final int TURNS = 40;

    @TempDir
    Path folder;

    /** Counts a file up, a turn at a time, each under the lock. */
    public static final class Counter {
        private Counter() {}

        /** Takes the folder. */
        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            for (int turn = 0; turn < TURNS; turn++) {
                RefreshLock lock = take(folder);
                Path file = folder.resolve("count");
                int count = Integer.parseInt(Files.readString(file));
                Thread.sleep(1);
                Files.writeString(file, Integer.toString(count + 1));
                lock.close();
            }
        }

        private static RefreshLock take(Path folder) throws InterruptedException {
            while (true) {
                try {
                    return RefreshLock.of(folder);
                } catch (IOException atWork) {
                    Thread.sleep(1);
                }
            }
        }
    }

    @Test
    void processesAtOnce_takeTurns() throws Exception {
        Files.writeString(folder.resolve("count"), "0");
        List<Process> processes = new ArrayList<>();
        for (int process = 0; process < PROCESSES; process++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Counter.class.getName(),
                            folder.toString())
                    .inheritIO()
                    .start());
        }
        for (Process process : processes) {
            assertEquals(0, process.waitFor());
        }
        assertEquals(PROCESSES * TURNS, Integer.parseInt(Files.readString(folder.resolve("count"))));
    }
}
