package org.portregistry.ingest.datasets;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** A harness for each kind of file that people write; {@code ci/fuzz} runs them. What is wrong is refused with its file. */
class DatasetsFuzzTest {

    @FuzzTest
    void sourceFile(byte[] content) throws IOException {
        DatasetsLaws.check("a-source.json", content);
    }

    @FuzzTest
    void ruling(byte[] content) throws IOException {
        DatasetsLaws.check("9200-tcp.json", content);
    }

    @FuzzTest
    void claimsFile(byte[] content) throws IOException {
        DatasetsLaws.check("a-source.csv", content);
    }

    @FuzzTest
    void lockFile(byte[] content) throws IOException {
        DatasetsLaws.check("sources.lock.json", content);
    }
}
