package org.portregistry.ingest.list.iana;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.CalendarDates;
import org.portregistry.ingest.list.CellText;

/** A row of the old text list, to which the comment lines below it still add. */
final class LegacyEntry {

    private static final Pattern DATE = Pattern.compile("\\b\\p{L}{3,9}\\s+[0-9]{4}$");
    private static final Pattern DOCUMENT = Pattern.compile("\\[?\\b(RFC ?[0-9]{1,5}|RFC-[\\w.-]+)\\]?");
    private static final Pattern SERVICE_CODE = Pattern.compile("\\s+SC:(\\S{1,4})$");
    private static final Pattern TELEPHONE = Pattern.compile(",?\\s*\\+?[0-9][0-9 ()-]{6,}$");
    private static final Pattern NOBODY = Pattern.compile(
            "the (?:following|previous) .*|problems?\\b.*|unknown.*|not known|none|no contact.*|\\(?need contact.*|use"
                    + " of .*|iana",
            Pattern.CASE_INSENSITIVE);

    private final String place;
    private final String name;
    private final String ports;
    private final String transport;
    private final StringBuilder description;
    private final List<String> contacts = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private String registered = "";

    LegacyEntry(String place, String name, String ports, String transport, String description) {
        this.place = place;
        this.name = name;
        this.ports = ports;
        this.transport = transport;
        this.description = new StringBuilder(description);
    }

    String ports() {
        return ports;
    }

    /** Returns whether a comment goes on with the description: it starts in lower case and names no address. */
    static boolean isContinuation(String comment) {
        return Character.isLowerCase(comment.charAt(0)) && comment.indexOf('@') < 0 && comment.indexOf('<') < 0;
    }

    /** Adds to the description. */
    void goOn(String comment) {
        description.append(' ').append(comment);
    }

    /** Takes what a comment says of the people, the documents and the day: {@code Ann Other <a@b.example> May 2001}. */
    void remark(String comment) {
        String rest = comment;
        Matcher date = DATE.matcher(rest);
        Optional<String> month = date.find() ? CalendarDates.statedMonth(date.group()) : Optional.empty();
        if (month.isPresent()) {
            registered = month.get();
            rest = rest.substring(0, date.start());
        }
        Matcher document = DOCUMENT.matcher(rest);
        while (document.find()) {
            references.add(document.group(1).replace("RFC ", "RFC"));
        }
        rest = CellText.clean(DOCUMENT.matcher(rest).replaceAll(" "));
        rest = TELEPHONE.matcher(rest).replaceFirst("").split("[<>(\\[]", 2)[0];
        String person = MailAddresses.drop(rest);
        person = person.replaceFirst("[\\s,;:]+$", "");
        if (!person.isEmpty()
                && Character.isLetter(person.charAt(0))
                && !NOBODY.matcher(person).matches()) {
            contacts.add(person);
        }
    }

    IanaRecord record() {
        String text = MailAddresses.drop(description.toString());
        Matcher code = SERVICE_CODE.matcher(text);
        boolean coded = code.find();
        return new IanaRecord(
                place,
                name,
                ports,
                transport,
                coded ? text.substring(0, code.start()) : text,
                "",
                List.of(),
                contacts,
                references,
                coded ? code.group(1) : "",
                registered,
                "",
                false);
    }
}
