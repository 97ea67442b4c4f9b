package org.portregistry.publish.pullrequest;

import java.util.List;
import org.portregistry.model.Nulls;

/**
 * The pull request of a refresh.
 *
 * @param title one line
 * @param body Markdown
 * @param labels what it asks of a maintainer; at least one
 */
public record PullRequest(String title, String body, List<Label> labels) {

    /** The longest title that GitHub takes, in characters. */
    static final int LONGEST_TITLE = 256;

    /** The longest text that GitHub takes, in characters. */
    static final int LONGEST_BODY = 65_536;

    /** Refuses what GitHub would refuse. */
    public PullRequest {
        Nulls.refuse(title);
        labels = List.copyOf(labels);
        if (title.length() > LONGEST_TITLE || body.length() > LONGEST_BODY || labels.isEmpty()) {
            throw new IllegalArgumentException("GitHub takes no title of " + title.length() + ", text of "
                    + body.length() + " characters and " + labels.size() + " labels");
        }
    }
}
