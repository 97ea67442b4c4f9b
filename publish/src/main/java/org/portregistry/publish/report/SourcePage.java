package org.portregistry.publish.report;

import java.util.List;
import org.portregistry.ingest.datasets.WebAddress;

/** Addresses inside the page of a source, as near to the claim as its host can show. */
public final class SourcePage {
    private static final String LINE = "line ";
    private static final String GITHUB = "https://raw.githubusercontent.com/";
    private static final String IANA = "/service-names-port-numbers.xml";

    private SourcePage() {}

    /** Returns the address of a source itself: its first web address; empty if it has none. */
    public static String of(List<String> urls) {
        return urls.stream().filter(WebAddress::is).findFirst().orElse("");
    }

    /**
     * Returns the pattern of addresses at which a person sees a claim, with <code>{line}</code> or <code>{port}</code> for the
     * claim's; without either where the host shows no such place, empty if the source has no address.
     */
    public static String pattern(List<String> urls) {
        String url = of(urls);
        if (url.endsWith(IANA)) {
            return url.substring(0, url.length() - "xml".length()) + "xhtml?search={port}";
        } else if (url.startsWith(GITHUB)) {
            // Owner, repository, branch, path.
            String[] parts = url.substring(GITHUB.length()).split("/", 4);
            return parts.length < 4
                    ? url
                    : "https://github.com/" + parts[0] + "/" + parts[1] + "/blob/" + parts[2] + "/" + parts[3]
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
        String line = place.startsWith(LINE) ? place.substring(LINE.length()) : "";
        boolean isLine = line.matches("[0-9]+");
        if (!isLine && pattern.contains("{line}")) {
            return of(urls);
        }
        return pattern.replace("{line}", line).replace("{port}", Integer.toString(port));
    }
}
