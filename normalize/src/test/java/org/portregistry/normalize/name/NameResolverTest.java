package org.portregistry.normalize.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Alias;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.NameMatch;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

class NameResolverTest {

    /** One service is assigned on the port; the stated name, with the source's terms, means it by that rule, or not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ssh            | SSH                                        | SSH                                  |                                   | EXACT
        ftp-data       | File Transfer [Default Data]               | ftpdata                              |                                   | SPELLING
        pop3           | Post Office Protocol - Version 3           | pop-3                                |                                   | SPELLING
        imap           | Internet Message Access Protocol           | IMAP4                                |                                   | VERSION
        snmp           | SNMP                                       | SNMPv3                               |                                   | VERSION
        pop2           | PostOffice V.2                             | pop3                                 |                                   | -
        https          | http protocol over TLS/SSL                 | HTTP over SSL                        |                                   | TLS_VARIANT
        ldaps          | ldap protocol over TLS/SSL (was sldap)     | LDAP                                 |                                   | TLS_VARIANT
        nntps          | nntp protocol over TLS/SSL (was snntp)     | NNTP over TLS/SSL                    |                                   | TLS_VARIANT
        ftps-data      | ftp protocol, data, over TLS/SSL           | FTP over SSL                         |                                   | TLS_VARIANT
        chargen        | Character Generator                        | Character Generator                  |                                   | EXPANSION
        domain         | Domain Name Server                         | DNS                                  |                                   | EXPANSION
        nicname        | Who Is                                     | whois                                |                                   | EXPANSION
        pop3           | Post Office Protocol - Version 3           | Post Office Protocol, version 3      |                                   | EXPANSION
        ssh            | The Secure Shell (SSH) Protocol            | Secure Shell (SSH)                   |                                   | EXACT
        bgp            | Border Gateway Protocol                    | Border Gateway Protocol              |                                   | EXPANSION
        netbios-dgm    | NETBIOS Datagram Service                   | nbdgram                              |                                   | EXPANSION
        kpasswd        | kpasswd                                    | Kerberos                             | change;kerberos;password;set      | EXPANSION
        msexch-routing | MS Exchange Routing                        | MS Exchange                          |                                   | EXPANSION
        ms-sql-s       | Microsoft-SQL-Server                       | ms-sql                               |                                   | WORDS
        blizwow        | World of Warcraft                          | World of Warcraft                    |                                   | EXPANSION
        submission     | Message Submission                         | SMTP                                 | email;message;submission          | -
        vqp            | VQP                                        | Cisco VQP                            |                                   | MENTION
        rfb            | Remote Framebuffer                         | RFB/VNC Server                       |                                   | MENTION
        https          | http protocol over TLS/SSL                 | ssl                                  | by;for;https;secure;ssl;used      | MENTION
        ssc-agent      | SSC-AGENT                                  | Symantec AV                          | agent;center;ssc;symantec;system  | -
        klogin         |                                            | klogind                              |                                   | TYPING_SLIP
        pptp           | pptp                                       | PPTPC                                |                                   | TYPING_SLIP
        http           | World Wide Web HTTP                        | HTTP proxy                           |                                   | -
        telnet         | Telnet                                     | Telnet backdoor                      |                                   | -
        microsoft-ds   | Microsoft-DS                               | LDAP                                 | directory;found;on;service;win2k  | -
        microsoft-ds   | Microsoft-DS                               | Microsoft RPC                        |                                   | -
        blackjack      | network blackjack                          | listen                               | listener;network;system;used      | -
        nameserver     | Host Name Server                           | wins                                 | found;here;often;server;wins      | -
        iden-ralp      | iden-ralp                                  | PPTP                                 | microsoft;protocol;tunneling      | -
        freeciv        | Freeciv gameplay                           | rwd                                  | daemon;hp;remote;s;watch          | -
        commplex-main  |                                            | Docker Registry                      | commplex;main;registry            | -
        telnet         | Telnet                                     | Mirai botnet scan                    | botnet;telnet                     | -
        ftp            | File Transfer Protocol [Control]           | FTP over SSH                         |                                   | -
        snmp           | SNMP                                       | SNMP Trap                            |                                   | -
        snmp           | SNMP                                       | SNMP Agent                           |                                   | MENTION
        l2tp           | l2tp                                       | L2TP VPN tunnel                      |                                   | MENTION
        telnet         | Telnet                                     | Telnet client                        |                                   | MENTION
        time           | Time                                       | Time client                          |                                   | -
        netbios-ns     | NETBIOS Name Service                       | NetBIOS agent                        |                                   | -
        raid-cd        | raid                                       | raid-cc                              |                                   | -
        rtmp           | Routing Table Maintenance Protocol         | rtsp                                 |                                   | -
        """)
    void statedName_meansTheServiceAssignedHere(
            String service, String description, String stated, String terms, String expected) {
        Resolution found = resolve(
                assigned(service, description == null ? "" : description),
                Claim.of("list", "line 1").name(stated).terms(terms == null ? List.of() : List.of(terms.split(";"))),
                List.of());
        String match = found.service().equals(service) ? found.match().name() : "-";
        assertEquals(expected, match, () -> stated + " came out as " + found);
    }

    @Test
    void rowOfTheAliasFileForThePort_goesBeforeEveryRule() {
        Alias alias = new Alias("irc", "ircu", OptionalInt.of(135), "IANA's name");
        Resolution found = resolve(
                assigned("irc", "Internet Relay Chat"),
                Claim.of("list", "line 1").name("IRC"),
                List.of(alias));
        assertEquals(new Resolution("ircu", NameMatch.ALIAS_FILE, false, false, Optional.of(alias)), found);
    }

    @Test
    void nameRegisteredOnAnotherPort_isFoundThere() {
        Claim https = Claim.of("iana", "record 1")
                .ports(PortRange.of(443))
                .transport(Transport.TCP)
                .name("https")
                .status(ClaimStatus.ASSIGNED)
                .build();
        Claim list = Claim.of("list", "line 1")
                .ports(PortRange.of(8447))
                .name("HTTPS")
                .build();
        assertEquals(
                new Resolution("https", NameMatch.ELSEWHERE, true),
                resolver(List.of(https), List.of())
                        .resolve(8447, List.of(list))
                        .get(0)
                        .resolution());
    }

    private static Claim assigned(String service, String description) {
        return Claim.of("iana", "record 1")
                .ports(PortRange.of(135))
                .transport(Transport.TCP)
                .name(service)
                .description(description)
                .status(ClaimStatus.ASSIGNED)
                .build();
    }

    private static Resolution resolve(Claim assigned, org.portregistry.model.ClaimBuilder stated, List<Alias> aliases) {
        Claim claim = stated.ports(PortRange.of(135)).transport(Transport.TCP).build();
        return resolver(List.of(assigned), aliases)
                .resolve(135, List.of(assigned, claim))
                .get(1)
                .resolution();
    }

    private static NameResolver resolver(List<Claim> assigned, List<Alias> aliases) {
        return new NameResolver(
                new IanaServices(assigned),
                claim ->
                        claim.status() == ClaimStatus.ASSIGNED && claim.source().equals("iana"),
                aliases);
    }
}
