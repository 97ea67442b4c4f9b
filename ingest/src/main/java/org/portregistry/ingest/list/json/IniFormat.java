package org.portregistry.ingest.list.json;

import java.util.regex.Pattern;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;

/**
 * INI: sections of keys and values, read as JSON is. Values stand as written: nothing such as {@code ${env:HOME}} is
 * looked up.
 */
public final class IniFormat {

    /**
     * A section, a remark, a key of a few words with its value, or a line that goes on with a value. Words are taken whole
     * (possessively): a long line without a value must not be tried in every way.
     */
    private static final Pattern LINE =
            Pattern.compile("\\s+.*|\\s*(?:[;#]|\\[).*|[^\\s=:]++(?: [^\\s=:]++){0,4}+\\s*[=:].*");

    /** More lines than this share that are none of these are no INI. */
    private static final double MOST_OTHERS = 0.2;

    private static final int LONGEST_SHOWN = 60;

    private IniFormat() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        return JsonFormat.rows(document, value(document, options), options);
    }

    private static JsonValue value(Document document, Options options) throws FormatException {
        String text = Text.plain(document, options);
        refuseProse(document.name(), text);
        try {
            return IniSections.read(text);
        } catch (ConfigurationException | IllegalArgumentException problem) {
            throw new FormatException(document.name() + ": expected INI, found " + problem.getMessage(), problem);
        }
    }

    /** The library takes any line for a key, and so any text for INI. */
    private static void refuseProse(String name, String text) throws FormatException {
        int lines = 0;
        int others = 0;
        String first = "";
        boolean goesOn = false;
        for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
            boolean other = !goesOn && !LINE.matcher(line).matches();
            goesOn = line.endsWith("\\");
            lines++;
            others += other ? 1 : 0;
            first = other && first.isEmpty() ? line.strip() : first;
        }
        if (others > lines * MOST_OTHERS) {
            throw new NoListException(name + ": expected INI, a section or a key and its value per line, found \""
                    + first.substring(0, Math.min(LONGEST_SHOWN, first.length())) + "\"");
        }
    }
}
