package org.portregistry.normalize.name;

import java.util.List;
import org.portregistry.model.NameMatch;

/** Service names are compared without case (RFC 6335, section 5.1). */
final class ExactRule implements NameRule {

    @Override
    public NameMatch match() {
        return NameMatch.EXACT;
    }

    @Override
    public String matches() {
        return "the same name, case ignored";
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.is("SSH", "ssh"), Example.is("Secure Shell (SSH)", "ssh"));
    }

    @Override
    public boolean means(StatedName stated, Candidate candidate) {
        return stated.anyForm(form -> form.text().equalsIgnoreCase(candidate.service()));
    }
}
