package org.portregistry.normalize.name;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that a match must not rest on, for eight reasons. A new one is written into the text block. */
final class WeakWords {

    /** Words that almost every description has: they neither make nor break a match. */
    static final Set<String> GENERIC = words("""
            the a an of for and or over on in to by with via at from as is it its protocol service
            server port default system tcp udp sctp dccp ip using used use uses version ver inc corp
            corporation ltd software standard official common commonly was see also daemon
            application services servers ports
            """);

    /** More words that an abbreviation need not give a letter for. */
    static final Set<String> UNSPOKEN = words("based routing");

    /** Words that many services share: they confirm, but do not make a match alone. */
    static final Set<String> SHARED = words("""
            tls client data control remote manager monitor agent message management network internet
            local name host file game games web admin license lm microsoft ms hp ibm cisco sun apple
            oracle novell windows unix linux access alternate alt listener communication
            communications messaging authentication information directory transfer process user
            database db desktop discovery
            """);

    /** Words that make another service of one: a proxy for HTTP is not HTTP. */
    static final Set<String> QUALIFIERS = words("""
            proxy alternate alternative alt tls admin administration management cluster backdoor
            trojan worm exploit replication discovery gui dashboard client data browser relay
            gateway bridge tunnel sentinel console backup monitor agent honeypot trap botnet malware virus rootkit scan cache control like
            based web http https
            """);

    /** Words for one end of a service, or a use of it: {@code SNMP Agent} on the port of snmp is snmp. */
    static final Set<String> ROLES = words("agent client listener receiver tunnel vpn");

    /** Service names that are everyday words: their being mentioned says nothing. */
    static final Set<String> EVERYDAY = words("""
            time echo name domain login exec shell printer talk who route router auth link tell game
            games message mail remote monitor files file data client server service user users list
            listen local host net network print rap sql web control access info status search stats
            test main master agent manager license chat video voice player stream connection call
            set audit get send support direct active alarm clock console default device event ftp http ssl
            tls tcp udp ip rpc x11
            """);

    /** Everyday words that name one protocol all the same. */
    static final Set<String> PROTOCOLS = words("ftp http ssl tls ip rpc x11 sql");

    /** What a service may run over and stay the same: FTP over TLS has its own rule, FTP over SSH is not FTP. */
    static final Set<String> CARRIERS = words("tls tcp udp ip sctp dccp ipv4 ipv6");

    private WeakWords() {}

    static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
