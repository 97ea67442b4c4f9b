package org.portregistry.normalize.name;

import org.portregistry.model.NameMatch;

/** IANA keeps superseded names on record, with a note that says which name is the current one. */
final class CurrentNameRule extends NameRule {

    CurrentNameRule() {
        super(
                NameMatch.CURRENT_NAME,
                "the registry itself says that another name is the current one",
                Example.is("www", "http").called("www"));
    }

    @Override
    boolean means(StatedName stated, Candidate candidate) {
        return stated.anyForm(form -> candidate.supersededKeys().contains(form.key()));
    }
}
