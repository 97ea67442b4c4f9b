package org.portregistry.normalize.name;

import org.portregistry.model.NameMatch;

/** Lists put hyphens, blanks and other punctuation where they like. */
final class SpellingRule extends NameRule {

    SpellingRule() {
        super(
                NameMatch.SPELLING,
                "the same letters and digits",
                Example.is("ftpdata", "ftp-data"),
                Example.is("pop-3", "pop3"),
                Example.isNot("pop3", "pop2"));
    }

    @Override
    boolean means(StatedName stated, Candidate candidate) {
        return stated.anyForm(form -> form.key().equals(candidate.key()));
    }
}
