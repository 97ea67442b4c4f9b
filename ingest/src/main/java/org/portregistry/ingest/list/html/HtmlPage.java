package org.portregistry.ingest.list.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.OptionException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Selection;
import org.portregistry.ingest.list.Text;

/** A web page, however broken, and the parts of it that the source file chooses. */
public final class HtmlPage {

    private static final Pattern TAG =
            Pattern.compile("<(/?)(html|table|ul|ol|dl|pre)(?=[\\s>])", Pattern.CASE_INSENSITIVE);

    private HtmlPage() {}

    /**
     * Reads the page in the option's {@code charset}, or else the one that it states, or else UTF-8.
     *
     * @throws FormatException if there is no element in it at all: it is not a web page
     */
    static org.jsoup.nodes.Document of(Document document, Options options) throws FormatException {
        org.jsoup.nodes.Document page = options.common().charset().isPresent() ? null : inStatedCharset(document);
        if (page == null || page.wholeText().indexOf('\ufffd') >= 0) {
            page = Jsoup.parse(Text.of(document, options));
        }
        if (page.body().childrenSize() == 0 && page.head().childrenSize() == 0) {
            throw new FormatException(document.name() + ": expected a web page, found "
                    + (page.text().isBlank() ? "nothing" : "text without any element"));
        }
        refuseHalfAPage(document);
        return page;
    }

    /**
     * Whoever leaves out {@code </html>} at least closes tables and lists, whose end tags must not be left out; a page
     * with neither is cut off.
     */
    private static void refuseHalfAPage(Document document) throws FormatException {
        String markup = new String(document.bytes(), StandardCharsets.ISO_8859_1);
        boolean opened = false;
        boolean closed = false;
        int depth = 0;
        Matcher tag = TAG.matcher(markup);
        while (tag.find()) {
            boolean end = !tag.group(1).isEmpty();
            if (tag.group(2).equalsIgnoreCase("html")) {
                opened |= !end;
                closed |= end;
            } else {
                depth += end ? -1 : 1;
            }
        }
        if (opened && !closed && depth > 0) {
            throw new FormatException(document.name()
                    + ": expected a whole web page, found one that ends inside a table or list: it is cut off");
        }
    }

    private static org.jsoup.nodes.Document inStatedCharset(Document document) throws FormatException {
        try {
            return Jsoup.parse(new ByteArrayInputStream(document.bytes()), null, "");
        } catch (IOException e) {
            throw new FormatException(document.name() + ": expected a web page: " + e.getMessage(), e);
        }
    }

    /**
     * Returns the elements of some names that the option {@code select}, a CSS selector, matches or that stand in what it
     * matches; what it matches itself if none of these is in it; all of the names without the option.
     */
    static Set<Element> select(org.jsoup.nodes.Document page, Options options, String names) {
        Optional<Evaluator> selector = selector(options);
        if (selector.isEmpty()) {
            return new LinkedHashSet<>(page.select(names));
        }
        Set<Element> elements = new LinkedHashSet<>();
        for (Element matched : page.select(selector.get())) {
            Elements inner = matched.select(names);
            elements.addAll(inner.isEmpty() ? List.of(matched) : inner);
        }
        return elements;
    }

    /** Refuses a selector that is none. */
    public static void check(Options options) {
        selector(options);
    }

    private static Optional<Evaluator> selector(Options options) {
        String selector = String.join(", ", options.of(Selection.class).select());
        try {
            return Optional.of(selector).filter(one -> !one.isEmpty()).map(QueryParser::parse);
        } catch (SelectorParseException | IllegalArgumentException e) {
            throw new OptionException(
                    "select", "\"" + selector + "\" is not a CSS selector", "write one such as table.ports");
        }
    }

    /**
     * Returns the text of a page whose plain text stands in {@code <pre>}, a piece per page of paper.
     *
     * @throws FormatException if the page is cut off, or none at all
     */
    public static String plainText(Document document, Options options) throws FormatException {
        return of(document, options).select("pre").stream().map(HtmlText::lines).collect(Collectors.joining("\n"));
    }
}
