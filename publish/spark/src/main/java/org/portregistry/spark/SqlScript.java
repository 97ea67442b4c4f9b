package org.portregistry.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** SQL that stands in a text file: statements that end with {@code ;} at the end of a line. */
final class SqlScript {
    private SqlScript() {}

    /**
     * Makes the view {@code flows} of flow records.
     *
     * @param format one of {@code flows/formats.txt}, or a file of one's own whose name ends with {@code .sql}
     * @param in what Spark reads: a file, a folder or a pattern
     * @throws IOException if there is no such format; the message names those that there are
     */
    static void createFlows(SparkSession session, String format, String in) throws IOException {
        session.conf().set("flows.in", in);
        run(session, format.endsWith(".sql") ? ownFile(Path.of(format)) : format(format));
    }

    /** Runs a script of the jar, such as {@code served.sql}. */
    static void run(SparkSession session, String script) {
        for (String statement : script.split(";\\s*\n")) {
            session.sql(statement);
        }
    }

    /**
     * Returns the text of a resource beside this class.
     *
     * @throws IOException if there is none
     */
    static String resource(String name) throws IOException {
        try (InputStream in = SqlScript.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new NoSuchFileException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String format(String format) throws IOException {
        String formats = resource("flows/formats.txt");
        if (formats.lines().noneMatch(format::equals)) {
            throw new IOException("there is no format " + format + "; write one of "
                    + String.join(", ", formats.lines().toList()) + ", or name a file of your own that ends with .sql");
        }
        return resource("flows/" + format + ".sql");
    }

    private static String ownFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException(file + " is not there; name a file with SQL that makes the view flows");
        }
        return Files.readString(file);
    }
}
