package org.portregistry.ingest.datasets;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.list.Format;

/** One file of {@code datasets/sources}: a source, and under {@code read} how its list is read. */
public final class SourceFile {

    /** The format of a source whose claims are kept by hand; refresh never writes them. */
    public static final String CURATED = "curated";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final String SUFFIX = ".json";

    private SourceFile() {}

    /**
     * Reads a source file, whose format must be one of {@code formats} or {@code curated}.
     *
     * @throws DatasetsException with a line for each key that is missing, unknown or wrong
     */
    static SourceDefinition read(Path file, List<Format> formats) {
        String id = id(file);
        try {
            SourceKeys keys = StrictJson.read(file, SourceKeys.class);
            return keys.definition(
                    id, FormatOptions.name(file, keys.read()), FormatOptions.bind(file, keys.read(), formats));
        } catch (DatasetsException first) {
            List<String> all = SourceComplaints.of(file, formats);
            throw all.isEmpty() ? first : new DatasetsException(String.join("\n", all));
        }
    }

    /** Returns a short hash of {@code read}: another hash, and the documents must be read again. */
    static String digest(Path file) {
        String read = StrictJson.read(file, SourceKeys.class).read().toString();
        return DigestUtils.sha256Hex(read).substring(0, 16);
    }

    /** Returns whether a text can be a source's id: lower-case letters, digits and single hyphens between them. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        String id = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "";
        if (!isId(id)) {
            throw DatasetsException.in(
                    file,
                    "",
                    "its name is not a source id",
                    "name it <id>.json, where the id is of lower-case letters, digits and single hyphens between them");
        }
        return id;
    }
}
