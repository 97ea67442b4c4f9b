package org.portregistry.publish.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.portregistry.model.Assignment;
import org.portregistry.model.Status;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.table.Preferred;
import org.portregistry.publish.table.SchemaVersion;

/**
 * {@code services}, in the form of services(5): the preferred name of every port and transport.
 *
 * <p>What IANA assigns stands first, so that looking up a name finds its assigned port before other uses of it. A name
 * is given as an alias only where no line is called that, for the same reason. Malicious uses are left out.
 */
final class ServicesFile implements ReleaseFormat {
    /** Wireshark reads lines of up to 1,024 bytes; what name, port and comment leave of that. */
    private static final int ALIASES_LIMIT = 600;

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
        List<Assignment> preferred = Preferred.of(
                release.registry().assignments(),
                row -> row.transport().isStated() && ServiceAlias.isAccepted(row.service()));
        Set<String> names =
                preferred.stream().map(row -> key(row, row.service())).collect(Collectors.toSet());
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write("# Port Registry " + release.version() + ", schema " + SchemaVersion.CURRENT + ". Licences: "
                + String.join(", ", release.licences()) + "\n# name\tport/transport\taliases\t# description\n\n");
        for (Assignment row : preferred) {
            if (row.status() == Status.ASSIGNED) {
                text.write(line(row, names));
            }
        }
        text.write("\n# Not assigned by IANA, but in use\n\n");
        for (Assignment row : preferred) {
            if (row.status() != Status.ASSIGNED) {
                text.write(line(row, names));
            }
        }
        text.flush();
    }

    private static String line(Assignment row, Set<String> names) {
        List<String> aliases = aliases(row, names);
        return row.service() + "\t" + Preferred.place(row)
                + (aliases.isEmpty() ? "" : "\t" + String.join(" ", aliases))
                + Comment.of(Preferred.text(row)) + "\n";
    }

    private static List<String> aliases(Assignment row, Set<String> names) {
        List<String> aliases = new ArrayList<>();
        int length = 0;
        for (String alias : new TreeSet<>(row.aliases())) {
            boolean free = ServiceAlias.isAccepted(alias) && !names.contains(key(row, alias));
            if (free && length + alias.length() < ALIASES_LIMIT) {
                aliases.add(alias);
                length += alias.length() + 1;
            }
        }
        return aliases;
    }

    private static String key(Assignment row, String name) {
        return row.transport().code() + " " + name.toLowerCase(Locale.ROOT);
    }
}
