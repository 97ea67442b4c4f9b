package org.portregistry.model;

/** How a stated name was found to mean a service; the rules are tried in this order. */
public enum NameMatch implements Coded {
    /** The claim is about the port alone and names no service. */
    NO_NAME,
    /** The same name, case ignored. */
    EXACT,
    /** The same name but for blanks, hyphens and other punctuation. */
    SPELLING,
    /** The source itself says that another name is the current one. */
    CURRENT_NAME,
    /** The same name but for a version number. */
    VERSION,
    /** {@code aliases.csv} says so; a row for one port goes before every other rule. */
    ALIAS_FILE,
    /** A source lists the name as an alias of the service on this port. */
    SOURCE_ALIAS,
    /** The TLS variant of a service, spelled in another way. */
    TLS_VARIANT,
    /** The name spells out, or abbreviates, the service's name or description. */
    EXPANSION,
    /** The words of the name are those of the service's name and description. */
    WORDS,
    /** The name holds the service's name, or the source's description mentions it and the name shares a word with it. */
    MENTION,
    /** The name differs by one letter from the service on this port. */
    TYPING_SLIP,
    /** The name is that of a service whose assigned home is on another port. */
    ELSEWHERE,
    /** No registered service: the name became a slug. */
    SLUG,
    /** Malicious claims are never compared with services; the malware of one family is one service. */
    MALWARE
}
