package org.portregistry.publish.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes the files of a release into a folder, and counts and hashes what it writes. */
public final class ReleaseWriter {

    /** What writes the content of one file. */
    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private ReleaseWriter() {}

    /** Writes every format, then every inventory, in their order; returns the files in that order. */
    public static List<ReleaseFile> write(
            Release release, List<ReleaseFormat> formats, List<Inventory> inventories, Path folder) throws IOException {
        List<ReleaseFile> files = new ArrayList<>();
        for (ReleaseFormat format : formats) {
            files.add(write(folder, format.path(release), out -> format.write(release, out)));
        }
        for (Inventory inventory : inventories) {
            List<ReleaseFile> before = List.copyOf(files);
            files.add(write(folder, inventory.path(), out -> inventory.write(release, before, out)));
        }
        return files;
    }

    private static ReleaseFile write(Path folder, String path, Content content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        MessageDigest digest = Digest.sha256();
        try (OutputStream out =
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), digest)) {
            content.write(out);
        } catch (IOException problem) {
            throw new IOException("cannot write " + file + ": " + problem.getMessage(), problem);
        }
        return new ReleaseFile(path, Files.size(file), HexFormat.of().formatHex(digest.digest()));
    }
}
