package org.portregistry.ingest.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The two columns of a list that gives the first and the last port of a range apart: {@code From port | To port}.
 *
 * @param first the index of the column of first ports
 * @param last the index of the column of last ports
 */
public record PortBounds(int first, int last) {

    private static final Pattern FIRST = Pattern.compile(
            "(?:start|starting|from|first|lower|low|min|begin)(?: ports?)?|ports? (?:start|from|first|lower|low|min|begin)");
    private static final Pattern LAST = Pattern.compile(
            "(?:end|ending|to|last|upper|high|max|through)(?: ports?)?|ports? (?:end|to|last|upper|high|max|through)");

    private static final String NUMBER = "\\d{1,5}";

    /** Finds the two by their headers or keys. */
    public static Optional<PortBounds> find(List<String> headers) {
        int first = index(headers, FIRST);
        int last = index(headers, LAST);
        return first < 0 || last < 0 ? Optional.empty() : Optional.of(new PortBounds(first, last));
    }

    /**
     * Finds the last by its header where it is known which is first: {@code port} and {@code last}.
     *
     * @param first the index of the column of first ports
     */
    public static Optional<PortBounds> find(List<String> headers, int first) {
        int last = index(headers, LAST);
        return first < 0 || last < 0 || first == last ? Optional.empty() : Optional.of(new PortBounds(first, last));
    }

    /** Returns whether two cells of each line are ports by which ranges could be bounded: the second never is the lower one. */
    public static boolean areBounds(List<String> firsts, List<String> lasts) {
        boolean any = false;
        for (int at = 0; at < firsts.size(); at++) {
            String first = firsts.get(at).strip();
            String last = lasts.get(at).strip();
            if (first.isEmpty() && last.isEmpty() || first.matches(NUMBER) && last.isEmpty()) {
                continue;
            }
            if (!first.matches(NUMBER) || !last.matches(NUMBER) || Integer.parseInt(first) > Integer.parseInt(last)) {
                return false;
            }
            any = true;
        }
        return any;
    }

    private static int index(List<String> headers, Pattern pattern) {
        return IntStream.range(0, headers.size())
                .filter(index -> headers.get(index).length() <= 20)
                .filter(index -> pattern.matcher(words(headers.get(index))).matches())
                .findFirst()
                .orElse(-1);
    }

    private static String words(String header) {
        return header.replaceAll("(?<=[a-z])(?=[A-Z])|[_\\s-]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the range in one cell; empty if the two are not ports: a firewall's networks. */
    public static Optional<String> join(String first, String last) {
        if (CellKind.of(first) != CellKind.PORTS
                || CellKind.of(last) != CellKind.PORTS && CellKind.of(last) != CellKind.NEUTRAL) {
            return Optional.empty();
        }
        boolean one = CellKind.of(last) == CellKind.NEUTRAL || first.strip().equals(last.strip());
        return Optional.of(one ? first.strip() : first.strip() + "-" + last.strip());
    }
}
