package org.portregistry.normalize.name;

import java.util.List;
import org.portregistry.model.NameMatch;

/** IANA keeps superseded names on record, with a note that says which name is the current one. */
final class CurrentNameRule implements NameRule {

    @Override
    public NameMatch match() {
        return NameMatch.CURRENT_NAME;
    }

    @Override
    public String matches() {
        return "the registry itself says that another name is the current one";
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.is("www", "http").called("www"));
    }

    @Override
    public boolean means(StatedName stated, Candidate candidate) {
        return stated.anyForm(form -> candidate.supersededKeys().contains(form.key()));
    }
}
