package org.portregistry.publish.pullrequest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portregistry.ingest.datasets.Lock;
import org.portregistry.ingest.datasets.LockEntry;
import org.portregistry.model.Nulls;
import org.portregistry.publish.change.Change;
import org.portregistry.publish.change.ChangeKind;
import org.portregistry.publish.change.Changes;

/**
 * What a refresh came to, measured against the branch that it is to be merged into.
 *
 * @param recorded the version on record there; empty if none
 * @param before the lock there
 * @param now the lock after the refresh
 * @param attempts how the last attempt on each source ended
 * @param refusals what the guards of {@code build} refused, a line each; none if a release was built
 * @param changes what the new release changes; empty if there is no new one
 * @param open the conflicts that are open in it
 */
public record Situation(
        String recorded,
        Lock before,
        Lock now,
        List<Attempt> attempts,
        List<String> refusals,
        Optional<Changes> changes,
        List<OpenedConflict> open) {

    /** Refuses null and copies the lists. */
    public Situation {
        Nulls.refuse(recorded, before, now, changes);
        attempts = List.copyOf(attempts);
        refusals = List.copyOf(refusals);
        open = List.copyOf(open);
    }

    /** Returns the conflicts that are open and were not. */
    List<OpenedConflict> opened() {
        Set<String> ids = changes.stream()
                .flatMap(all -> all.changes().stream())
                .filter(change -> change.kind() == ChangeKind.CONFLICT_OPENED)
                .map(Change::id)
                .collect(Collectors.toSet());
        return open.stream().filter(conflict -> ids.contains(conflict.id())).toList();
    }

    /** Returns the ids of the sources whose content is not what it was. */
    List<String> updated() {
        return now.entries().keySet().stream()
                .filter(id -> !now.entries().get(id).working().equals(before(id).working()))
                .toList();
    }

    /** Returns the ids of the sources that failed before and work again. */
    List<String> recovered() {
        return now.entries().keySet().stream()
                .filter(id -> now.entries().get(id).failingSince().isEmpty()
                        && !before(id).failingSince().isEmpty())
                .toList();
    }

    /** Returns what the lock said of a source. */
    LockEntry before(String id) {
        return before.find(id).orElse(LockEntry.NEVER_READ);
    }

    /** Returns the last attempts that were refused by a guard. */
    List<Attempt> refused() {
        return attempts.stream().filter(Attempt::isRefused).toList();
    }

    /** Returns the last attempts that found nothing to read. */
    List<Attempt> down() {
        return attempts.stream().filter(Attempt::isDown).toList();
    }

    /** Returns since when the source fails: a day, or words. */
    String since(String id) {
        LockEntry entry = now.find(id).orElse(LockEntry.NEVER_READ);
        return !entry.failingSince().isEmpty() ? entry.failingSince() : entry.isRead() ? "this attempt" : "ever";
    }

    /** Returns what it asks of a maintainer. */
    List<Label> labels() {
        boolean ruling =
                !opened().isEmpty() || !refusals.isEmpty() || !refused().isEmpty();
        boolean down = !down().isEmpty();
        if (ruling && down) {
            return List.of(Label.NEEDS_RULING, Label.SOURCE_DOWN);
        }
        return List.of(ruling ? Label.NEEDS_RULING : down ? Label.SOURCE_DOWN : Label.ROUTINE);
    }
}
