package org.portregistry.normalize.name;

import java.util.List;
import org.portregistry.model.NameMatch;

/** A version number that only one of two names has says nothing; two that differ are two services. */
final class VersionRule implements NameRule {

    private static final int SHORTEST = 3;

    @Override
    public NameMatch match() {
        return NameMatch.VERSION;
    }

    @Override
    public String matches() {
        return "the same but for a version number that one of the two lacks";
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.is("IMAP4", "imap"), Example.is("SNMPv3", "snmp"), Example.isNot("pop2", "pop3"));
    }

    @Override
    public boolean means(StatedName stated, Candidate candidate) {
        return stated.anyForm(form -> isSameButForVersion(form.key(), candidate.key()));
    }

    private static boolean isSameButForVersion(String one, String other) {
        String base = Versions.without(one);
        boolean onlyOneHasIt = one.equals(base) != other.equals(base);
        return base.length() >= SHORTEST && onlyOneHasIt && base.equals(Versions.without(other));
    }
}
