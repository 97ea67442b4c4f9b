package org.portregistry.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.LinkedText;

/**
 * Several products in one text: {@code Freeciv, Oracle WebLogic}. Only the list's own links tell them from a name and
 * what is said about it, so that every part must begin with one; a capitalised first part needs none.
 */
final class ProductList {

    private static final Pattern COMMA = Pattern.compile(",\\s+(?:and |or )?|\\s+or\\s+");
    /** Longer texts than this, in characters, tell stories. */
    private static final int LONGEST = 2000;

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    /** Linked words that say of what kind a thing is. */
    private static final Set<String> KINDS = Set.of(
            "vpn", "api", "json", "xml", "http", "http/2", "https", "ssl", "tls", "rpc", "xml-rpc", "irc", "voip");

    private ProductList() {}

    /** Returns the products, each with its links; the whole text as one if it is not plain that there are several. */
    static List<LinkedText> split(LinkedText text) {
        String plain = text.text();
        List<LinkedText> parts = new ArrayList<>();
        if (plain.length() > LONGEST || !isProduct(plain)) {
            return List.of(text);
        }
        int from = 0;
        Matcher comma = COMMA.matcher(BRACKETS.matcher(plain)
                .replaceAll(inside -> "x".repeat(inside.group().length())));
        while (comma.find()) {
            if (beginsWithProduct(plain.substring(comma.end()), text.links(), plain.substring(from, comma.start()))) {
                parts.add(part(plain.substring(from, comma.start()), text.links()));
                from = comma.end();
            }
        }
        parts.add(part(plain.substring(from), text.links()));
        return parts;
    }

    private static boolean beginsWithProduct(String part, List<String> links, String before) {
        return links.stream()
                .filter(part::startsWith)
                .filter(ProductList::isProduct)
                .anyMatch(link -> !isOtherFormOf(link, before));
    }

    private static boolean isProduct(String name) {
        return !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && !KINDS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** {@code Timed, Timeserver} and {@code HTTP RPC, Remote procedure call} name one thing twice. */
    private static boolean isOtherFormOf(String link, String before) {
        String initials =
                link.replaceAll("(\\p{L})[\\p{L}\\d]*[^\\p{L}]*", "$1").toLowerCase(Locale.ROOT);
        String name = before.toLowerCase(Locale.ROOT);
        String start = link.toLowerCase(Locale.ROOT).substring(0, Math.min(4, link.length()));
        return name.contains(start)
                || initials.length() > 1 && List.of(name.split("\\W+")).contains(initials);
    }

    private static LinkedText part(String text, List<String> links) {
        return new LinkedText(text, links.stream().filter(text::contains).toList());
    }
}
