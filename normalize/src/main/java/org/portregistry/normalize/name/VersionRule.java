package org.portregistry.normalize.name;

import org.portregistry.model.NameMatch;

/** A version number that only one of two names has says nothing; two that differ are two services. */
final class VersionRule extends NameRule {

    private static final int SHORTEST = 3;

    VersionRule() {
        super(
                NameMatch.VERSION,
                "the same but for a version number that one of the two lacks",
                Example.is("IMAP4", "imap"),
                Example.is("SNMPv3", "snmp"),
                Example.isNot("pop2", "pop3"));
    }

    @Override
    boolean means(StatedName stated, Candidate candidate) {
        return stated.anyForm(form -> isSameButForVersion(form.key(), candidate.key()));
    }

    private static boolean isSameButForVersion(String one, String other) {
        String base = Versions.without(one);
        boolean onlyOneHasIt = one.equals(base) != other.equals(base);
        return base.length() >= SHORTEST && onlyOneHasIt && base.equals(Versions.without(other));
    }
}
