package org.portregistry.publish.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** Compares every file of a release with {@code SHA256SUMS}. */
public final class Hashes {
    static final String FILE = "SHA256SUMS";

    static final String POINTER = "latest.json";

    /** Strict, so that no byte of the file can change unseen: lower-case digits, two blanks. */
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^\\s/][^\\n]*)");

    private Hashes() {}

    /** Returns what differs, one sentence each that begins with the file; empty if the files are exactly those. */
    public static List<String> check(Path release) throws IOException {
        List<String> findings = new ArrayList<>();
        SortedMap<String, String> expected = new TreeMap<>();
        String text = Files.readString(release.resolve(FILE), StandardCharsets.ISO_8859_1);
        if (!text.endsWith("\n")) {
            findings.add(FILE + ": is cut off: its last line does not end");
        }
        int number = 0;
        String previous = "";
        for (String line : text.lines().toList()) {
            number++;
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                findings.add(FILE + ": line " + number + " is not a hash and file name");
            } else if (matcher.group(2).compareTo(previous) <= 0) {
                findings.add(FILE + ": line " + number + " is out of order");
            } else {
                previous = matcher.group(2);
                expected.put(previous, matcher.group(1));
            }
        }
        if (text.indexOf('\r') >= 0) {
            findings.add(FILE + ": holds a carriage return");
        }
        SortedMap<String, String> found = files(release, findings);
        String own = found.remove(FILE);
        // What ci/pull-release leaves beside the files that it pulled; it names the hash of SHA256SUMS, not the other
        // way.
        if (found.remove(POINTER) != null
                && !Files.readString(release.resolve(POINTER), StandardCharsets.ISO_8859_1)
                        .contains("\"" + own + "\"")) {
            findings.add(POINTER + ": is of another release: it does not name this " + FILE);
        }
        expected.forEach((file, hash) -> {
            if (!found.containsKey(file)) {
                findings.add(file + ": is missing");
            } else if (!found.get(file).equals(hash)) {
                findings.add(file + ": is not what " + FILE + " says: its SHA-256 is " + found.get(file)
                        + ", and should be " + hash);
            }
        });
        found.keySet().stream()
                .filter(file -> !expected.containsKey(file))
                .forEach(
                        file -> findings.add(file + ": does not belong to the release: " + FILE + " does not name it"));
        return findings;
    }

    /** Returns the hash of every regular file, by path with {@code /}; anything else, such as a link, is a finding. */
    static SortedMap<String, String> files(Path release, List<String> findings) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(release)) {
            for (Path path : walk.sorted().toList()) {
                String name = release.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(name, path);
                } else if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    findings.add(name + ": is not a regular file");
                }
            }
        }
        try {
            return new TreeMap<>(files.entrySet().parallelStream()
                    .collect(Collectors.toMap(Map.Entry::getKey, file -> hash(file.getValue()))));
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    private static String hash(Path file) {
        try {
            return new DigestUtils("SHA-256").digestAsHex(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
