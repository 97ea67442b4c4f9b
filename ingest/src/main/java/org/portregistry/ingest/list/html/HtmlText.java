package org.portregistry.ingest.list.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.LinkedText;

/** The text of an element, as a reader sees it: without footnotes, hidden sort keys, and whatever nested parts. */
public final class HtmlText implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "sup", "rt", "rp");

    private static final Set<String> LINES =
            Set.of("br", "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "tr", "hr", "pre", "blockquote");

    private static final Set<String> EMPHASIS = Set.of("a", "b", "strong", "i", "em");

    private final Element root;
    private final Set<String> nested;
    private final StringBuilder text = new StringBuilder();
    /** A tick is often a picture with a name. */
    private String picture = "";

    private HtmlText(Element root, Set<String> nested) {
        this.root = root;
        this.nested = nested;
    }

    /** Returns the text below the element, lines separated by {@code \n}, without elements of the nested names. */
    static String of(Element root, Set<String> nested) {
        HtmlText seen = new HtmlText(root, nested);
        root.filter(seen);
        String text = seen.text.toString();
        if (text.isBlank()) {
            text = seen.picture;
        }
        return CellText.linesWithoutFootnotes(text);
    }

    /** Returns the text below the element with its links and what is emphasised. */
    static LinkedText linked(Element root, Set<String> nested) {
        List<String> links = new ArrayList<>();
        root.filter((node, depth) -> {
            if (!(node instanceof Element element) || element == root) {
                return FilterResult.CONTINUE;
            }
            String name = element.normalName();
            if (name.equals("sup") || nested.contains(name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (EMPHASIS.contains(name)) {
                links.add(line(element));
            }
            return FilterResult.CONTINUE;
        });
        return new LinkedText(of(root, nested), links);
    }

    /** Returns the text of everything below the element, on one line. */
    public static String line(Element root) {
        return of(root, Set.of()).replace('\n', ' ');
    }

    /** Returns the text as it is laid out in lines: with every blank where blanks count, else one a {@code <br>}. */
    static String lines(Element root) {
        return switch (root.normalName()) {
            case "script", "style" -> root.data();
            case "pre", "textarea", "xmp", "listing", "plaintext" -> root.wholeText();
            default -> of(root, Set.of());
        };
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode piece) {
            text.append(piece.text());
        } else if (node instanceof Element element && element != root) {
            String name = element.normalName();
            if (UNSEEN.contains(name) || nested.contains(name) || isHidden(element) || isSubscript(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            picture = picture.isEmpty() && name.equals("img") ? element.attr("alt") : picture;
            breakLine(name);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element != root) {
            breakLine(element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void breakLine(String element) {
        if (LINES.contains(element)) {
            text.append('\n');
        }
    }

    /** {@code 47808<sub>10</sub>}: a base, not a part of the number. */
    private static boolean isSubscript(Element element) {
        return element.normalName().equals("sub") && element.text().matches("\\d+");
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }
}
