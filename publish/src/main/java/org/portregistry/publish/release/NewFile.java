package org.portregistry.publish.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file of a release while it is written, counted and hashed on the way.
 *
 * @param path where it stands in the release, with slashes
 * @param file where it is written
 * @param digest what is hashed
 */
record NewFile(String path, Path file, MessageDigest digest) {

    /** Names a file of the release in that folder. */
    static NewFile in(Path folder, String path) {
        return new NewFile(path, folder.resolve(path), DigestUtils.getSha256Digest());
    }

    /** Creates it, and the folder that it is in. */
    OutputStream open() throws IOException {
        Files.createDirectories(file.getParent());
        return new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest));
    }

    /** Returns the failure with the file's name. */
    IOException failed(IOException problem) {
        return new IOException("cannot write " + file + ": " + problem.getMessage(), problem);
    }

    /** Returns what was written, once it is closed. */
    ReleaseFile written() throws IOException {
        return new ReleaseFile(path, Files.size(file), HexFormat.of().formatHex(digest.digest()));
    }
}
