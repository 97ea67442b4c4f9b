package org.portregistry.publish;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.portregistry.ingest.datasets.ClaimsFile;
import org.portregistry.publish.command.Failures;

/** A project of three small sources, and the command line run on it. */
final class ExampleProject {
    private final Path root;
    private String out = "";
    private String err = "";

    /** Writes the project into an empty folder: IANA, a list whose sentences may not travel, and an opt-in list. */
    ExampleProject(Path root) {
        this.root = root;
        source("iana", "registry", "CC0-1.0", "keep", "default");
        source("list", "community", "unknown", "drop", "default");
        source("nmap", "distribution", "NPSL", "drop", "opt-in");
        claims("iana", "22,tcp,ssh,assigned,,The Secure Shell", "80,tcp,http,assigned,,World Wide Web HTTP");
        claims("list", "22,tcp,ssh,,,", "8080,,tomcat,,,");
        lock("2026-08-17");
        write("aliases.csv", "stated,service,port,because\n");
        write("vocabulary.csv", "kind,source,stated,ours\n");
        write("expectations.csv", "port,transport,service\n22,tcp,ssh\n");
    }

    Path root() {
        return root;
    }

    Path datasets() {
        return root.resolve("datasets");
    }

    Path release(String version) {
        return root.resolve("publish/target/release").resolve(version);
    }

    /** Writes a claims file of rows {@code ports,transport,name,status,used,description}. */
    void claims(String source, String... rows) {
        List<String> lines = new ArrayList<>(List.of(String.join(",", ClaimsFile.HEADER)));
        int number = 1;
        for (String row : rows) {
            lines.add(row + ",".repeat(ClaimsFile.HEADER.indexOf("place") - 5) + "line " + number++ + ",,");
        }
        write("claims/" + source + ".csv", String.join("\n", lines) + "\n");
    }

    /** Writes a lock in which IANA's data are of that day. */
    void lock(String day) {
        lock(day, "");
    }

    /** Writes a lock in which IANA's list also fails since a day; it works where that is empty. */
    void lock(String day, String failingSince) {
        write("sources.lock.json", """
                {
                  "iana": {
                    "url": "",
                    "dataDate": "%s",
                    "retrieved": "2026-11-01",
                    "etag": "",
                    "lastModified": "",
                    "sha256": "%s",
                    "bytes": 1,
                    "accounting": {
                      "rows": 2,
                      "claims": 2,
                      "skips": {}
                    },
                    "definition": "0"%s
                  }
                }
                """.formatted(
                day, "0".repeat(64), failingSince.isEmpty() ? "" : ", \"failingSince\": \"" + failingSince + "\""));
    }

    void write(String file, String text) {
        try {
            Path path = datasets().resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Runs a command on the project, and returns its exit status. */
    int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--datasets", datasets().toString()));
        all.addAll(Arrays.asList(arguments));
        return runAsIs(all.toArray(String[]::new));
    }

    /** Runs a command without naming the project. */
    int runAsIs(String... arguments) {
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        int status = Main.run(new Failures(), new PrintWriter(outText), new PrintWriter(errText), arguments);
        out = outText.toString();
        err = errText.toString();
        return status;
    }

    /** Returns what the last command printed. */
    String out() {
        return out;
    }

    /** Returns what the last command said. */
    String err() {
        return err;
    }

    private void source(String id, String authority, String licence, String text, String include) {
        write("sources/" + id + ".json", """
                {
                  "title": "Title of %s",
                  "read": {"format": "services"},
                  "authority": "%s",
                  "licence": "%s",
                  "text": "%s",
                  "include": "%s",
                  "minimumClaims": 1
                }
                """.formatted(id, authority, licence, text, include));
    }
}
