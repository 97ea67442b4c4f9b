package org.portregistry.bench.generated;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.portregistry.ingest.datasets.ClaimsFile;
import org.portregistry.model.Claim;

/**
 * Writes a folder of datasets with about as many claims as are asked for: a registry and as many lists as it takes.
 *
 * <p>Ports are 65,536 whatever the size, so more claims are more lists on the same ports. A tenth of the claims of a
 * list name something that no other list names; so rows and conflicts grow with the claims, if more slowly.
 */
public final class GeneratedDatasets {

    /** About as many claims as a default release judges. */
    public static final int DEFAULT_CLAIMS = 25_000;

    private static final long SEED = 6335;
    private static final int LIST_CLAIMS = 12_500;
    private static final int FIRST_LISTS = 12;

    private GeneratedDatasets() {}

    /** Writes datasets: the folder, and how many times the default claims. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("give a folder, and how many times the default claims: 1, 10, 100");
        }
        int claims = write(Path.of(arguments[0]), DEFAULT_CLAIMS * Integer.parseInt(arguments[1]));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(claims);
    }

    /** Writes them into a folder, which must not be there, and returns how many claims they hold. */
    public static int write(Path folder, int claims) throws IOException {
        Files.createDirectories(folder.resolve("claims"));
        Files.createDirectories(folder.resolve("sources"));
        Files.createDirectories(folder.resolve("rulings"));
        Files.writeString(folder.resolve("aliases.csv"), "stated,service,port,because\n");
        Files.writeString(folder.resolve("vocabulary.csv"), "kind,source,stated,ours\n");
        Files.writeString(folder.resolve("expectations.csv"), "port,transport,service\n");
        Random random = new Random(SEED);
        List<Integer> ports = GeneratedRegistry.ports(claims, random);
        List<Claim> registry = GeneratedRegistry.claims(ports, random);
        source(folder, "registry", "registry", "keep", registry);
        int written = registry.size();
        int lists = Math.max(FIRST_LISTS, (claims - written) / LIST_CLAIMS);
        for (int list = 0; list < lists; list++) {
            int size = (claims - written) / (lists - list);
            List<Claim> stated = GeneratedList.of(list, ports, random).claims(size);
            source(folder, GeneratedList.id(list), list % 4 == 0 ? "distribution" : "community", "drop", stated);
            written += stated.size();
        }
        return written;
    }

    /** Returns what the made-up registry assigns at the default size. */
    public static List<Claim> registry() {
        Random random = new Random(SEED);
        return GeneratedRegistry.claims(GeneratedRegistry.ports(DEFAULT_CLAIMS, random), random);
    }

    private static void source(Path folder, String id, String authority, String text, List<Claim> claims)
            throws IOException {
        Files.writeString(folder.resolve("sources").resolve(id + ".json"), """
                {
                  "title": "Generated: %s",
                  "read": {"format": "%s"},
                  "authority": "%s",
                  "licence": "CC0-1.0",
                  "text": "%s",
                  "include": "default",
                  "minimumClaims": 1
                }
                """.formatted(
                        id, authority.equals("registry") ? "curated" : "services", authority, text));
        ClaimsFile.write(folder.resolve("claims").resolve(id + ".csv"), new ArrayList<>(claims));
    }
}
