package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.portregistry.publish.change.Change;
import org.portregistry.publish.change.ChangeKind;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;

/** {@code CHANGES.md}: what changed since the release before, for people. */
public final class ChangesReport extends DescribedFile {
    private static final int ENTRIES = 100;
    private static final int SENTENCE = 300;

    /** Describes the file. */
    public ChangesReport() {
        super("CHANGES.md", "text/markdown", "What changed since the release before, in words.");
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
                text.append(line(change, SENTENCE)).append('\n');
            }
            if (some.size() > ENTRIES) {
                text.append("- and ").append(some.size() - ENTRIES).append(" more in `changes.json`\n");
            }
        }
        return text.toString();
    }

    /** Returns a change as an item of a list, its sentence cut at {@code limit} characters. */
    public static String line(Change change, int limit) {
        return "- " + Markdown.code(change.id()) + ": " + Markdown.text(change.sentence(), limit)
                + (change.sources().isEmpty() ? "" : " (" + String.join(", ", change.sources()) + ")");
    }

    private static void counts(Changes changes, StringBuilder text) {
        Map<ChangeKind, Integer> all = changes.counts();
        Set<ChangeKind> kinds = all.keySet();
        text.append(row("source", kinds, ChangeKind::title)).append("|---|").append("--:|".repeat(kinds.size()));
        text.append('\n').append(row("**all**", kinds, all::get));
        changes.countsBySource()
                .forEach((source, counts) -> text.append(row(source, kinds, kind -> counts.getOrDefault(kind, 0))));
    }

    private static String row(String first, Set<ChangeKind> kinds, Function<ChangeKind, Object> cell) {
        return Markdown.row(
                Stream.concat(Stream.of(first), kinds.stream().map(cell)).toList());
    }
}
