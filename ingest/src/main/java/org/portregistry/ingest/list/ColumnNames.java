package org.portregistry.ingest.list;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The words by which headers, labels, keys and elements name columns, in whatever order they stand. */
public final class ColumnNames {

    /** A line for each column, with the words for it in English; {@link ForeignColumnNames} has those of other languages. */
    private static final String ENGLISH = """
            port: port, ports, port number, port numbers, port no, port nr, port num, port range, port ranges, \
            port id, portnumber, portno, portnum, dst port, dest port, destination port, dport, server port, \
            listening port, default port, default ports, default port number, default port numbers, port default, \
            tcp udp port, tcp port number, port/protocol, port/proto, port protocol, portrange, decimal, \
            tcp/udp port, tcp/udp ports, ports used, port used, iana port, listen port, listening ports, \
            service port, network port, network ports, protocol/port, protocol and port, port and protocol, \
            ports and protocols
            transport: transport, transports, transport protocol, transport protocols, transport layer, protocol, \
            protocols, proto, protos, l4 protocol, layer 4 protocol, tcp/udp, udp/tcp, tcp udp, \
            protocol name/ transport protocol, protocol name/transport protocol, ip protocol, protocol type, \
            port type, transport type, protocol tcp/udp, tcp or udp, tcp and udp, l4
            name: name, names, service, services, service name, service names, servicename, keyword, application, \
            applications, app, program, programs, application protocol, application/service, service/application, \
            protocol/application, short, application/protocol, service/protocol, protocol/service, \
            service or protocol, short name, trojan, trojans, trojan name, malware, malware name, product, \
            product or protocol, protocol or product, software, process, daemon, service type, used by, \
            protocol name, protocol/service name, service/protocol name, known service, shortname, application name, \
            program name, process name, system service name, common name, assignment, component, components, \
            feature, features, tool, game, device, abbreviation, acronym, l7
            description: description, descriptions, desc, descr, descriptin, desription, usage, use, uses, purpose, \
            details, detail, notes, note, comment, comments, remark, remarks, meaning, explanation, information, \
            info, function, service description, full name, long name, what it is, what is it, definition, summary, \
            text, title, use case, use cases, longname, what it does, used for, iana description, common use, \
            common uses, typical use, service function
            aliases: alias, aliases, other names, also known as, aka, alternate names, alternative names, synonyms
            status: status, iana status, official, assignment status, registration, registration status, \
            registered with iana, iana registered, iana assigned, iana, official?, state
            used: used, in use, used?, in use?, really used
            category: category, categories, group, type, class, kind, area, section, service category, service group
            risk: risk, risk level, safe, safe?, danger, severity, threat, threat level, security, security risk, \
            secure, secure?, rating, risk rating
            frequency: frequency, open frequency, open-frequency, freq
            assignee: assignee, assigned to, owner, registrant, organization, organisation, holder
            contact: contact, contact person, contacts, point of contact
            reference: reference, references, ref, refs, rfc, rfcs, source, sources, link, links, url, \
            specification, standard, docs, documentation, citation, citations, see also
            service-code: service code, service codes, dccp service code, servicecode
            registered: registration date, registered, date registered, assigned on, date, added
            modified: modification date, modified, last modified, updated, last updated, changed
            current-name: current name, replaced by, superseded by
            unauthorized-use: unauthorized use reported, known unauthorized uses, unauthorized use, \
            unauthorised use, known unauthorised uses, unauthorized uses
            tcp: tcp, tcp?, tcp port, tcp ports
            udp: udp, udp?, udp port, udp ports
            sctp: sctp, sctp?, sctp port, sctp ports
            dccp: dccp, dccp?, dccp port, dccp ports
            """;

    private static final Map<String, Column> WORDS = byWord(ENGLISH + ForeignColumnNames.WORDS);

    /** Words that name the column of ports only where no header says so outright: they may as well count the rows. */
    private static final Set<String> WEAK_PORT = Set.of("number", "no", "nr", "num", "value");

    /** What these head has values, not numbers of ports: {@code Property | Value}. */
    private static final Set<String> SETTINGS = Set.of("""
            property properties parameter setting option variable field attribute metric key
            """.split("\\s+"));

    /** Words with which a letter or two may be amiss, {@code Desctriptin}: short ones are soon another word. */
    private static final List<String> LONG =
            List.of("description", "protocol", "transport", "port number", "service name", "application");

    private static final LevenshteinDistance SPELLING = new LevenshteinDistance(2);

    private static final Pattern MARKS = Pattern.compile("\\[[^\\]]*\\]|[*`\"“”]");
    private static final Pattern BLANKS = Pattern.compile("[_\\s\\p{Z}]+");
    private static final Pattern NUMBER_SIGN = Pattern.compile("\\s*#");
    private static final Pattern SPACED_SLASH = Pattern.compile("(?<=\\S) / | /(?=\\S)");
    private static final Pattern LAST_SIGNS = Pattern.compile("[.:;]+$");

    /** Longer headers than this, in characters, are none. */
    private static final int LONGEST = 100;

    private ColumnNames() {}

    /** Returns the column that a header names; empty for one that is not known. */
    public static Optional<Column> find(String header) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        String words = normal(header);
        return word(words).or(() -> CompoundHeader.find(words, ColumnNames::word));
    }

    /**
     * Returns the column that the header of a table names with a letter or two amiss. A label is not mended: "replication"
     * is two letters from "application", and a service.
     */
    public static Optional<Column> findMisspelt(String header) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        String words = normal(header);
        return LONG.stream()
                .filter(word -> SPELLING.apply(word, words) >= 0)
                .findFirst()
                .flatMap(ColumnNames::word);
    }

    private static Optional<Column> word(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /** Returns whether the header names ports where no other does: it may as well count the rows. */
    public static boolean isWeakPort(String header) {
        return WEAK_PORT.contains(normal(header));
    }

    /** Returns whether the header stands above what has values: {@code Property}, {@code Setting}. */
    public static boolean isSetting(String header) {
        return SETTINGS.contains(normal(header));
    }

    /** Lower case, without marks of emphasis, footnotes and the plural in brackets. */
    private static String normal(String header) {
        String lower = header.substring(0, Math.min(header.length(), LONGEST))
                .toLowerCase(Locale.ROOT)
                .replace("(s)", "s");
        String unmarked = BLANKS.matcher(MARKS.matcher(lower).replaceAll("")).replaceAll(" ");
        String number = NUMBER_SIGN.matcher(unmarked).replaceAll(" number");
        String text = SPACED_SLASH.matcher(number).replaceAll("/").strip();
        return LAST_SIGNS.matcher(text).replaceAll("").strip();
    }

    private static Map<String, Column> byWord(String lists) {
        Map<String, Column> columns = new HashMap<>();
        lists.lines().map(list -> list.split(": ")).forEach(list -> {
            Column column = Column.parse(list[0]).orElseThrow();
            for (String word : list[1].split(",\\s*")) {
                Column before = columns.put(word, column);
                if (before != null) {
                    throw new IllegalStateException("\"" + word + "\" names both " + before + " and " + column);
                }
            }
        });
        return Map.copyOf(columns);
    }
}
