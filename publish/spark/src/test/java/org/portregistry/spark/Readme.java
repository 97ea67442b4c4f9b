package org.portregistry.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the module's README shows, so that the tests run just that. */
final class Readme {
    private Readme() {}

    /** Returns the block of SQL that the README says a test runs. */
    static String sql(String test) throws IOException {
        Matcher block = Pattern.compile("<!-- run by " + test + " -->\n```sql\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        if (!block.find()) {
            throw new AssertionError("README.md shows no block that is run by " + test);
        }
        return block.group(1);
    }
}
