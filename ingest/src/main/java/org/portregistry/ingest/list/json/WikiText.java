package org.portregistry.ingest.list.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.portregistry.ingest.list.LinkedText;

/** Wikipedia's source text as a reader sees it: no references, no templates but those that are text, no marks. */
public final class WikiText {

    private static final Pattern REFERENCE = Pattern.compile(
            "<ref\\b[^<>]*/>|<ref\\b[^<>]*>.*?</ref>|<!--.*?-->", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern INNERMOST = Pattern.compile("\\{\\{([^{}]*+)\\}\\}");
    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]]*)\\]\\]");
    private static final Pattern ADDRESS = Pattern.compile("\\[(?:https?:)?//[^\\s\\[\\]]+\\s*([^\\[\\]]*)\\]");
    private static final Pattern NAMING =
            Pattern.compile(LINK.pattern() + "|" + ADDRESS.pattern() + "|'{2,5}([^']+)'{2,5}");
    private static final Pattern SUBSCRIPT = Pattern.compile("<sub>\\s*\\d+\\s*</sub>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("'{2,5}|</?[a-zA-Z][^<>]*>");

    /** No template stands in so many others. */
    private static final int DEEPEST = 20;

    private WikiText() {}

    /** Returns the text that is seen, with its links and what is emphasised. */
    public static LinkedText read(String source) {
        String text = withoutTemplates(source);
        List<String> links = new ArrayList<>();
        Matcher naming = NAMING.matcher(text);
        while (naming.find()) {
            IntStream.rangeClosed(1, naming.groupCount())
                    .mapToObj(naming::group)
                    .filter(Objects::nonNull)
                    .forEach(link -> links.add(unmarked(link)));
        }
        return new LinkedText(unmarked(text), links);
    }

    private static String withoutTemplates(String source) {
        String text = REFERENCE.matcher(source).replaceAll("");
        for (int depth = 0; depth < DEEPEST && text.contains("{{"); depth++) {
            text = INNERMOST.matcher(text).replaceAll(found -> Matcher.quoteReplacement(template(found.group(1))));
        }
        return SUBSCRIPT.matcher(text).replaceAll("");
    }

    private static String unmarked(String source) {
        String text = LINK.matcher(source).replaceAll("$1");
        text = ADDRESS.matcher(text).replaceAll("$1");
        text = text.replaceAll("(?i)<br\\s*/?>", " ");
        return MARKS.matcher(text).replaceAll("").replace("&nbsp;", " ").strip();
    }

    /** Returns what a template shows; most are notes to editors and show nothing of the list. */
    private static String template(String source) {
        List<String> parts = List.of(source.split("\\|", -1));
        String first = parts.size() > 1 ? parts.get(1).strip() : "";
        return switch (parts.get(0).strip().toLowerCase(Locale.ROOT)) {
            case "dash", "snd", "spaced ndash", "ndash", "en dash" -> " – ";
            case "abbr", "code", "mono", "tt", "nowrap", "lang", "citation needed span" ->
                first.replaceFirst("^text=", "");
            case "ietf rfc" -> "RFC " + first;
            case "yes", "no", "n/a", "maybe", "partial", "unofficial", "any", "dunno" ->
                first.isEmpty() ? parts.get(0).strip() : first;
            default -> "";
        };
    }
}
