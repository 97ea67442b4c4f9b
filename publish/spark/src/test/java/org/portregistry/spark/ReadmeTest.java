package org.portregistry.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the README. */
class ReadmeTest {
    @Test
    void exampleInSql_namesFlows() throws IOException {
        LocalSpark.session()
                .sql("SELECT * FROM VALUES (51034, 443, 6, 27, 100), (443, 51034, 6, 27, 900), (40000, 53, 17,"
                        + " null, 70), (8, 0, 1, null, 5) AS flow(src_port, dst_port, protocol, tcp_flags, bytes)")
                .createOrReplaceTempView("flows");
        assertEquals(List.of("https 1000", "domain 70", "null 5"), LocalSpark.rows(Readme.sql("ReadmeTest")));
    }
}
