package org.portregistry.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.TransportWords;
import org.portregistry.model.PortRange;

/**
 * A piece of a cell of ports.
 *
 * @param kind what it is
 * @param text the number in ASCII digits, or the transport; otherwise empty
 */
record PortToken(Kind kind, String text) {

    /** What pieces there are. */
    enum Kind {
        /** A port number, 0 to 65535. */
        NUMBER,
        /** A transport. */
        TRANSPORT,
        /** From here to there. */
        DASH,
        /** And upwards. */
        PLUS,
        /** And. */
        COMMA
    }

    private static final Pattern OPEN = Pattern.compile("\\s*\\b(?:and|or) (?:up|upwards?|above|higher)\\b");
    private static final Pattern REMARK = Pattern.compile("\\([\\p{L} .'-]*\\)");
    private static final Pattern PIECE = Pattern.compile("\\d++|\\p{L}[\\p{L}\\p{N}]*+|\\S");
    /** {@code 6000:6063} is a range to a firewall, and a mapping of ports to a container. */
    private static final Pattern COLON = Pattern.compile("\\d\\s*:\\s*\\d");

    private static final Pattern RANGE = Pattern.compile("(?<![\\d:])(\\d{1,5})\\s?:\\s?(\\d{1,5})(?![\\d:])");
    /** {@code 1024:}, as firewalls write it. */
    private static final Pattern FROM = Pattern.compile("(?<![\\d:])(\\d{1,5}):(?=\\s*(?:$|[,;/]))");
    /** {@code 6443*} refers to a remark. */
    private static final Pattern STARRED = Pattern.compile("(?<=\\d)\\*+(?=\\s*(?:$|[,;/]))");

    /** {@code 25 465 587} can only be several numbers; {@code 49 151} alone may be one. */
    private static final Pattern GROUPED_BY_BLANK = Pattern.compile("(?<![\\d,-])(?<!\\d )\\d{1,2} \\d{3}(?! ?\\d)");

    private static final Set<String> FILLERS = Set.of("port", "ports", "number", "numbers", "from", "range");

    static List<PortToken> of(String cell, CommaStyle style) throws UnreadableException {
        String text =
                style.ungroup(CellText.withoutFootnotes(CellText.clean(cell)).toLowerCase(Locale.ROOT));
        text = OPEN.matcher(plainDashes(text)).replaceAll("+").replace('、', ',').replace('，', ',');
        text = STARRED.matcher(text).replaceAll("");
        text = FROM.matcher(text).replaceAll("$1+");
        text = RANGE.matcher(text)
                .replaceAll(range -> isRange(range) ? range.group(1) + "-" + range.group(2) : range.group());
        text = REMARK.matcher(text)
                .replaceAll(remark -> statesTransport(remark.group()) ? Matcher.quoteReplacement(remark.group()) : " ");
        if (text.chars().noneMatch(Character::isDigit)) {
            throw new UnreadableException(Unreadable.NO_PORT);
        }
        if (COLON.matcher(text).find()
                || GROUPED_BY_BLANK.matcher(text).results().anyMatch(PortToken::mayBeOneNumber)) {
            throw new UnreadableException(Unreadable.UNCLEAR_PORT);
        }
        List<PortToken> tokens = new ArrayList<>();
        boolean inBrackets = false;
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            switch (piece.group()) {
                case "/", ":" -> {}
                case "(" -> inBrackets = true;
                case ")" -> inBrackets = false;
                case ",", ";", "&", "|", "and", "or" -> {
                    // Inside brackets a comma parts transports only: "53 (TCP, UDP)".
                    if (!inBrackets) {
                        tokens.add(new PortToken(Kind.COMMA, ""));
                    }
                }
                case "-", "to", "through", "thru", "until" -> tokens.add(dash(tokens));
                case "+" -> tokens.add(new PortToken(Kind.PLUS, ""));
                default -> word(piece.group(), tokens);
            }
        }
        return tokens;
    }

    /** {@code 7777:7779} is a range as firewalls write it; {@code 8080:80} maps one port to another. */
    private static boolean isRange(MatchResult range) {
        return Integer.parseInt(range.group(1)) < Integer.parseInt(range.group(2));
    }

    /** {@code 49 151} may be one number or two; {@code 80 443} can only be two. */
    private static boolean mayBeOneNumber(MatchResult grouped) {
        return Integer.parseInt(grouped.group().replace(" ", "")) <= PortRange.LAST;
    }

    private static void word(String word, List<PortToken> tokens) throws UnreadableException {
        if (isAsciiDigit(word.charAt(0))) {
            tokens.add(new PortToken(Kind.NUMBER, number(word)));
        } else if (TransportWords.find(word).isPresent()) {
            tokens.add(new PortToken(
                    Kind.TRANSPORT, TransportWords.find(word).get().code()));
        } else if (TransportWords.isForeign(word)) {
            throw new UnreadableException(Unreadable.FOREIGN_TRANSPORT);
        } else if (!FILLERS.contains(word)) {
            throw new UnreadableException(Unreadable.UNCLEAR_PORT);
        }
    }

    /** A dash with no number before it is a minus: no port is negative. */
    private static PortToken dash(List<PortToken> before) throws UnreadableException {
        if (before.isEmpty() || before.get(before.size() - 1).kind() != Kind.NUMBER) {
            throw new UnreadableException(before.isEmpty() ? Unreadable.OUT_OF_RANGE : Unreadable.UNCLEAR_PORT);
        }
        return new PortToken(Kind.DASH, "");
    }

    private static String number(String digits) throws UnreadableException {
        String significant = digits.replaceFirst("^0+(?=\\d)", "");
        if (significant.length() > 5 || Integer.parseInt(significant) > PortRange.LAST) {
            throw new UnreadableException(Unreadable.OUT_OF_RANGE);
        }
        return significant;
    }

    private static boolean statesTransport(String remark) {
        for (String word : remark.split("[^a-z]+")) {
            if (TransportWords.find(word).isPresent() || TransportWords.isForeign(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String plainDashes(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '\u2010' && c <= '\u2015'
                    || c == '\u2212'
                    || c == '~'
                    || c == '\u301c'
                    || c == '\uff5e'
                    || c == '\ufe58'
                    || c == '\uff0d') {
                plain.setCharAt(i, '-');
            }
        }
        return plain.toString().replaceAll("-{2,}", "-");
    }
}
