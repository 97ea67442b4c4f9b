package org.portregistry.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Claim;

/** IANA's registry read from one form must say what it says read from another. */
class IanaFormsCorpusTest {

    private static final String XML = "service-names-port-numbers.2026-02-13.xml";

    @Test
    void csvAndXmlOfOneDay_giveTheSameClaims() throws IOException {
        assertEquals(
                facts(SourceFiles.corpus("iana", XML)),
                facts(SourceFiles.corpus("iana-csv", "service-names-port-numbers.csv")));
    }

    /**
     * The CSV holds people by id only. An id spells a name without its punctuation and accents, at most 20 characters
     * of it in older entries, or is another name altogether; so these two columns agree but for that.
     */
    @Test
    void csvAndXmlOfOneDay_nameTheSamePeopleAsFarAsIdsSpellThem() throws IOException {
        List<Claim> xml = inOrder(SourceFiles.corpus("iana", XML));
        List<Claim> csv = inOrder(SourceFiles.corpus("iana-csv", "service-names-port-numbers.csv"));
        Map<String, Integer> agreement = new TreeMap<>();
        for (int i = 0; i < xml.size(); i++) {
            for (boolean contact : new boolean[] {false, true}) {
                String name = contact ? xml.get(i).contact() : xml.get(i).assignee();
                String id = contact ? csv.get(i).contact() : csv.get(i).assignee();
                assertEquals(name.isEmpty(), id.isEmpty(), xml.get(i).place());
                if (!name.isEmpty()) {
                    String how = name.equals(id)
                            ? "same"
                            : letters(name).equals(letters(id))
                                    ? "same letters"
                                    : letters(name).startsWith(letters(id)) ? "cut short" : "other";
                    agreement.merge(how, 1, Integer::sum);
                }
            }
        }
        assertEquals("{cut short=635, other=183, same=19459, same letters=1767}", agreement.toString());
    }

    /**
     * Between 2013 and 2024 IANA edited entries; what it did not edit must read alike, in spite of the wrapping.
     * Where it cannot be told to which of two records a wrapped line belongs, both descriptions stay empty.
     */
    @Test
    void textOf2013_differsFromXmlOf2024OnlyWhereIanaEditedIt() throws IOException {
        Map<String, Claim> xml = new HashMap<>();
        SourceFiles.corpus("iana", "service-names-port-numbers.2024-07-01.xml")
                .claims()
                .forEach(claim -> xml.putIfAbsent(key(claim), claim));
        int same = 0;
        int unsure = 0;
        int edited = 0;
        for (Claim claim :
                SourceFiles.corpus("iana-txt", "service-names-port-numbers.txt").claims()) {
            Claim later = xml.get(key(claim));
            if (later != null && later.description().equals(claim.description())) {
                same++;
            } else if (later != null && claim.description().isEmpty()) {
                unsure++;
            } else if (later != null) {
                edited++;
            }
        }
        assertEquals(List.of(12857, 64, 61), List.of(same, unsure, edited), "same, unsure, edited");
    }

    /** The first page of 2015 holds ports 0 to 46, which hardly changed. */
    @Test
    void pageOf2015_agreesWithTextOf2013() throws IOException {
        Map<String, Claim> text = new HashMap<>();
        SourceFiles.corpus("iana-txt", "service-names-port-numbers.txt")
                .claims()
                .forEach(claim -> text.putIfAbsent(key(claim), claim));
        List<String> differences = new ArrayList<>();
        for (Claim claim : SourceFiles.corpus("iana-xhtml", "service-names-port-numbers.xhtml")
                .claims()) {
            Claim before = text.get(key(claim));
            if (before == null || !before.description().equals(claim.description())) {
                differences.add(key(claim));
            }
        }
        assertEquals(List.of("21/tcp/ftp", "21/udp/ftp"), differences, "described again in between");
    }

    @Test
    void oldTextLists_nameMostlyWhatTheRegistryNamesToday() throws IOException {
        Map<String, Claim> xml = new HashMap<>();
        SourceFiles.corpus("iana", "service-names-port-numbers.xml")
                .claims()
                .forEach(claim -> xml.putIfAbsent(key(claim), claim));
        for (String[] form : new String[][] {{"iana-port-numbers", "port-numbers"}, {"rfc1700", "rfc1700.txt"}}) {
            List<Claim> named = SourceFiles.corpus(form[0], form[1]).claims().stream()
                    .filter(claim -> !claim.name().isEmpty())
                    .toList();
            long known =
                    named.stream().filter(claim -> xml.containsKey(key(claim))).count();
            assertTrue(known > named.size() * 0.9, form[0] + ": " + known + " of " + named.size());
        }
    }

    /** Everything but people, source and place, in the order of the file. */
    private static List<String> facts(Reading reading) {
        return inOrder(reading).stream()
                .map(claim -> String.join(
                        "|",
                        key(claim),
                        claim.status().code(),
                        claim.description(),
                        String.join(",", claim.aliases()),
                        claim.reference(),
                        claim.serviceCode(),
                        claim.registered(),
                        claim.modified(),
                        claim.currentName(),
                        claim.unauthorizedUse() ? "unauthorized" : ""))
                .toList();
    }

    /** Both forms hold the records in one order: {@code record 12}, and {@code line 12} or later. */
    private static List<Claim> inOrder(Reading reading) {
        List<Claim> claims = new ArrayList<>(reading.claims());
        claims.sort((a, b) -> Integer.compare(number(a), number(b)));
        return claims;
    }

    private static int number(Claim claim) {
        return Integer.parseInt(claim.place().substring(claim.place().lastIndexOf(' ') + 1));
    }

    private static String key(Claim claim) {
        return IanaReadings.where(claim) + "/" + claim.name();
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9;]", "");
    }
}
