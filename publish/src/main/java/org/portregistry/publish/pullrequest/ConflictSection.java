package org.portregistry.publish.pullrequest;

import java.util.List;
import java.util.stream.Collectors;
import org.portregistry.model.Transport;
import org.portregistry.publish.format.Markdown;
import org.portregistry.publish.report.RulingDraft;

/** The conflicts that are newly open, each with the ruling to paste. */
final class ConflictSection {
    private static final int SENTENCE = 400;
    private static final int NAME = 80;
    private static final int RIVALS = 6;
    private static final int CLAIMS = 4;

    private ConflictSection() {}

    /** Writes the section, if any conflict is open. */
    static void write(Situation situation, Page page) {
        List<OpenedConflict> opened = situation.opened();
        int older = situation.open().size() - opened.size();
        if (!opened.isEmpty()) {
            page.line("## Conflicts newly open: " + opened.size()).line("");
            page.line("Settle one by committing its file to this branch, filled in, and `build --record` with it; or"
                    + " merge, and settle it later.");
            page.line("");
            page.entries(opened, ConflictSection::entry, 0.6, "`CONFLICTS.md` of the release");
            page.line("");
        }
        if (older > 0 && situation.changes().isPresent()) {
            page.line(older + " older conflicts are still open.").line("");
        }
    }

    private static String entry(OpenedConflict conflict) {
        StringBuilder text = new StringBuilder("### ")
                .append(Markdown.code(conflict.id(), 2 * NAME))
                .append("\n\n")
                .append(Markdown.text(conflict.sentence(), SENTENCE))
                .append("\n\n");
        for (OpenedConflict.Side side :
                conflict.rivals().subList(0, Math.min(RIVALS, conflict.rivals().size()))) {
            text.append("- **")
                    .append(Markdown.text(side.service(), NAME))
                    .append("** (")
                    .append(side.status())
                    .append("): ")
                    .append(side.claims().stream()
                            .limit(CLAIMS)
                            .map(claim -> Markdown.text(claim, 2 * NAME))
                            .collect(Collectors.joining("; ")))
                    .append(side.claims().size() > CLAIMS ? "; …" : "")
                    .append('\n');
        }
        List<String> services = services(conflict);
        if (services.size() > 1) {
            Transport transport = Transport.parse(conflict.transport()).orElse(Transport.UNSTATED);
            RulingDraft draft = RulingDraft.choosing(conflict.port(), transport, services.get(0), services);
            text.append("\n`").append(draft.file()).append("`, to put the first one first:\n\n");
            text.append(Markdown.block("json", draft.json()));
        }
        return text.toString();
    }

    private static List<String> services(OpenedConflict conflict) {
        return conflict.rivals().stream()
                .map(OpenedConflict.Side::service)
                .filter(service -> !service.isEmpty())
                .distinct()
                .toList();
    }
}
