package org.portregistry.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.publish.verify.Tampered;
import org.portregistry.publish.verify.Verification;

/** What holds for the command line whatever it is given: an answer or a message with a status, never a bug. */
final class CommandLaws {

    /** One overlay in so many is also built with, which takes long. */
    private static final int BUILT = 50;

    private static final Path FOLDER = folder();
    private static final ExampleProject PROJECT = project();
    private static final Path RELEASE = FOLDER.resolve("release");
    private static final SortedMap<String, byte[]> WHOLE = release();
    private static final byte[] CHANGES = bytes(FOLDER.resolve("next/changes.json"));

    private CommandLaws() {}

    /** Makes what all harnesses work on, which takes some seconds. */
    static void prepare() {
        require(!WHOLE.isEmpty(), "there is no release");
    }

    /** Asks for every line of the content, each a query of its own; then for all at once. */
    static void queries(byte[] content) {
        List<String> lines = new String(content, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.equals("-"))
                .limit(20)
                .toList();
        for (List<String> extra : List.of(List.<String>of(), List.of("--json"))) {
            List<String> arguments = new ArrayList<>(List.of("lookup"));
            arguments.addAll(extra);
            arguments.add("--");
            arguments.addAll(lines);
            run(Set.of(0, 2, 5), arguments);
        }
    }

    /** Reads the content as an overlay, asks for what it may name, for what it may hide, and for a free port. */
    static void overlay(byte[] content) throws IOException {
        String file = Files.write(FOLDER.resolve("overlay"), content).toString();
        run(Set.of(0, 2, 5), List.of("lookup", "--overlay", file, "0-65535"));
        run(Set.of(0, 2, 5), List.of("lookup", "--overlay", file, "--json", "ssh", "own", "8080"));
        run(Set.of(0, 2, 5), List.of("free", "--overlay", file));
        if (Arrays.hashCode(content) % BUILT == 0) {
            run(Set.of(0, 2), List.of("build", "--overlay", file, "--out", FOLDER.resolve("overlaid") + ""));
        }
    }

    /**
     * Damages a file of a release, with all hashes right, and verifies it.
     *
     * @param content two bytes that choose the file, two that choose where in it, one that says how many bytes of it go, and
     *     what takes their place
     */
    static void damagedRelease(byte[] content) throws IOException {
        byte[] damage = Arrays.copyOf(content, Math.max(5, content.length));
        List<String> names = List.copyOf(WHOLE.keySet());
        String name = names.get(number(damage, 0) % names.size());
        byte[] put = Arrays.copyOfRange(damage, 5, damage.length);
        byte[] damaged = spliced(WHOLE.get(name), number(damage, 2), damage[4] & 0xff, put);
        try {
            Files.write(RELEASE.resolve(name), damaged);
            Tampered.rehash(RELEASE);
            List<String> findings = Verification.of(RELEASE);
            require(
                    findings.stream().allMatch(finding -> finding.contains(": ")),
                    "a finding of the damaged " + name + " does not begin with a file: " + findings);
        } catch (DatasetsException refused) {
            require(refused.getMessage().startsWith(RELEASE.toString()), "names no file: " + refused.getMessage());
        } finally {
            for (String changed : List.of(name, "SHA256SUMS", "datapackage.json")) {
                Files.write(RELEASE.resolve(changed), WHOLE.get(changed));
            }
        }
    }

    /**
     * Applies damaged changes to a release: all three tables come of it, or nothing.
     *
     * @param content an even byte and changes.json itself; or an odd byte, two that choose where in a whole changes.json, one
     *     that says how many bytes of it go, and what takes their place
     */
    static void apply(byte[] content) throws IOException {
        byte[] damage = Arrays.copyOf(content, Math.max(4, content.length));
        byte[] put = Arrays.copyOfRange(damage, damage[0] % 2 == 0 ? 1 : 4, damage.length);
        if (damage[0] % 2 != 0) {
            put = spliced(CHANGES, number(damage, 1), damage[3] & 0xff, put);
        }
        Path changes = Files.write(FOLDER.resolve("changes.json"), put);
        Path made = FOLDER.resolve("made");
        int status = run(
                Set.of(0, 2, 4),
                List.of("apply", FOLDER.resolve("old").toString(), changes.toString(), "--out", made.toString()));
        require(
                Files.exists(made) == (status == 0),
                "status " + status + ", and written or not: " + Files.exists(made));
        if (status == 0) {
            for (String table : List.of("ports.csv", "ranges.csv", "service-names.csv")) {
                Files.delete(made.resolve(table));
            }
            Files.delete(made);
        }
    }

    /** Returns the bytes with some gone and others put in their place, so far in, of 65,536 parts. */
    private static byte[] spliced(byte[] whole, int at, int most, byte[] put) {
        int start = (int) ((long) at * whole.length / 65_536);
        int gone = Math.min(most, whole.length - start);
        byte[] spliced = Arrays.copyOf(whole, whole.length - gone + put.length);
        System.arraycopy(put, 0, spliced, start, put.length);
        System.arraycopy(whole, start + gone, spliced, start + put.length, whole.length - start - gone);
        return spliced;
    }

    private static int run(Set<Integer> statuses, List<String> arguments) {
        int status = PROJECT.run(arguments.toArray(String[]::new));
        String said = PROJECT.err();
        require(statuses.contains(status), arguments + " ended with " + status + ": " + said);
        require(
                status == 0 || !(PROJECT.out() + said).isBlank(),
                arguments + " ended with " + status + " and said nothing");
        (PROJECT.out() + said)
                .codePoints()
                .filter(c -> c != '\n' && c != '\t')
                .filter(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)
                .findFirst()
                .ifPresent(c -> require(false, arguments + " printed U+" + Integer.toHexString(c)));
        return status;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("port-registry");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted((one, other) -> other.compareTo(one))
                    .forEach(path -> path.toFile().delete());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static ExampleProject project() {
        ExampleProject project = new ExampleProject(FOLDER.resolve("project"));
        String old = FOLDER.resolve("old").toString();
        require(project.run("build", "--record", "--out", old) == 0, project.err());
        project.claims("iana", "22,tcp,ssh,assigned,,The Shell", "81,tcp,new,assigned,,New");
        project.lock("2026-08-18");
        String next = FOLDER.resolve("next").toString();
        require(project.run("build", "--out", next) == 0, project.err());
        return project;
    }

    private static SortedMap<String, byte[]> release() {
        try (Stream<Path> walk = Files.walk(Examples.write(Examples.release(Examples.registry()), RELEASE))) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(RELEASE.relativize(file).toString(), Files.readAllBytes(file));
            }
            return files;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
