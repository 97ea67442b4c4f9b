package org.portregistry.publish.release;

import java.util.List;

/** Guards refuse a release; nothing is written. Exit status 4. */
public final class GuardException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Takes every finding, each a line. */
    public GuardException(List<String> findings) {
        super(String.join("\n", findings));
    }

    /** Refuses the release if anything was found. */
    public static void refuse(List<String> findings) {
        if (!findings.isEmpty()) {
            throw new GuardException(findings);
        }
    }
}
