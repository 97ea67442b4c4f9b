package org.portregistry.publish;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** A harness for each thing that people give the command line beside datasets; {@code ci/fuzz} runs them. */
class CommandsFuzzTest {

    static {
        CommandLaws.prepare(); // before the time of a run is measured
    }

    @FuzzTest
    void queries(byte[] content) throws IOException {
        CommandLaws.queries(content);
    }

    @FuzzTest
    void overlay(byte[] content) throws IOException {
        CommandLaws.overlay(content);
    }

    @FuzzTest
    void damagedRelease(byte[] content) throws IOException {
        CommandLaws.damagedRelease(content);
    }

    @FuzzTest
    void apply(byte[] content) throws IOException {
        CommandLaws.apply(content);
    }
}
