package org.portregistry.publish.release;

import java.nio.file.Path;

/**
 * Names in the folder for temporary files. {@link java.nio.file.Files#createTempFile} starts Java's secure random numbers for
 * its names, which takes a build longer than what it does with the files.
 */
public final class TemporaryName {

    private TemporaryName() {}

    /** Returns a name that is hardly taken; create what it names anew, which fails where somebody else has it. */
    public static Path of(String prefix, String suffix) {
        return Path.of(
                System.getProperty("java.io.tmpdir"), prefix + "-" + Long.toHexString(System.nanoTime()) + suffix);
    }
}
