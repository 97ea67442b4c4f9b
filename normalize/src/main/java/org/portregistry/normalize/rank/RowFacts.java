package org.portregistry.normalize.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portregistry.model.Assignment;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Evidence;
import org.portregistry.model.NameMatch;
import org.portregistry.model.PortRange;
import org.portregistry.model.Status;
import org.portregistry.normalize.name.Words;

/** Fills a judged row with what its claims tell: for each fact the preferred claim that tells it. */
public final class RowFacts {

    private static final int LONGEST_ALIAS = 32;

    private RowFacts() {}

    /** Returns the row as the release states it; {@code rows} are all rows of its port and transport. */
    public static Assignment of(Row row, List<Row> rows, Origins origins) {
        Told told = Told.by(row.stakes());
        return new Assignment(
                Assignment.idOf(row.port(), row.transport(), row.service()),
                row.port(),
                row.transport(),
                row.service(),
                label(row),
                row.rank(),
                row.status(),
                row.usage().verdict(origins),
                told.description(),
                aliases(row, rows),
                categories(row),
                told.risk(),
                told.frequency(),
                told.assignee(),
                told.contact(),
                told.reference(),
                told.serviceCode(),
                told.registered(),
                told.modified(),
                told.unauthorizedUse(),
                range(row),
                row.support(),
                row.sources(),
                row.basis(),
                row.conflicts(),
                row.evidence());
    }

    /** Returns the claims behind stakes as evidence, sorted. */
    public static List<Evidence> evidence(List<Stake> stakes) {
        if (stakes.size() == 1) {
            return List.of(stakes.get(0).evidence());
        }
        List<Evidence> sorted = new ArrayList<>(stakes.size());
        for (Stake stake : stakes) {
            sorted.add(stake.evidence());
        }
        return distinct(sorted);
    }

    /** Sorts evidence and drops what it holds twice; returns what is left. */
    public static List<Evidence> distinct(List<Evidence> evidence) {
        evidence.sort(null);
        List<Evidence> distinct = new ArrayList<>(evidence.size());
        for (Evidence claim : evidence) {
            if (distinct.isEmpty() || claim.compareTo(distinct.get(distinct.size() - 1)) != 0) {
                distinct.add(claim);
            }
        }
        return distinct;
    }

    /** A slug keeps the text that it was made of. */
    private static String label(Row row) {
        for (int i = 0; i < row.stakes().size(); i++) {
            Stake stake = row.stakes().get(i);
            NameMatch match = stake.resolution().match();
            boolean slug = match == NameMatch.SLUG || match == NameMatch.MALWARE;
            if (slug && stake.resolution().service().equals(row.service())) {
                return stake.claim().name().equals(row.service())
                        ? ""
                        : stake.claim().name();
            }
        }
        return "";
    }

    private static Optional<PortRange> range(Row row) {
        for (int i = 0; i < row.stakes().size(); i++) {
            Stake stake = row.stakes().get(i);
            if (stake.isOfRange()) {
                return stake.claim().ports();
            }
        }
        return Optional.empty();
    }

    private static List<String> categories(Row row) {
        Set<String> categories = null;
        for (int i = 0; i < row.stakes().size(); i++) {
            Stake stake = row.stakes().get(i);
            if (!stake.claim().categories().isEmpty()) {
                categories = categories == null ? new TreeSet<>() : categories;
                categories.addAll(stake.claim().categories());
            }
        }
        return categories == null ? List.of() : List.copyOf(categories);
    }

    /**
     * Other names of the service: those that IANA itself superseded, exactly as it spelt them; and what other sources
     * call it or list as aliases, where that looks like a name and is more than another spelling.
     */
    private static List<String> aliases(Row row, List<Row> rows) {
        if (isCalledByItsNameAlone(row)) {
            return List.of();
        }
        TreeMap<String, String> byKey = new TreeMap<>();
        TreeSet<String> superseded = new TreeSet<>();
        for (int i = 0; i < row.stakes().size(); i++) {
            Stake stake = row.stakes().get(i);
            List<String> names = new ArrayList<>(stake.claim().aliases());
            names.add(stake.claim().name());
            if (stake.claim().status() == ClaimStatus.ASSIGNED
                    && stake.resolution().match() == NameMatch.CURRENT_NAME) {
                superseded.addAll(names);
            }
            for (String name : names) {
                if (!name.isEmpty() && (row.status() == Status.MALICIOUS || looksLikeName(name))) {
                    String key = Words.key(name);
                    String before = byKey.get(key);
                    byKey.put(key, before == null ? name : plainer(before, name));
                }
            }
        }
        byKey.remove("");
        byKey.remove(Words.key(row.service()));
        for (Row other : rows) {
            if (other != row) {
                byKey.remove(Words.key(other.service()));
            }
        }
        for (String name : superseded) {
            byKey.remove(Words.key(name));
        }
        TreeSet<String> aliases = new TreeSet<>(byKey.values());
        for (String name : superseded) {
            if (!name.equalsIgnoreCase(row.service())) {
                aliases.add(name);
            }
        }
        return List.copyOf(aliases);
    }

    private static boolean isCalledByItsNameAlone(Row row) {
        for (int i = 0; i < row.stakes().size(); i++) {
            Stake stake = row.stakes().get(i);
            if (!stake.claim().aliases().isEmpty() || !stake.claim().name().equalsIgnoreCase(row.service())) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksLikeName(String name) {
        if (name.length() > LONGEST_ALIAS) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c == ',' || c == ';') {
                return false;
            }
        }
        return true;
    }

    private static String plainer(String one, String other) {
        boolean lower = one.equals(one.toLowerCase(Locale.ROOT));
        if (lower != other.equals(other.toLowerCase(Locale.ROOT))) {
            return lower ? one : other;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}
