package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
        SortedMap<String, String> sums = new TreeMap<>();
        for (ReleaseFile file : files) {
            sums.put(file.path(), file.sha256());
        }
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            lines.append(sum.getValue()).append("  ").append(sum.getKey()).append('\n');
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
