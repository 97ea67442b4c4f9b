package org.portregistry.ingest.onboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portregistry.ingest.OddNames;
import org.portregistry.ingest.Reading;
import org.portregistry.model.Claim;
import org.portregistry.model.Nulls;

/**
 * What a format makes of a list.
 *
 * @param format the format's name
 * @param read the format's options that were tried, beside its name
 * @param reading what it read; empty if it refused the list
 * @param refusal why it refused the list, or empty
 * @param reasons why its columns were guessed so, a phrase each; none: they were not
 */
public record Candidate(
        String format, Map<String, JsonNode> read, Optional<Reading> reading, String refusal, List<String> reasons) {

    /** Longer names than this, in characters, are sentences. */
    private static final int LONGEST_NAME = 40;

    /** How far columns are believed that nobody named. */
    private static final double GUESSED = 0.85;

    private static final Pattern VARIABLE = Pattern.compile("(?i)_ports?$");

    /** How far a format is believed that finds ports in texts of any kind. */
    private static final Map<String, Double> TRUST = Map.of(
            "prose",
            0.5,
            "bullets",
            0.9,
            "variables",
            0.8,
            "labelled-blocks",
            0.9,
            "html-pre",
            0.9,
            "js-literal",
            0.95);

    /** Copies. */
    public Candidate {
        Nulls.refuse(format, reading, refusal);
        read = Map.copyOf(read);
        reasons = List.copyOf(reasons);
    }

    /** Returns how many claims there are, once each, that name something or say that a port is reserved. */
    public long named() {
        return claims().stream()
                .filter(Candidate::isPlausible)
                .map(claim -> claim.ports() + "/" + claim.transport() + " " + claim.name())
                .distinct()
                .count();
    }

    /** Returns whether the format found ports, and only the source file can say in {@code defaults} what they mean. */
    boolean lacksMeaning() {
        return refusal.contains("\"defaults\": {\"name\"") || read.containsKey("defaults");
    }

    /**
     * Returns how good the reading is: many claims, few rows without one, no oddities. 0: nothing was read; greater is
     * better.
     */
    double score() {
        if (reading.isEmpty()) {
            return 0;
        }
        double named = named();
        double all = claims().size() + reading.get().skips().size();
        double odd = OddNames.of(reading.get()).isEmpty() ? 1 : 0.7;
        double guessed = reasons.isEmpty() ? 1 : GUESSED;
        return named * (named / Math.max(1, all)) * odd * guessed * TRUST.getOrDefault(format, 1.0);
    }

    private List<Claim> claims() {
        return reading.map(Reading::claims).orElse(List.of());
    }

    /** Returns whether a claim may be meant; a name such as {@code SSH_PORTS} is that of a variable. */
    private static boolean isPlausible(Claim claim) {
        boolean names = claim.name().length() <= LONGEST_NAME
                && claim.name().chars().anyMatch(Character::isLetter)
                && !VARIABLE.matcher(claim.name()).find();
        return names || claim.name().isEmpty() && !claim.status().namesUse();
    }
}
