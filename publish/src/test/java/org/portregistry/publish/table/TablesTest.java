package org.portregistry.publish.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void ports_haveTheColumnsOfTheDesign() {
        assertEquals(
                "id,port,transport,service,label,rank,status,used,class,description,aliases,categories,risk,frequency,"
                        + "assignee,contact,reference,service_code,registered,modified,unauthorized_use,range,support,"
                        + "sources,basis,conflicts,application",
                Tables.PORTS.header());
    }

    @Test
    void ranges_haveWhatTheirAnswersNeed() {
        assertEquals(
                "start,end,transport,service,label,status,sources,description,aliases,categories,application",
                Tables.RANGES.header());
    }
}
