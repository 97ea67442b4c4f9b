package org.portregistry.ingest.onboard;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.WebAddress;
import org.portregistry.ingest.fetch.Fetched;
import org.portregistry.ingest.fetch.Fetcher;
import org.portregistry.ingest.fetch.Limits;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Options;
import org.portregistry.model.Authority;
import org.portregistry.model.Include;
import org.portregistry.model.Nulls;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;

/**
 * A list that somebody found.
 *
 * @param id an id for its source
 * @param address where it was fetched, or empty
 * @param files the names of its files, or one with a star for a folder
 * @param documents its documents, one at least
 */
public record FoundList(String id, String address, List<String> files, List<Document> documents) {

    private static final int MOST_FILES = 2000;

    /** Copies. */
    public FoundList {
        Nulls.refuse(id, address);
        files = List.copyOf(files);
        documents = List.copyOf(documents);
    }

    /** Returns the list with an id that somebody chose. */
    public FoundList called(String other) {
        return new FoundList(other, address, files, documents);
    }

    /**
     * Fetches a list. The rules of a refresh hold: its limits, and no redirect to a private address.
     *
     * @throws DatasetsException if that is not an http or https address
     * @throws IOException if the network does not give it
     */
    public static FoundList fetch(String address, Fetcher network) throws IOException {
        URI url = url(plain(address));
        String id = Guess.id(url.toString());
        SourceDefinition source = new SourceDefinition(
                new Source(id, "a new list", Authority.COMMUNITY, Guess.NO_LICENCE, TextPolicy.DROP, Include.NEVER, ""),
                "text",
                Options.NONE,
                List.of(url),
                List.of("list"),
                1,
                "",
                "",
                OptionalDouble.empty(),
                Optional.empty());
        Fetched fetched = network.fetch(source, List.of());
        String path = url.getPath() == null ? "" : url.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        byte[] bytes = fetched.documents().get(0).bytes();
        return new FoundList(
                id,
                url.toString(),
                List.of(),
                List.of(text(new Document(name.isEmpty() ? "list" : name, bytes), url.toString())));
    }

    /**
     * Reads a list from a file, or a folder of definitions.
     *
     * @throws DatasetsException if there is no such file, it is empty or no text, or the folder is empty
     * @throws IOException if the disk does not give it
     */
    public static FoundList read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new DatasetsException(file + ": there is no such file; write a file, a folder or an http address");
        }
        String name = file.toAbsolutePath().normalize().getFileName() == null
                ? "list"
                : file.toAbsolutePath().normalize().getFileName().toString();
        if (!Files.isDirectory(file)) {
            return new FoundList(Guess.id(name), "", List.of(name), List.of(text(document(file), file.toString())));
        }
        List<Path> files = files(file);
        if (files.isEmpty()) {
            throw new DatasetsException(file + ": the folder holds no files");
        }
        List<Document> documents = new ArrayList<>();
        for (Path one : files) {
            documents.add(document(one));
        }
        String ending = ending(documents.get(0).name());
        boolean alike = documents.stream().allMatch(one -> ending(one.name()).equals(ending));
        return new FoundList(Guess.id(name), "", List.of("*" + (alike ? ending : "")), documents);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(one -> !one.getFileName().toString().startsWith("."))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        }
    }

    /** An ending with signs, as {@code .c++}, could mean something in a pattern of file names. */
    private static String ending(String name) {
        return name.matches(".+\\.\\w+") ? name.substring(name.lastIndexOf('.')) : "";
    }

    private static Document document(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new DatasetsException(file + ": is not a regular file");
        }
        if (Files.size(file) > Limits.DEFAULT.maximumBytes()) {
            throw new IOException(file + ": has more than " + Limits.DEFAULT.maximumBytes() + " bytes");
        }
        return new Document(file.getFileName().toString(), Files.readAllBytes(file));
    }

    /** Refuses what no format can read, and what they would all refuse in words of their own: nothing, and no text. */
    private static Document text(Document document, String place) {
        byte[] bytes = document.bytes();
        if (bytes.length == 0) {
            throw new DatasetsException(place + ": is empty; write a file or an address that holds a list");
        }
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        for (int at = 0; at < bytes.length && !wide; at++) {
            if (bytes[at] == 0) {
                throw new DatasetsException(place + ": is no text, as its byte " + (at + 1)
                        + " is 0; unpack an archive, and save a spreadsheet as CSV and a PDF as text");
            }
        }
        return document;
    }

    /** GitHub shows a file in a page; the file itself has another address. */
    private static String plain(String address) {
        return address.replaceFirst(
                "^https://github\\.com/([^/]+/[^/]+)/blob/([^?#]+).*$", "https://raw.githubusercontent.com/$1/$2");
    }

    private static URI url(String address) {
        try {
            URI url = URI.create(address);
            if (WebAddress.is(url)) {
                return url;
            }
        } catch (IllegalArgumentException problem) {
            throw new DatasetsException(address + ": is not an address: " + problem.getMessage());
        }
        throw new DatasetsException(address + ": is not an http or https address");
    }
}
