package org.portregistry.ingest.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around a name in a text and is not part of it; each with its example. The rules are tried in this order. */
enum HeadRule {
    /** A text that says what it is a port of names that. */
    PORT_OF(
            "Default port for Moth server",
            "Moth server",
            "^(?:the )?(?:(?:alternat(?:e|ive)|common(?:ly)?|default|fixed|official|secondary|standard|usual) )+"
                    + "(?:(?:server|service|tcp|udp|listening) )?(?:ports? )?(?:used )?(?:for|of|by|on|with|(?:that|which)(?! (?:will|is|are|was|can|may|must)\\b)) (?:the |an? )?(?=\\S)",
            ""),
    /** A text that says who uses the port, or what for, names that. */
    USED_BY(
            "Used by the Moth server",
            "Moth server",
            "^(?:(?:ports?|range of ports|port range|also|often|commonly|sometimes|usually|typically) )*used (?:by|for|on|in|as|with) (?:the |an? )?(?=\\S)",
            ""),
    /** A text that says what was there names that. */
    FORMERLY("Formerly Moth service", "Moth service", "^(?:formerly|previously|originally) (?:the )?(?=\\S)", ""),
    /** An article begins no name. */
    ARTICLE("A Moth server", "Moth server", "^an? (?=\\S)", ""),
    /** Whose a thing is says who made it: the vendor stays, the ending goes. */
    POSSESSIVE("Moth's Gnat, Gnats' Moth", "Moth Gnat, Gnats Moth", "(?<=\\p{L})['’]s(?=\\s|$)|(?<=s)['’](?=\\s)", ""),
    /** To be official is a status. */
    OFFICIALLY("Moth (official), officially Gnat", "Moth, Gnat", " ?\\(official(?:ly)?\\)|\\bofficial(?:ly)? ?", ""),
    /** A version says of which states of the software it holds. */
    VERSION(
            "Moth v7.3.6 and later",
            "Moth",
            "(?<=\\S) (?:versions? |v)?\\d+(?:\\.\\w+)+(?: (?:(?:and|or) (?:above|earlier|higher|later|newer|up)|to \\d+(?:\\.\\w+)+))?$"
                    + "|(?<=\\S) (?:versions? |v)\\d+(?:\\.\\w+)*(?: (?:and|or) (?:above|earlier|higher|later|newer|up))?$",
            ""),
    /** That it is a port is plain. */
    PORT(
            "Moth server default port",
            "Moth",
            "(?<=\\S) (?:(?:default|listening|service|server|standard) )*(?:(?:tcp|udp) )?ports?(?: numbers?)?$",
            ""),
    /** That it is the default is plain, too. */
    DEFAULT("Moth server default", "Moth server", "(?<=\\S) (?:default|defaults|by default)$|^default (?=\\S)", "");

    private final String example;
    private final String left;
    private final Pattern pattern;
    private final String replacement;

    HeadRule(String example, String left, String pattern, String replacement) {
        this.example = example;
        this.left = left;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        this.replacement = replacement;
    }

    /** Returns a text for which the rule is there. */
    String example() {
        return example;
    }

    /** Returns what the rule leaves of its example. */
    String left() {
        return left;
    }

    /** Returns the text without what the rule means. */
    String applied(String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.replaceAll(replacement) : text;
    }

    /** Returns the text without what leads to the name at its start. */
    static String withoutLeadIn(String text) {
        return ARTICLE.applied(FORMERLY.applied(USED_BY.applied(PORT_OF.applied(text))));
    }

    /** Returns a head without what is not part of the name. */
    static String withoutTrimmings(String head) {
        String name = head;
        for (HeadRule rule : values()) {
            String rest = rule.ordinal() < POSSESSIVE.ordinal() ? name : rule.applied(name);
            name = rest.isBlank() ? name : rest;
        }
        return name;
    }
}
