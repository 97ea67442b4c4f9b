package org.portregistry.publish.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** A release that somebody tampered with. */
public final class Tampered {

    private Tampered() {}

    /** Makes all hashes and lengths right again, as whoever tampers would. */
    public static void rehash(Path release) throws IOException {
        String sums = Files.readString(release.resolve("SHA256SUMS"));
        Path dataPackage = release.resolve("datapackage.json");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(release)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = release.relativize(file).toString();
            String old = sums.lines()
                    .filter(line -> line.endsWith("  " + name))
                    .findFirst()
                    .orElse("")
                    .split(" ")[0];
            if (!old.isEmpty() && !name.equals("datapackage.json")) {
                // Bytes that are not UTF-8 stay what they are.
                String text = Files.readString(dataPackage, StandardCharsets.ISO_8859_1);
                String length = text.replaceAll(
                        "(\"bytes\"\\s*:\\s*)\\d+(\\s*,\\s*\"hash\"\\s*:\\s*\"sha256:" + old + ")",
                        "$1" + Files.size(file) + "$2");
                Files.writeString(dataPackage, length.replace(old, hash(file)), StandardCharsets.ISO_8859_1);
                sums = sums.replace(old, hash(file));
            }
        }
        sums = sums.replaceFirst("[0-9a-f]{64}  datapackage.json", hash(dataPackage) + "  datapackage.json");
        Files.writeString(release.resolve("SHA256SUMS"), sums);
    }

    private static String hash(Path file) throws IOException {
        return HexFormat.of().formatHex(DigestUtils.sha256(Files.readAllBytes(file)));
    }
}
