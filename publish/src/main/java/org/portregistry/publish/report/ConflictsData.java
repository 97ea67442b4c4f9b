package org.portregistry.publish.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.table.JsonLayout;

/**
 * {@code conflicts/<standing>.js}: the conflicts that do not stand in {@code conflicts.html}, as data that the page loads
 * when somebody wants to see them. It is a script, because a page from a disk may not fetch files.
 *
 * @param standing how much they press
 */
public record ConflictsData(Standing standing) implements ReleaseFormat {

    /** Returns a file for each standing. */
    public static List<ConflictsData> all() {
        return Stream.of(Standing.values()).map(ConflictsData::new).toList();
    }

    @Override
    public String path() {
        return "conflicts/" + standing.code() + ".js";
    }

    @Override
    public String mediaType() {
        return "text/javascript";
    }

    @Override
    public String description() {
        return "Conflicts that conflicts.html shows on demand: " + standing.code() + ".";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        out.write(("conflictReport.receive(\"" + standing.code() + "\",").getBytes(StandardCharsets.UTF_8));
        try (JsonGenerator json = JsonLayout.rows(out)) {
            json.writeStartArray();
            Iterator<Card> cards = new Sections(release).rest(standing).iterator();
            while (cards.hasNext()) {
                CardJson.write(json, cards.next());
            }
            json.writeEndArray();
        }
        out.write(");\n".getBytes(StandardCharsets.UTF_8));
    }
}
