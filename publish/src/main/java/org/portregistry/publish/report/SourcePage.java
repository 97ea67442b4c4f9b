package org.portregistry.publish.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses inside the page of a source, as near to the claim as its host can show. */
public final class SourcePage {
    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final Pattern GITHUB =
            Pattern.compile("https://raw\\.githubusercontent\\.com/([^/]+/[^/]+)/([^/]+)/(.+)");
    private static final String IANA = "/service-names-port-numbers.xml";

    private SourcePage() {}

    /** Returns the address of a source itself: its first web address; empty if it has none. */
    public static String of(List<String> urls) {
        for (String url : urls) {
            if (url.startsWith("https://") || url.startsWith("http://")) {
                return url;
            }
        }
        return "";
    }

    /**
     * Returns the pattern of addresses at which a person sees a claim, with <code>{line}</code> or <code>{port}</code> for the
     * claim's; without either where the host shows no such place, empty if the source has no address.
     */
    public static String pattern(List<String> urls) {
        String url = of(urls);
        Matcher github = GITHUB.matcher(url);
        if (url.endsWith(IANA)) {
            return url.substring(0, url.length() - "xml".length()) + "xhtml?search={port}";
        } else if (github.matches()) {
            return "https://github.com/" + github.group(1) + "/blob/" + github.group(2) + "/" + github.group(3)
                    + (url.endsWith(".md") ? "?plain=1" : "") + "#L{line}";
        } else if (url.contains("/-/raw/")) {
            return url.replace("/-/raw/", "/-/blob/") + "#L{line}";
        } else if (url.contains("git") && url.contains("/plain/")) {
            return url.replace("/plain/", "/tree/") + "#n{line}";
        }
        return url;
    }

    /**
     * Returns the address at which a person sees a claim, or the source's page; empty if the source has none.
     *
     * @param urls the source's addresses
     * @param place where the claim stands, such as {@code line 42}
     * @param port the port that it is about
     */
    static String of(List<String> urls, String place, int port) {
        String pattern = pattern(urls);
        Matcher line = LINE.matcher(place);
        if (pattern.contains("{line}") && !line.matches()) {
            return of(urls);
        }
        return pattern.replace("{line}", line.matches() ? line.group(1) : "").replace("{port}", Integer.toString(port));
    }
}
