package org.portregistry.ingest.fetch;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.SourceDefinition;

/** The names of a source's files in a mirror: those that it states, else the last path segments of its URLs. */
final class FileNames {

    private FileNames() {}

    /** Returns one name per document. */
    static List<String> of(SourceDefinition source) {
        if (!source.files().isEmpty()) {
            return source.files();
        }
        List<String> names = source.urls().stream().map(FileNames::lastSegment).toList();
        if (names.isEmpty() || names.contains("") || new HashSet<>(names).size() < names.size()) {
            throw new DatasetsException("sources/" + source.id()
                    + ".json: \"file\": is missing, and its URLs do not end in file names that differ;"
                    + " add \"file\", with the name of its document under DIR/" + source.id()
                    + "/, or a list of names");
        }
        return names;
    }

    /** Returns one name a URL, which claims' places show where there are several; the same as of a mirror if it can be. */
    static List<String> ofPages(SourceDefinition source) {
        if (source.files().size() == source.urls().size()) {
            return source.files();
        }
        return source.urls().stream()
                .map(url -> lastSegment(url) + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery()))
                .toList();
    }

    /** Returns the last path segment, or the empty string if that is not a file name. */
    static String lastSegment(URI url) {
        String path = url.getRawPath();
        String name = URLDecoder.decode(
                path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        return name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.indexOf(0) >= 0 || name.matches("\\.{1,2}")
                ? ""
                : name;
    }
}
