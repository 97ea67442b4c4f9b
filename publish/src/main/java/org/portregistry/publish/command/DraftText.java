package org.portregistry.publish.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.portregistry.ingest.OddNames;
import org.portregistry.ingest.Reading;
import org.portregistry.ingest.onboard.Candidate;
import org.portregistry.ingest.onboard.Draft;
import org.portregistry.model.Claim;

/** What {@code onboard} tells of a draft: what each format gives, what the chosen one understood, and what is left to say. */
final class DraftText {

    private static final int FIRST_CLAIMS = 12;
    private static final int FEW_CLAIMS = 3;
    private static final int LONGEST_REFUSAL = 140;

    private DraftText() {}

    /** Returns the lines, of so many candidates at most. */
    static List<String> lines(Draft draft, int most) {
        List<String> lines = new ArrayList<>();
        List<Candidate> read = draft.candidates().stream()
                .filter(candidate -> candidate.reading().isPresent())
                .toList();
        lines.add("formats that read it, the best first:");
        for (Candidate candidate : read.subList(0, Math.min(most, read.size()))) {
            lines.add("    " + summary(candidate));
        }
        if (read.size() > most) {
            lines.add("    and " + (read.size() - most) + " more that read less");
        }
        if (read.isEmpty()) {
            lines.add("    none");
            draft.candidates().stream().limit(most).forEach(candidate -> lines.add("    " + refusal(candidate)));
        }
        draft.chosen().reading().ifPresent(reading -> lines.addAll(chosen(draft.chosen(), reading)));
        if (draft.chosen().reading().isEmpty() && !read.isEmpty()) {
            lines.add(refusal(draft.chosen()));
        }
        lines.add("please look at these keys:");
        draft.questions().forEach(question -> lines.add("    " + question));
        return lines;
    }

    private static String refusal(Candidate candidate) {
        String refusal = candidate.refusal().replaceAll("\\s+", " ");
        return name(candidate) + " refuses it: " + refusal.substring(0, Math.min(LONGEST_REFUSAL, refusal.length()));
    }

    private static String summary(Candidate candidate) {
        Reading reading = candidate.reading().orElseThrow();
        return name(candidate) + ": " + candidate.named() + " named claims, "
                + reading.skips().size() + " skips; "
                + reading.claims().stream()
                        .limit(FEW_CLAIMS)
                        .map(DraftText::shown)
                        .collect(Collectors.joining(", "));
    }

    private static String name(Candidate candidate) {
        return candidate.format()
                + candidate.read().entrySet().stream()
                        .map(option -> " " + option.getKey() + " "
                                + (option.getValue().isTextual()
                                        ? option.getValue().textValue()
                                        : option.getValue()))
                        .collect(Collectors.joining());
    }

    private static List<String> chosen(Candidate candidate, Reading reading) {
        List<String> lines = new ArrayList<>();
        lines.add("the draft reads it as " + name(candidate)
                + (reading.dataDate().isEmpty() ? "" : ", with the day " + reading.dataDate()) + ":");
        reading.understood().stream().limit(FIRST_CLAIMS).forEach(line -> lines.add("    " + line));
        OddNames.of(reading).forEach(warning -> lines.add("    warning: " + warning));
        Map<String, Long> skips = reading.skips().stream()
                .collect(Collectors.groupingBy(Reading.Skip::reason, LinkedHashMap::new, Collectors.counting()));
        skips.forEach((reason, count) -> lines.add("    skipped " + count + ": " + reason));
        reading.claims().stream()
                .limit(FIRST_CLAIMS)
                .forEach(claim -> lines.add("    " + shown(claim) + " (" + claim.place() + ")"));
        return lines;
    }

    private static String shown(Claim claim) {
        return claim.ports().map(Object::toString).orElse("-") + "/"
                + claim.transport().idPart() + " " + claim.name()
                + (claim.status().code().isEmpty() ? "" : " [" + claim.status().code() + "]");
    }
}
