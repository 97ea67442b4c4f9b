package org.portregistry.ingest.list.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.TransportWords;

/**
 * Ports that running text mentions together with a service: {@code SIP (port 5060)}, {@code port 25 for SMTP},
 * {@code FTP programs work on port 20/21}.
 *
 * <p>A name is a run of words with a capital or a digit in each, so that {@code the server (port 80)} names nothing.
 */
final class Mentions {

    /**
     * One mention.
     *
     * @param at where in the text it begins
     * @param cells port, name, and transport if stated
     */
    record Mention(int at, Map<Column, String> cells) {}

    /** The bounds keep the search from trying every part of a long run of letters. */
    private static final String WORD =
            "(?=[\\p{L}\\d.+/_-]{0,30}\\p{Lu})[\\p{L}\\d][\\p{L}\\d+_/-]{0,30}+(?:\\.[\\p{L}\\d]{1,20}+){0,3}+";

    private static final String NAME =
            "(?<![\\p{L}\\d.+/_-])(?<name>" + WORD + "(?: (?:" + WORD + "|\\d(?:\\.\\d)?)){0,3})";
    private static final String NUMBERS =
            "(?<port>\\d{1,6}(?:(?:\\s?[/–-]\\s?|,? (?:and|or|to|through) |, |\\s?& ?)\\d{1,6}){0,50})(?![\\d,]*\\d)";
    private static final String TRANSPORT = TransportWords.ONE_IN_CAPITALS;
    private static final String PORT = "(?:TCP/IP )?(?:(?<transport>" + TRANSPORT + "(?:/" + TRANSPORT
            + "){0,4}) )?[Pp]orts? (?:numbers? )?" + NUMBERS;
    private static final String THINGS =
            "(?: (?:programs?|services?|servers?|clients?|traffic|protocols?|connections?|browsers?))?";
    private static final String ASIDE =
            "(?:, (?:for (?:example|instance)(?:, such as [^.,;()]{1,80})?|such as [^.,;()]{1,80}),)?";

    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile(NAME + THINGS + " \\((?:using |uses |on |over |(?:by )?default |usually )?" + PORT + "\\)"),
            Pattern.compile(NAME + THINGS + " \\(" + NUMBERS + "/(?<transport>" + TransportWords.ONE + ")\\)"),
            Pattern.compile(PORT + " \\(" + NAME + "\\)"),
            Pattern.compile(PORT + "(?: \\([^()]{1,40}\\))?(?: is)?(?: (?:used|assigned|reserved|registered))?"
                    + " (?:for|by|to) (?:the )?" + NAME),
            Pattern.compile("[Dd]efault (?:(?<transport>" + TRANSPORT + ") )?port (?:for|of) (?:the )?" + NAME + THINGS
                    + " is (?:port )?" + NUMBERS),
            Pattern.compile(NAME + "(?:['’]s)?(?: default)? port is (?:port )?" + NUMBERS),
            Pattern.compile(NAME + THINGS + ASIDE
                    + " (?:uses?|runs? on|works? on|listens? (?:on|at)|operates? on|is on|are on)(?: the)?(?:"
                    + " default)? "
                    + PORT));
    private static final Set<String> NO_NAMES = Set.of("""
            The, A, An, This, These, That, Those, It, They, TCP, UDP, SCTP, DCCP, Some, Many, All, Use, Used, Uses,
            Open, Allow, Block, For, In, On, And, Or, Like, Such, Common, Both, Also, Port, Ports, Port Number, Service,
            Services, Server, Servers, If, When, While, Default, Well-Known Ports, Registered Ports
            """.strip().split(",\\s+"));

    private Mentions() {}

    /** Finds the mentions in a text without line ends, in their order; where two overlap, the first counts. */
    static List<Mention> find(String text) {
        List<Mention> mentions = new ArrayList<>();
        boolean[] taken = new boolean[text.length()];
        for (Pattern shape : SHAPES) {
            Matcher matcher = shape.matcher(text);
            while (matcher.find()) {
                String name = name(matcher.group("name"));
                if (!name.isEmpty() && !taken[matcher.start("port")]) {
                    taken[matcher.start("port")] = true;
                    mentions.add(new Mention(matcher.start("port"), cells(matcher, name)));
                }
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::at));
        return mentions;
    }

    private static Map<Column, String> cells(Matcher matcher, String name) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.PORT, matcher.group("port"));
        cells.put(Column.NAME, name);
        if (matcher.pattern().pattern().contains("?<transport>") && matcher.group("transport") != null) {
            cells.put(Column.TRANSPORT, matcher.group("transport"));
        }
        return cells;
    }

    /** Drops the words that only begin a sentence: {@code Use SSH}. */
    private static String name(String run) {
        String name = run;
        while (true) {
            int blank = name.indexOf(' ');
            String first = blank < 0 ? name : name.substring(0, blank);
            if (NO_NAMES.contains(name)) {
                return "";
            }
            if (!NO_NAMES.contains(first)) {
                return name;
            }
            name = name.substring(blank + 1);
        }
    }
}
