package org.portregistry.ingest;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;

/** A harness for each format, named as the format is without its hyphens; {@code ci/fuzz} runs them. */
class FormatsFuzzTest {

    /** One list in so many is also read grown to 64 kB, which finds what takes too long but takes long itself. */
    private static final int GROWN = 100;

    @FuzzTest
    void ianaXml(byte[] list) throws IOException {
        read("iana-xml", list);
    }

    @FuzzTest
    void ianaCsv(byte[] list) throws IOException {
        read("iana-csv", list);
    }

    @FuzzTest
    void ianaXhtml(byte[] list) throws IOException {
        read("iana-xhtml", list);
    }

    @FuzzTest
    void ianaTxt(byte[] list) throws IOException {
        read("iana-txt", list);
    }

    @FuzzTest
    void ianaPortNumbers(byte[] list) throws IOException {
        read("iana-port-numbers", list);
    }

    @FuzzTest
    void rfc1700(byte[] list) throws IOException {
        read("rfc1700", list);
    }

    @FuzzTest
    void services(byte[] list) throws IOException {
        read("services", list);
    }

    @FuzzTest
    void textTable(byte[] list) throws IOException {
        read("text-table", list);
    }

    @FuzzTest
    void labelledBlocks(byte[] list) throws IOException {
        read("labelled-blocks", list);
    }

    @FuzzTest
    void bullets(byte[] list) throws IOException {
        read("bullets", list);
    }

    @FuzzTest
    void prose(byte[] list) throws IOException {
        read("prose", list);
    }

    @FuzzTest
    void pattern(byte[] list) throws IOException {
        read("pattern", list);
    }

    @FuzzTest
    void markdownTable(byte[] list) throws IOException {
        read("markdown-table", list);
    }

    @FuzzTest
    void htmlTable(byte[] list) throws IOException {
        read("html-table", list);
    }

    @FuzzTest
    void htmlList(byte[] list) throws IOException {
        read("html-list", list);
    }

    @FuzzTest
    void htmlPre(byte[] list) throws IOException {
        read("html-pre", list);
    }

    @FuzzTest
    void delimited(byte[] list) throws IOException {
        read("delimited", list);
    }

    @FuzzTest
    void json(byte[] list) throws IOException {
        read("json", list);
    }

    @FuzzTest
    void xml(byte[] list) throws IOException {
        read("xml", list);
    }

    @FuzzTest
    void jsLiteral(byte[] list) throws IOException {
        read("js-literal", list);
    }

    @FuzzTest
    void yaml(byte[] list) throws IOException {
        read("yaml", list);
    }

    @FuzzTest
    void toml(byte[] list) throws IOException {
        read("toml", list);
    }

    @FuzzTest
    void ini(byte[] list) throws IOException {
        read("ini", list);
    }

    @FuzzTest
    void rstTable(byte[] list) throws IOException {
        read("rst-table", list);
    }

    @FuzzTest
    void asciidocTable(byte[] list) throws IOException {
        read("asciidoc-table", list);
    }

    @FuzzTest
    void wikitextTable(byte[] list) throws IOException {
        read("wikitext-table", list);
    }

    @FuzzTest
    void variables(byte[] list) throws IOException {
        read("variables", list);
    }

    private static void read(String format, byte[] list) throws IOException {
        SourceDefinition definition = ReadingLaws.format(format);
        if (Arrays.hashCode(list) % GROWN != 0) {
            ReadingLaws.check(definition, list);
            return;
        }
        Iterator<byte[]> lists = ReadingLaws.grown(list).iterator();
        while (lists.hasNext()) {
            ReadingLaws.check(definition, lists.next());
        }
    }
}
