package org.portregistry.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portregistry.bench.generated.GeneratedDatasets;
import org.portregistry.ingest.Reading;
import org.portregistry.ingest.SourceParser;
import org.portregistry.model.Claim;

class MadeUpFormTest {

    /** A benchmark of a list that its format skips would measure nothing. */
    @ParameterizedTest
    @EnumSource
    void everyRow_isRead(MadeUpForm form) throws Exception {
        ListToRead list = form.list();
        Reading reading = SourceParser.parse(list.definition(), list.documents());
        long read = reading.claims().stream().map(Claim::place).distinct().count();
        int rows = GeneratedDatasets.registry().size();
        assertEquals(
                1.0,
                (double) read / rows,
                0.02,
                () -> form + ": " + reading.skips().stream().limit(3).toList());
    }
}
