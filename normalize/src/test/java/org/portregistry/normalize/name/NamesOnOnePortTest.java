package org.portregistry.normalize.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Alias;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Notice;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/**
 * What the claims on port 9999 mean beside each other. A claim is a line {@code source | name | option…}; IANA's are
 * assignments, and one with {@code elsewhere} has its home on another port.
 */
class NamesOnOnePortTest {

    @Test
    void nameThatASourceListsAsAnAlias_joinsItsService() {
        assertMeans("""
                curated | plumwire-receiver | aliases=plumwire;plums
                list    | Plumwire
                list    | Plums
                """, """
                plumwire-receiver SLUG
                plumwire-receiver SOURCE_ALIAS
                plumwire-receiver SOURCE_ALIAS
                """);
    }

    @Test
    void aliasThatOneSourceLists_renamesNoClaimOfAnotherToANameOfIana() {
        assertMeans("""
                iana   | dead-posa
                gentoo | dead-posa | aliases=plumd
                list   | plumd
                """, """
                dead-posa EXACT
                dead-posa EXACT
                plumd SLUG
                """);
    }

    @Test
    void ownAliasOfAClaim_isANameOfItsService() {
        assertMeans("""
                iana | plum-nema
                list | Fruit Imaging | aliases=plum-nema
                """, """
                plum-nema EXACT
                plum-nema SOURCE_ALIAS
                """);
    }

    @Test
    void nameThatTwoServicesHereList_joinsNeitherThatIsNotTheFirst() {
        assertMeans("""
                curated | plum-a | aliases=plum-b
                guide   | plum-b | aliases=plum-a
                """, """
                plum-a SLUG
                plum-a SOURCE_ALIAS
                """);
    }

    @Test
    void twoNamesOfOneSource_areTwoServicesWhateverOtherNamesTheyShare() {
        assertMeans("""
                curated | figs-pprof | aliases=figs;pprof
                curated | plum-pprof | aliases=plum;pprof
                curated | plum       | aliases=plums
                list    | Plums
                """, """
                figs-pprof SLUG
                plum-pprof SLUG
                plum SLUG
                plum SOURCE_ALIAS
                """);
    }

    @Test
    void otherNameOfAPhrase_isANameOfWhatThePhraseIsAbout() {
        assertMeans("""
                list  | Plum's Network Fruit Store sync | aliases=NFST
                guide | NFST
                """, """
                plum SLUG
                plum SOURCE_ALIAS
                """);
    }

    @Test
    void whatASourceCallsItHere_goesBeforeARowOfTheAliasFileForEveryPort() {
        assertMeans("""
                curated | plum-cli | aliases=plum
                list    | plum
                """, List.of(new Alias("plum", "plumd", OptionalInt.empty(), "its daemon")), """
                plum-cli SLUG
                plum-cli SOURCE_ALIAS
                """);
    }

    @Test
    void siblingThatLeadsTheText_isMeant() {
        assertMeans("""
                iana | stun          | description=STUN
                iana | stun-behavior | description=STUN Behavior Discovery
                iana | turn          | description=TURN
                list | TURN (extension to STUN)
                list | STUN Behavior Discovery
                list | STUN for guests
                """, """
                stun EXACT
                stun-behavior EXACT
                turn EXACT
                turn EXACT
                stun-behavior EXPANSION
                stun MENTION
                """);
    }

    @Test
    void serviceThatLeadsTheText_goesBeforeOneWhoseDescriptionHoldsItsWords() {
        assertMeans("""
                curated | fig-metrics | description=Fig Plumwatch metrics
                curated | plumwatch   | description=Plumwatch API
                list    | Plumwatch metrics server
                """, """
                fig-metrics SLUG
                plumwatch SLUG
                plumwatch MENTION
                """);
    }

    @Test
    void headOfALongerLink_isNoServiceOfAnotherPort() {
        assertMeans("""
                iana | plp | elsewhere
                list | PLP: Secret Orchard game server | links=PLP: Secret Orchard
                list | PLP game server                 | links=PLP
                """, """
                plp SLUG
                plp ELSEWHERE
                """);
    }

    @Test
    void nameOfAnotherProtocol_isNoMatchForAServiceThatOnlyHoldsIt() {
        assertMeans("""
                iana | pcsync-https | description=PCsync HTTPS
                iana | https        | elsewhere
                list | https
                """, """
                pcsync-https EXACT
                https ELSEWHERE
                """);
    }

    @Test
    void mailOverAProtocol_isNotTheRegisteredServiceCalledMail() {
        assertMeans("""
                iana | mail | elsewhere | description=Mail for a host without a port
                list | Mail (SMTP over SSL)
                """, """
                mail SLUG
                """);
    }

    @Test
    void everydayWord_isNoServiceOfThatNameOnAnotherPort() {
        assertMeans("""
                iana | audit | elsewhere
                list | Audit
                """, """
                audit SLUG
                """);
    }

    @Test
    void phrase_isTheProductAtItsHead() {
        assertMeans("""
                iana | redplum
                list | Redplum key-value data store
                list | Redplum proxy
                list | Zooplum default client port
                """, """
                redplum EXACT
                redplum EXACT
                redplum-proxy SLUG
                zooplum SLUG
                """);
    }

    @Test
    void product_joinsWhatAnotherSourceCallsItWithoutItsMaker() {
        assertMeans("""
                list  | Apache Zooplum default client port
                guide | zooplum
                """, """
                zooplum EXACT
                zooplum SLUG
                """);
    }

    @Test
    void productWithAnEverydayWordBesideItsMaker_isNotThatService() {
        assertMeans("""
                iana | http-alt | description=HTTP Alternate
                list | IBM HTTP Server administration | links=IBM HTTP Server
                """, """
                http-alt EXACT
                ibm-http-server SLUG
                """);
    }

    @Test
    void abbreviationAndWhatItAbbreviates_areOne() {
        assertMeans("""
                iana | courier | description=rpc
                iana | bfd-control
                list | Remote procedure call
                list | Bidirectional Forwarding Detection
                list | Pear Plum Apricot Agent | aliases=PPAA
                guide | ppaa
                """, """
                courier EXACT
                bfd-control EXACT
                courier EXPANSION
                bfd-control EXPANSION
                ppaa SOURCE_ALIAS
                ppaa SLUG
                """);
    }

    @Test
    void whatTheHeadLinks_isTheProductRatherThanItsMakerOrItsKind() {
        assertMeans("""
                iana | plumsync | elsewhere
                list | Acme Plumwire Data Tilling Service for gardens | links=Plumwire
                list | Web interface | links=HTTP;Plumwire
                list | PlumSync server of gardens | links=PlumSync
                list | Fruitcorp Plum Notices | links=Fruitcorp
                list | IBM Plumwire Garden | links=IBM
                """, """
                acme-plumwire-data-tilling SLUG
                plumwire SLUG
                plumsync ELSEWHERE
                fruitcorp-plum-notices SLUG
                ibm-plumwire-garden SLUG
                """);
    }

    @Test
    void productsWhoseCutNamesAreTheSame_areNumbered() {
        assertMeans("""
                list | Pears Plums Apricots Nectarines Peaches
                list | Pears Plums Apricots Nectarines Quinces
                """, """
                pears-plums-apricots-nectarines SLUG
                pears-plums-apricots-nectarin-2 SLUG
                """);
    }

    @Test
    void lettersOfTwoScripts_meanNoRegisteredService() {
        assertMeans("""
                iana | ssh
                list | ѕsh
                """, """
                ssh EXACT
                u0455sh SLUG
                """);
    }

    @Test
    void nameOfAMaker_meansAServiceOnlyWhereThatIsItsName() {
        assertMeans("""
                iana | oracle
                list | Oracle
                list | VMware
                """, """
                oracle EXACT
                oracle EXACT
                 NO_NAME
                """);
    }

    @Test
    void aliasFile_namesAProductOnlyWhereItsServiceIsInUse() {
        List<Alias> aliases = List.of(new Alias("plums", "plum-client", OptionalInt.empty(), "its usual name"));
        assertMeans("""
                iana | plum-client | elsewhere
                list | Plums remote control
                """, aliases, """
                plums SLUG
                """);
        assertMeans("""
                iana | plum-client
                list | Plums remote listener of guests
                """, aliases, """
                plum-client EXACT
                plum-client ALIAS_FILE
                """);
    }

    @Test
    void cutNameAndOneOfTwoScripts_areNoticed() {
        List<Claim> claims = claims("""
                list | Pears Plums Apricots Nectarines Peaches
                list | ѕsh
                list | ssh
                """);
        List<ResolvedClaim> found = resolver(claims, List.of()).resolve(9999, claims);
        assertEquals(
                List.of(
                        "no product's name could be told in \"Pears Plums Apricots Nectarines Peaches\", which is called"
                                + " pears-plums-apricots-nectarines; a row of aliases.csv can name it",
                        "\"ѕsh\" mixes the letters of several scripts; those that are not Latin are spelled out: u0455sh"),
                found.stream()
                        .flatMap(claim -> NameResolver.notices(claim).stream())
                        .map(Notice::sentence)
                        .toList());
    }

    private static void assertMeans(String claims, String expected) {
        assertMeans(claims, List.of(), expected);
    }

    private static void assertMeans(String table, List<Alias> aliases, String expected) {
        List<Claim> claims = claims(table);
        String found = resolver(claims, aliases)
                .resolve(
                        9999,
                        claims.stream()
                                .filter(claim -> claim.ports().get().contains(9999))
                                .toList())
                .stream()
                .map(meaning -> meaning.service() + " " + meaning.match())
                .collect(Collectors.joining("\n", "", "\n"));
        assertEquals(expected, found);
    }

    private static NameResolver resolver(List<Claim> claims, List<Alias> aliases) {
        return new NameResolver(
                new IanaServices(claims.stream()
                        .filter(claim -> claim.source().equals("iana"))
                        .toList()),
                claim ->
                        claim.status() == ClaimStatus.ASSIGNED && claim.source().equals("iana"),
                aliases);
    }

    private static List<Claim> claims(String table) {
        return table.lines().map(line -> claim(line.split("\\|"))).toList();
    }

    private static Claim claim(String[] cells) {
        String source = cells[0].strip();
        List<String> options = Arrays.stream(cells).skip(2).map(String::strip).toList();
        var claim = Claim.of(source, "line 1")
                .ports(PortRange.of(options.contains("elsewhere") ? 1 : 9999))
                .transport(Transport.TCP)
                .name(cells[1].strip())
                .status(source.equals("iana") ? ClaimStatus.ASSIGNED : ClaimStatus.LISTED);
        for (String option : options) {
            String value = option.substring(option.indexOf('=') + 1);
            switch (option.split("=")[0]) {
                case "aliases" -> claim.aliases(List.of(value.split(";")));
                case "links" -> claim.links(List.of(value.split(";")));
                case "description" -> claim.description(value);
                default -> {}
            }
        }
        return claim.build();
    }
}
