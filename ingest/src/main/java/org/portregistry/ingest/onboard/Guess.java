package org.portregistry.ingest.onboard;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.CalendarDates;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Text;

/** What a document says of itself: its title, its day, its licence, its encoding. */
final class Guess {

    /** The licence of a list that states none, in SPDX. */
    static final String NO_LICENCE = "NOASSERTION";

    private static final String DAY = "(\\d{4}[-/.]\\d{2}[-/.]\\d{2}|[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4})";

    /** What may stand before the day of the data. */
    private static final List<String> DATES = List.of(
            "(?i)last[ -](?:updated?|modified|changed?|edited|revised)(?:-|\\s+on)?\\W{1,6}(?-i:" + DAY + ")",
            "(?i)\\b(?:updated|generated|published)(?:\\s+(?:on|at))?\\W{1,6}(?-i:" + DAY + ")",
            "(?i)^\\W{0,6}(?:date|version|as of)\\W{1,6}(?-i:" + DAY + ")",
            "\\$Id: \\S{1,80} \\S{1,20} " + DAY);

    private static final List<Pattern> TITLES = List.of(
            Pattern.compile("(?is)<title[^>]{0,200}>\\s*([^<]{1,120})</title>"),
            Pattern.compile("(?m)^(?:#|=|==) +([^#=\\s][^\\n]{1,100}?)[ #=]*$"),
            Pattern.compile("(?m)^([^\\n\\s][^\\n]{2,100})\\n(?:={4,}|-{4,})$"),
            Pattern.compile("(?m)^\\s{0,4}(?:#|//|;|/?\\*)+ *(\\p{L}[^\\n:=]{5,100})$"));

    /** Licences by what tells them. */
    private static final Map<String, String> LICENCES = licences();

    private static final int LONGEST_HEAD = 200_000;

    private Guess() {}

    /** Returns the title of a document, or else its file's name without its ending. */
    static String title(Document document) {
        String text = head(document);
        for (Pattern pattern : TITLES) {
            Matcher title = pattern.matcher(text);
            if (title.find()) {
                return title.group(1).replaceAll("\\s+", " ").strip();
            }
        }
        String name = Path.of(document.name()).getFileName().toString();
        return name.indexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** Returns the option {@code date} that finds the day of the data; empty if the list states none that we know of. */
    static String date(Document document) {
        String text = head(document);
        for (String regex : DATES) {
            Matcher date = Pattern.compile(regex, Pattern.MULTILINE).matcher(text);
            while (date.find()) {
                if (CalendarDates.statedDay(date.group(1)).isPresent()) {
                    return regex;
                }
            }
        }
        return "";
    }

    /** Returns the licence that a list states, in SPDX; {@link #NO_LICENCE} if it states none that we know of. */
    static String licence(Document document, String address) {
        Matcher spdx = Pattern.compile("SPDX-License-Identifier: *([\\w.+-]{2,40}(?: (?:OR|AND|WITH) [\\w.+-]{2,40})*)")
                .matcher(head(document));
        if (spdx.find()) {
            return spdx.group(1);
        }
        if (address.matches("https?://[a-z-]+\\.(?:m\\.)?wikipedia\\.org/.*")) {
            return "CC-BY-SA-4.0";
        }
        String text = head(document);
        return LICENCES.entrySet().stream()
                .filter(licence ->
                        Pattern.compile(licence.getKey()).matcher(text).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NO_LICENCE);
    }

    /** Returns an id made of an address or a file's name: lower-case letters, digits and single hyphens. */
    static String id(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("^https?://(?:www\\.|raw\\.)?", "")
                .replaceAll("[?#].*$", "")
                .replaceAll("\\.(?:txt|md|html?|json|xml|csv|tsv|ya?ml|toml|ini|conf|rst|adoc|js|ts|php)$", "")
                .replaceAll("[^a-z0-9]+", "-");
        String id = plain.replaceAll("^-+|-+$", "");
        String tail = id.length() <= 40 ? id : id.substring(id.length() - 40).replaceFirst("^[^-]*-", "");
        return tail.isEmpty() ? "list" : tail;
    }

    private static String head(Document document) {
        String text = Text.of(document, Options.NONE);
        return text.substring(0, Math.min(LONGEST_HEAD, text.length()));
    }

    private static Map<String, String> licences() {
        Map<String, String> licences = new LinkedHashMap<>();
        licences.put("(?i)\\bCC0\\b|creativecommons\\.org/publicdomain/zero", "CC0-1.0");
        licences.put("(?i)creativecommons\\.org/licenses/by-sa/4|CC[ -]BY-SA 4", "CC-BY-SA-4.0");
        licences.put("(?i)creativecommons\\.org/licenses/by/4|CC[ -]BY 4", "CC-BY-4.0");
        licences.put("(?i)Apache License,? Version 2|apache\\.org/licenses/LICENSE-2", "Apache-2.0");
        licences.put("(?i)\\bMIT License\\b", "MIT");
        licences.put("(?i)GNU General Public License[^.]{0,80}version 3", "GPL-3.0-or-later");
        licences.put("(?i)GNU General Public License[^.]{0,80}version 2", "GPL-2.0-or-later");
        return licences;
    }
}
