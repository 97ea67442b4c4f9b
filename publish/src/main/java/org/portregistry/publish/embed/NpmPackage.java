package org.portregistry.publish.embed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.portregistry.model.Assignment;
import org.portregistry.model.Registry;
import org.portregistry.model.WideRange;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.release.ReleaseVersion;

/** {@code port-registry-<npm version>.tgz}: the npm package, as {@code npm pack} would pack it. */
final class NpmPackage implements ReleaseFormat {
    private static final List<String> FILES =
            List.of("README.md", "index.d.cts", "lookup.d.ts", "lookup.js", "package.json");

    /** As many as a row mostly takes; the default sources' take 134 on average. */
    private static final int BYTES_OF_A_ROW = 144;

    private final ReleaseFormat licences;

    NpmPackage(ReleaseFormat licences) {
        this.licences = licences;
    }

    /** Returns {@code 2026.817.1} for {@code 2026.08.17.1}: npm knows three numbers, without zeros before them. */
    static String version(ReleaseVersion version) {
        int day = version.date().getMonthValue() * 100 + version.date().getDayOfMonth();
        return version.date().getYear() + "." + day + "." + version.number();
    }

    @Override
    public String path() {
        return "port-registry-<npm version>.tgz";
    }

    @Override
    public String path(Release release) {
        return "port-registry-" + version(release.version()) + ".tgz";
    }

    @Override
    public String mediaType() {
        return "application/gzip";
    }

    @Override
    public String description() {
        return "The npm package @portregistry/ports: \"80/tcp\": [\"http\", \"World Wide Web HTTP\"], and all rows.";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        ByteArrayOutputStream notice = new ByteArrayOutputStream();
        licences.write(release, notice);
        Tarball tarball = new Tarball();
        tarball.add("package/LICENCES.md", notice.toByteArray());
        tarball.add("package/LICENSE", Resource.at("/org/portregistry/lookup/LICENSE"));
        for (String file : FILES) {
            String text = new String(Resource.own("npm/" + file), StandardCharsets.UTF_8)
                    .replace("@npm-version@", version(release.version()))
                    .replace("@version@", release.version().toString());
            tarball.add("package/" + file, text.getBytes(StandardCharsets.UTF_8));
        }
        Bytes index = new Bytes(1 << 20);
        Bytes rows = new Bytes(release.registry().assignments().size() * BYTES_OF_A_ROW);
        write(release.version().toString(), release.registry(), index, rows);
        tarball.add("package/index.json", index);
        tarball.add("package/rows.json", rows);
        tarball.end().writeTo(out);
    }

    /**
     * Writes a row a line, and into the index the first benign one of each port and transport: rows come by port, transport
     * and rank.
     */
    private static void write(String version, Registry registry, Bytes index, Bytes json) {
        json.text("{\"version\":").json(version).text(",\n\"columns\":");
        NpmRow.list(json, NpmRow.columns());
        json.text(",\n\"rows\":[");
        String separator = "\n";
        NpmRow cells = new NpmRow(json);
        Assignment listed = null;
        for (Assignment row : registry.assignments()) {
            json.text(separator);
            cells.write(row);
            separator = ",\n";
            listed = list(row, listed, cells, index);
        }
        index.text(listed == null ? "{}\n" : "\n}\n");
        json.text("\n],\n\"words\":");
        cells.writeWords();
        json.text(",\n\"ranges\":[");
        separator = "\n";
        for (WideRange range : registry.ranges()) {
            json.text(separator).text("{\"start\":").digits(range.ports().start());
            json.text(",\"end\":").digits(range.ports().end());
            json.text(",\"transport\":").json(range.transport().code());
            json.text(",\"service\":").json(range.service());
            json.text(",\"label\":").json(range.label());
            json.text(",\"status\":").json(range.status().code());
            NpmRow.list(json.text(",\"sources\":"), range.sources());
            json.one('}');
            separator = ",\n";
        }
        json.text("\n]}\n");
    }

    /** Lists the row that was written last, if it is its place's first of benign use; returns the row listed last. */
    private static Assignment list(Assignment row, Assignment before, NpmRow cells, Bytes index) {
        boolean done = before != null && row.port() == before.port() && row.transport() == before.transport();
        if (done || !row.status().isBenignUse()) {
            return before;
        }
        index.text(before == null ? "{\n\"" : ",\n\"");
        index.digits(row.port()).one('/').text(row.transport().idPart()).text("\":");
        cells.copyNames(index);
        return row;
    }
}
