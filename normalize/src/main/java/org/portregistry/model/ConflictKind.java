package org.portregistry.model;

/** The ways in which claims disagree, in the order in which a maintainer should look at them. */
public enum ConflictKind implements Coded {
    /** IANA assigns several current names on one port and transport. */
    RIVAL_ASSIGNMENTS,
    /** Sources name different services on one port and transport. */
    RIVAL_SERVICES,
    /** Sources that know disagree on the transports of a service. */
    TRANSPORT_MISMATCH,
    /** One source says that a service is used on a transport, another that it is not. */
    USE_CLASH,
    /** Different services are assigned on the transports of one port number, by design. */
    TRANSPORT_SPLIT,
    /** A source itself lists the services side by side on one port: they share it. */
    SHARED_USE,
    /** A registered service is claimed away from its assigned ports. */
    MISPLACED_SERVICE,
    /** Sources give one service on one port different standings. */
    STATUS_CLASH,
    /** Named ranges of different services share ports. */
    RANGE_OVERLAP;

    /** Returns whether conflicts of this kind are about one service, which their id then names. */
    public boolean isAboutOneService() {
        return this == TRANSPORT_MISMATCH || this == USE_CLASH || this == MISPLACED_SERVICE || this == STATUS_CLASH;
    }
}
