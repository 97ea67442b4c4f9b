package org.portregistry.publish.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.portregistry.model.Assignment;
import org.portregistry.model.Status;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.table.SchemaVersion;

/**
 * {@code services}, in the form of services(5): the preferred name of every port and transport.
 *
 * <p>What IANA assigns stands first, so that looking up a name finds its assigned port before other uses of it. A name
 * is given as an alias only where no line is called that, for the same reason. Malicious uses are left out.
 */
final class ServicesFile implements ReleaseFormat {
    private static final int COMMENT_LIMIT = 80;
    private static final int LINE_LIMIT = 1000;

    @Override
    public String path() {
        return "services";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String description() {
        return "The preferred name of every port and transport, in the form of services(5), as in /etc/services.";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        Map<String, Assignment> preferred = preferred(release.registry().assignments());
        Set<String> names = new HashSet<>();
        preferred.values().forEach(row -> names.add(row.transport() + " " + lower(row.service())));
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write("# Port Registry " + release.version() + ", schema " + SchemaVersion.CURRENT + ". Licences: "
                + String.join(", ", release.licences()) + "\n");
        writer.write("# name\tport/transport\taliases\t# description\n\n");
        for (Assignment row : preferred.values()) {
            if (row.status() == Status.ASSIGNED) {
                writer.write(line(row, names));
            }
        }
        writer.write("\n# Not assigned by IANA, but in use\n\n");
        for (Assignment row : preferred.values()) {
            if (row.status() != Status.ASSIGNED) {
                writer.write(line(row, names));
            }
        }
        writer.flush();
    }

    /** Returns the first acceptable row of each port and transport, by port and transport. */
    static Map<String, Assignment> preferred(List<Assignment> rows) {
        Map<String, Assignment> preferred = new LinkedHashMap<>();
        for (Assignment row : rows) {
            if (row.transport().isStated() && row.status().isBenignUse() && ServiceAlias.isAccepted(row.service())) {
                preferred.putIfAbsent(row.port() + "/" + row.transport().code(), row);
            }
        }
        return preferred;
    }

    private static String line(Assignment row, Set<String> names) {
        StringBuilder line = new StringBuilder(row.service())
                .append('\t')
                .append(row.port())
                .append('/')
                .append(row.transport().code());
        List<String> aliases = aliases(row, names);
        if (!aliases.isEmpty()) {
            line.append('\t').append(String.join(" ", aliases));
        }
        String comment = comment(row.description().isEmpty() ? row.label() : row.description());
        if (!comment.isEmpty()) {
            line.append("\t# ").append(comment);
        }
        return line.append('\n').toString();
    }

    private static List<String> aliases(Assignment row, Set<String> names) {
        List<String> aliases = new ArrayList<>();
        int length = row.service().length() + COMMENT_LIMIT;
        for (String alias : new TreeSet<>(row.aliases())) {
            length += alias.length() + 1;
            if (ServiceAlias.isAccepted(alias)
                    && !names.contains(row.transport() + " " + lower(alias))
                    && length < LINE_LIMIT) {
                aliases.add(alias);
            }
        }
        return aliases;
    }

    private static String comment(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.length() <= COMMENT_LIMIT) {
            return line;
        }
        int end = line.lastIndexOf(' ', COMMENT_LIMIT);
        return line.substring(0, end > 0 ? end : COMMENT_LIMIT - 1) + " …";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
