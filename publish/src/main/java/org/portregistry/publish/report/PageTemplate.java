package org.portregistry.publish.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A template of {@code src/main/jte}. The build makes Java of it, which escapes by place. */
public final class PageTemplate {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private PageTemplate() {}

    /** Writes the page that a template makes of those parameters; the stream stays open. */
    public static void write(String template, Map<String, Object> parameters, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        ENGINE.render(template, parameters, new WriterOutput(text));
        text.flush();
    }
}
