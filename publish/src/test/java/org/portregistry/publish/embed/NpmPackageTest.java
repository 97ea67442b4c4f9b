package org.portregistry.publish.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.publish.Examples;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseVersion;

/** Names and metadata of the artifacts; {@code VerificationTest} holds their data against ports.csv. */
class NpmPackageTest {

    @ParameterizedTest
    @CsvSource({
        "2026.08.17.1, 2026.817.1",
        "2026.08.17, 2026.817.0",
        "2026.12.01, 2026.1201.0",
        "2026.01.02.13, 2026.102.13"
    })
    void npmVersion_hasThreeNumbersWithoutZerosBefore(String version, String npm) {
        assertEquals(npm, NpmPackage.version(ReleaseVersion.parse(version).orElseThrow()));
    }

    @Test
    void pom_saysWhatMavenCentralAsksFor() throws Exception {
        Release release = Examples.release(Examples.registry(), Examples.IANA, Examples.NMAP);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EmbedFiles.LOOKUP_POM.write(release, out);
        var pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(out.toByteArray()));
        for (String element :
                new String[] {"groupId", "artifactId", "name", "description", "url", "license", "developer", "scm"}) {
            assertTrue(pom.getElementsByTagName(element).getLength() > 0, element);
        }
        assertEquals("2026.08.17", pom.getElementsByTagName("version").item(0).getTextContent());
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("<name>NPSL</name>"), "the licence of an opt-in source binds: " + text);
    }
}
