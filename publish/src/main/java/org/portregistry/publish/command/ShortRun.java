package org.portregistry.publish.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Tells HotSpot that a run is short, so that it does not spend more of the machine on optimising the program than the
 * program takes: without this, two fifths of a build's processor time go to its second compiler (C2).
 *
 * <p>For speed, and fenced in here. It adds a compiler directive (JEP 165) by the public diagnostic command of HotSpot. Any
 * other virtual machine, and one that knows no such command, runs as ever; so does a build of many claims, which pays for
 * being optimised. Only a virtual machine of our own may be told: see {@code Main}.
 */
public final class ShortRun {
    /** Claims of more bytes take long enough. The default sources have 2.5 million. */
    private static final long MOST = 16_000_000;

    /** All but SHA-256, which the processor computes when C2 compiles it. */
    private static final String DIRECTIVES =
            "[{match:[\"sun/security/provider/*.*\"],c2:{Exclude:false}}," + "{match:[\"*.*\"],c2:{Exclude:true}}]";

    private ShortRun() {}

    /** Tells it, beside what the program does meanwhile, if the claims of these datasets are not too many. */
    public static void begin(Path datasets) {
        Thread thread = new Thread(
                () -> {
                    if (isShort(datasets)) {
                        tell();
                    }
                },
                "short-run");
        thread.setDaemon(true);
        thread.start();
    }

    private static boolean isShort(Path datasets) {
        long bytes = 0;
        try (DirectoryStream<Path> claims = Files.newDirectoryStream(datasets.resolve("claims"))) {
            for (Path file : claims) {
                bytes += Files.size(file);
            }
        } catch (IOException problem) {
            return false;
        }
        return bytes <= MOST;
    }

    private static void tell() {
        try {
            Path file = Files.createTempFile("port-registry-directives", ".json");
            try {
                Files.writeString(file, DIRECTIVES);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException | JMException | RuntimeException problem) {
            // It would only have been faster.
            return;
        }
    }
}
