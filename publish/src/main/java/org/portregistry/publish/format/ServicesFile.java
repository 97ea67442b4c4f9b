package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.portregistry.model.Assignment;
import org.portregistry.model.Status;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.table.SchemaVersion;
import org.portregistry.publish.table.TextOutput;

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
        Set<String> names = new HashSet<>();
        for (Assignment row : preferred) {
            names.add(key(row, row.service()));
        }
        TextOutput text = new TextOutput(out);
        text.append("# Port Registry " + release.version() + ", schema " + SchemaVersion.CURRENT + ". Licences: "
                + String.join(", ", release.licences()) + "\n# name\tport/transport\taliases\t# description\n");
        text.endLine();
        append(preferred, true, names, text);
        text.append("\n# Not assigned by IANA, but in use\n");
        text.endLine();
        append(preferred, false, names, text);
        text.flush();
    }

    private static void append(List<Assignment> rows, boolean assigned, Set<String> names, TextOutput text)
            throws IOException {
        for (Assignment row : rows) {
            append(row, assigned, names, text);
        }
    }

    private static void append(Assignment row, boolean assigned, Set<String> names, TextOutput text)
            throws IOException {
        if (row.status() == Status.ASSIGNED != assigned) {
            return;
        }
        text.append(row.service()).append('\t');
        Preferred.appendPlace(row, text);
        List<String> aliases = aliases(row, names);
        if (!aliases.isEmpty()) {
            text.append('\t').append(String.join(" ", aliases));
        }
        Comment.append(Preferred.text(row), text);
        text.endLine();
    }

    private static List<String> aliases(Assignment row, Set<String> names) {
        if (row.aliases().isEmpty()) {
            return List.of();
        }
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
