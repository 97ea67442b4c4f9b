package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portregistry.publish.change.Change;
import org.portregistry.publish.change.ChangeKind;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;

/** {@code CHANGES.md}: what changed since the release before, for people. */
public final class ChangesReport implements ReleaseFormat {
    private static final int ENTRIES = 100;
    private static final int SENTENCE = 300;

    @Override
    public String path() {
        return "CHANGES.md";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public String description() {
        return "What changed since the release before, in words.";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        out.write(text(release.changes()).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the changes as Markdown. */
    public static String text(Changes changes) {
        if (changes.previous().isEmpty()) {
            return "# Changes of " + changes.version() + "\n\nThe first release on record.\n";
        }
        StringBuilder text = new StringBuilder("# Changes from ")
                .append(changes.previous())
                .append(" to ")
                .append(changes.version())
                .append("\n\n");
        if (changes.changes().isEmpty()) {
            return text.append("Nothing but evidence and notices changed.\n").toString();
        }
        counts(changes, text);
        for (ChangeKind kind : changes.counts().keySet()) {
            List<Change> some = changes.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            text.append("\n## ")
                    .append(kind.title())
                    .append(": ")
                    .append(some.size())
                    .append("\n\n");
            for (Change change : some.subList(0, Math.min(ENTRIES, some.size()))) {
                text.append("- ").append(Markdown.code(change.id())).append(": ");
                text.append(Markdown.text(change.sentence(), SENTENCE))
                        .append(sources(change))
                        .append("\n");
            }
            if (some.size() > ENTRIES) {
                text.append("- and ").append(some.size() - ENTRIES).append(" more in `changes.json`\n");
            }
        }
        return text.toString();
    }

    private static String sources(Change change) {
        return change.sources().isEmpty() ? "" : " (" + String.join(", ", change.sources()) + ")";
    }

    private static void counts(Changes changes, StringBuilder text) {
        Set<ChangeKind> kinds = changes.counts().keySet();
        text.append("| source |");
        kinds.forEach(kind -> text.append(' ').append(kind.title()).append(" |"));
        text.append("\n|---|").append("--:|".repeat(kinds.size())).append('\n');
        line("**all**", changes.counts(), kinds, text);
        changes.countsBySource().forEach((source, counts) -> line(source, counts, kinds, text));
    }

    private static void line(
            String source, Map<ChangeKind, Integer> counts, Set<ChangeKind> kinds, StringBuilder text) {
        text.append("| ").append(source).append(" |");
        kinds.forEach(
                kind -> text.append(' ').append(counts.getOrDefault(kind, 0)).append(" |"));
        text.append('\n');
    }
}
