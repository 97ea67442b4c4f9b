package org.portregistry.ingest.list.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.OptionException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Selection;
import org.portregistry.model.Nulls;

/** Plain text in a web page, in {@code <pre>} or wherever {@code select} says, handed on to another format. */
public final class HtmlPreFormat {

    /**
     * The option of the format {@code html-pre}.
     *
     * @param inner the format that reads the text; {@code services} if it is not stated
     */
    public record PreOptions(Optional<String> inner) {
        /** Refuses null. */
        public PreOptions {
            Nulls.refuse(inner);
        }
    }

    private HtmlPreFormat() {}

    /** Returns the format for those that may read the text, whose options are its own because one of them reads it. */
    public static Format of(List<Format> inner) {
        return new Format(
                "html-pre",
                (document, options) -> read(document, options, named(options, inner)),
                options -> {
                    HtmlPage.check(options);
                    named(options, inner).check(options.with(Selection.ALL));
                },
                options(inner));
    }

    private static List<Class<? extends Record>> options(List<Format> inner) {
        return Stream.concat(
                        Stream.<Class<? extends Record>>of(PreOptions.class, Selection.class),
                        inner.stream().flatMap(format -> format.options().stream()))
                .distinct()
                .toList();
    }

    private static Rows read(Document document, Options options, Format format) throws FormatException {
        Options rest = options.with(Selection.ALL).with(options.common().withoutCharset());
        List<Row> rows = new ArrayList<>();
        List<String> understood = new ArrayList<>();
        String refusal = "no such element";
        int number = 0;
        for (Element element : HtmlPage.select(HtmlPage.of(document, options), options, "pre")) {
            number++;
            String place = "text " + number;
            byte[] text = HtmlText.lines(element).getBytes(StandardCharsets.UTF_8);
            try {
                Rows read = format.read(new Document(place, text), rest);
                understood.addAll(read.understood());
                for (Row row : read.rows()) {
                    rows.add(row.at(place + " " + row.place()));
                }
            } catch (FormatException e) {
                // Beside the list a page may show commands and the like in <pre>; only if none is a list it is refused.
                refusal = e.getMessage();
            }
        }
        if (rows.isEmpty()) {
            throw new NoListException(document.name() + ": expected a list in the format \"" + format.name()
                    + "\" in the text that \"select\" chooses (default: pre), found none: " + refusal);
        }
        return Rows.of(rows).understood(understood);
    }

    private static Format named(Options options, List<Format> inner) {
        String name = options.of(PreOptions.class).inner().orElse("services");
        return inner.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new OptionException(
                        "inner",
                        "there is no format \"" + name + "\" for text",
                        "write one such as services or text-table"));
    }
}
