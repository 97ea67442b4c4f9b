package org.portregistry.publish.command;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.portregistry.publish.release.TemporaryFiles;

/**
 * Tells HotSpot that a run is short, so that it does not spend more of the machine on optimising the program than the
 * program takes: without this, two fifths of a build's processor time go to its second compiler (C2).
 *
 * <p>The same holds for a refresh: its lists are read in a second or two, and half of its processor time would go to C2.
 *
 * <p>For speed, and fenced in here. It adds a compiler directive (JEP 165) by HotSpot's own diagnostic command, as {@code jcmd}
 * would, but from inside: to the class behind the management bean of that name, which the jar's manifest opens to us
 * ({@code Add-Opens}), since starting the management server takes longer than this saves. Any other virtual machine, one whose
 * classes are others, and a program that is not run from our jar go on as ever; so does a build of many claims, which pays
 * for being optimised. Only a virtual machine of our own may be told: see {@code Main}. {@code ci/small-jar} checks that it
 * is.
 */
public final class ShortRun {
    /** Claims of more bytes take long enough. The default sources have 2.5 million. */
    private static final long MOST = 16_000_000;

    /** All but the two methods through which C2 makes SHA-256 the processor's own; what they call is never run again. */
    private static final String DIRECTIVES = "[{match:[\"sun/security/provider/SHA2.implCompress\","
            + "\"sun/security/provider/DigestBase.implCompressMultiBlock0\"],c2:{Exclude:false}},"
            + "{match:[\"*.*\"],c2:{Exclude:true}}]";

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
            Path file = TemporaryFiles.createFile("port-registry-directives", ".json");
            try {
                Files.writeString(file, DIRECTIVES);
                diagnosticCommand("Compiler.directives_add " + file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError problem) {
            // It would only have been faster.
            return;
        }
    }

    private static void diagnosticCommand(String command) throws ReflectiveOperationException {
        // Loads the native code of the others.
        Class.forName("com.sun.management.internal.PlatformMBeanProviderImpl");
        Class<?> bean = Class.forName("com.sun.management.internal.DiagnosticCommandImpl");
        Constructor<?> constructor = bean.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object machine = Class.forName("sun.management.ManagementFactoryHelper")
                .getMethod("getVMManagement")
                .invoke(null);
        Method execute = bean.getDeclaredMethod("executeDiagnosticCommand", String.class);
        execute.setAccessible(true);
        execute.invoke(constructor.newInstance(machine), command);
    }
}
