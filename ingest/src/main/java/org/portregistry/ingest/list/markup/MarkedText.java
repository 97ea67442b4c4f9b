package org.portregistry.ingest.list.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.LinkedText;

/** The text of a piece of reStructuredText or AsciiDoc as a reader sees it, with what it links and emphasises. */
enum MarkedText {
    /** {@code **strong**}, {@code ``code``}, {@code `text <address>`_}, {@code :ref:`text <target>`}, {@code [1]_}. */
    RST(
            "\\[[^\\]\\s]{1,40}\\]_|\\\\ ",
            "(?::[\\w:+-]{1,30}:)?`(?!`)(?<a>[^`<>]{1,200}?)\\s*(?:<[^`<>]*>)?`_{0,2}|``(?<b>[^`]{1,200})``"
                    + "|\\*\\*(?<c>[^*]{1,200})\\*\\*|(?<![\\w*])\\*(?<d>[^*\\s][^*]{0,200})\\*(?!\\w)"
                    + "|\\|(?<e>\\w[^|]{0,60})\\||(?<![\\w`_])(?<f>[\\p{L}\\d][\\w.+-]{0,60}?)__?(?![\\w`])"),
    /** {@code *strong*}, {@code `code`}, {@code +literal+}, {@code link:address[text]}, {@code <<target,text>>}. */
    ASCIIDOC(
            "footnote(?:ref)?:[^\\[\\s]{0,60}\\[[^\\]]*\\]|\\bicon:times[^\\[]*\\[[^\\]]*\\]|\\(\\(\\(.{0,200}?\\)\\)\\)"
                    + "|pass:[a-z]{0,3}(?=\\[)|\\^[^^\\s]{1,20}\\^|\\[\\[[^\\]]{1,100}\\]\\]|\\[\\.[\\w-]{1,40}\\](?=[#*_`])",
            "(?:(?:link|xref|mailto):|(?=https?://))[^\\s\\[\\]]{1,500}\\[(?<a>[^\\]]{0,300})\\]"
                    + "|<<[^,<>]{1,200},(?<b>[^<>]{1,200})>>"
                    + "|(?<![\\w`])``?\\+?(?<c>[^`\\s](?:[^`]{0,200}?[^`\\s+])?)\\+?``?(?![\\w`])"
                    + "|(?<![\\w*])\\*\\*?(?<d>[^*\\s](?:[^*]{0,200}?[^*\\s])?)\\*\\*?(?![\\w*])"
                    + "|(?<![\\w_])_(?<e>[^_\\s](?:[^_]{0,200}?[^_\\s])?)_(?![\\w_])"
                    + "|(?<![\\w+])\\+(?<f>[^+\\s](?:[^+]{0,200}?[^+\\s])?)\\+(?![\\w+])"
                    + "|(?<![\\w#])#(?<g>[^#\\s](?:[^#]{0,200}?[^#\\s])?)#(?![\\w#])");

    private static final List<String> GROUPS = List.of("a", "b", "c", "d", "e", "f", "g");

    private final Pattern unseen;
    private final Pattern marked;

    MarkedText(String unseen, String marked) {
        this.unseen = Pattern.compile(unseen);
        this.marked = Pattern.compile(marked);
    }

    /** Returns the text that is seen; lines stay lines. */
    LinkedText read(String source) {
        List<String> links = new ArrayList<>();
        String text = unseen.matcher(source).replaceAll("");
        // Marks stand in each other: *`22`*.
        for (int depth = 0; depth < 3 && marked.matcher(text).find(); depth++) {
            text = marked.matcher(text).replaceAll(found -> {
                String seen = inner((Matcher) found);
                links.add(seen);
                return Matcher.quoteReplacement(seen);
            });
        }
        return new LinkedText(CellText.linesWithoutFootnotes(text), links);
    }

    private static String inner(Matcher found) {
        return GROUPS.stream()
                .filter(group -> found.pattern().pattern().contains("(?<" + group + ">"))
                .map(found::group)
                .filter(seen -> seen != null)
                .findFirst()
                .orElse("")
                .replaceAll("[\\^]$", "");
    }
}
