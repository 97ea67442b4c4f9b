package org.portregistry.normalize.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases about products that do not exist, in the shapes that lists really use. */
class HeadTest {

    @ParameterizedTest
    @EnumSource(HeadStep.class)
    void step_makesOfItsExampleWhatItSays(HeadStep step) {
        assertEquals(step.headOfExample(), step.cut(step.example()));
    }

    @ParameterizedTest
    @EnumSource(HeadStep.class)
    void readme_showsTheExampleOfEachStep(HeadStep step) throws IOException {
        String row = "| " + step.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " | `" + step.example() + "` | `"
                + step.headOfExample() + "` |";
        assertTrue(
                Files.readAllLines(Path.of("README.md")).contains(row),
                "the table of steps in normalize/README.md must have the row " + row);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Default for Plumwire chat client                    | Plumwire
        Alternate port of Plumwire                          | Plumwire
        Used by Plumwire for its peers                      | Plumwire
        officially Plumwire                                 | Plumwire
        Plumwire default port                               | Plumwire
        Plumwire (Default Port) three players               | Plumwire
        Plumwire, a game of many rooms                      | Plumwire
        Plumwire: the Return                                | Plumwire
        Plumwire formerly called Pearcord                   | Plumwire
        Plumwire v7.3.6 and later                           | Plumwire
        Plumwire 5.0 XML-RPC protocol                       | Plumwire
        Plumwire's embedded tracker default port            | Plumwire
        Web control interface for Plumwire                  | Plumwire
        HTTPS listener for Plumwire                         | Plumwire
        VoIP program used by Plumwire                       | Plumwire
        Plumwire VoIP Amateur Radio Software                | Plumwire
        Plumwire spam detection network                     | Plumwire
        plumwired default port                              | plumwired
        plumwired router configuration                      | plumwired
        Plumwire Server                                     | Plumwire
        Pear Cord Detectionfor trees                        | Pear Cord Detection
        Call of Plums                                       | Call of Plums
        Pear Cord v3 Mountd port                            | Pear Cord Mountd
        Pear Cord Transfer Protocol                         | Pear Cord Transfer Protocol
        Apple's plumwired protocol                          | plumwired
        Schneider Electric's PlumSCADA                      | PlumSCADA
        Jane Doe's Plumwire                                 | Jane Doe's Plumwire
        Palo Alto Networks' Plumwire High Availability sync | Plumwire
        Windows Server Update Services over HTTP            | Windows Server Update Services
        id Software Plumwire master server                  | id Software Plumwire
        Early deployment of PLUM                            | PLUM
        Remote procedure call                               | Remote procedure call
        CISCO Default RTP MAX                               | CISCO Default RTP MAX
        """)
    void phrase_endsAsTheNameAtItsHead(String phrase, String head) {
        assertEquals(head, Head.of(phrase));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Palo Alto Networks",
                "VMware",
                "Plumwire LLC",
                "Plum Concepts, Inc",
                "[NULL]",
                "n/a",
                "N/A",
                "unknown",
                "?"
            })
    void makerAloneOrAStandIn_isNoName(String stated) {
        assertTrue(ProductName.isNone(stated));
    }
}
