package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.portregistry.publish.release.Inventory;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFile;

/** {@code SHA256SUMS}, as {@code sha256sum -c} reads it. */
final class Checksums implements Inventory {

    @Override
    public String path() {
        return "SHA256SUMS";
    }

    @Override
    public void write(Release release, List<ReleaseFile> files, OutputStream out) throws IOException {
        String lines = files.stream()
                .sorted(Comparator.comparing(ReleaseFile::path))
                .map(file -> file.sha256() + "  " + file.path() + "\n")
                .collect(Collectors.joining());
        out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
}
