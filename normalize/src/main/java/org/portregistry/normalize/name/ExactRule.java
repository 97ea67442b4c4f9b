package org.portregistry.normalize.name;

import org.portregistry.model.NameMatch;

/** Service names are compared without case (RFC 6335, section 5.1). */
final class ExactRule extends NameRule {

    ExactRule() {
        super(
                NameMatch.EXACT,
                "the same name, case ignored",
                Example.is("SSH", "ssh"),
                Example.is("Secure Shell (SSH)", "ssh"));
    }

    @Override
    boolean means(StatedName stated, Candidate candidate) {
        return stated.anyForm(form -> form.text().equalsIgnoreCase(candidate.service()));
    }
}
