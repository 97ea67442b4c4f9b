package org.portregistry.normalize.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** One source says that a service is used on a transport, another that it is not. */
class UseClashTest {

    @Test
    void moreSources_settle() {
        Registry registry = Registries.of("""
                wiki | 80 | udp | http | | | used=no
                list | 80 | udp | http | | | used=yes
                guide | 80 | udp | http | | | used=yes
                """);
        assertEquals("use-clash:80/udp:http settled SUPPORT", Registries.conflicts(registry));
        assertEquals(
                "Sources disagree on whether http is used on 80/udp: yes according to guide, list, no according to wiki; the registry says yes",
                Registries.conflict(registry, "use-clash:80/udp:http").sentence());
    }

    @Test
    void weightierSource_settlesATie() {
        Registry registry = Registries.of("""
                wiki | 80 | udp | http | | | used=no
                debian | 80 | udp | http | | | used=yes
                """);
        assertEquals("use-clash:80/udp:http settled AUTHORITY", Registries.conflicts(registry));
    }

    @Test
    void equalWeight_isOpen() {
        Registry registry = Registries.of("""
                wiki | 80 | udp | http | | | used=no
                list | 80 | udp | http | | | used=yes
                """);
        assertEquals("use-clash:80/udp:http open TIE", Registries.conflicts(registry));
    }

    @Test
    void copyAgainstItsOrigin_isNoClash() {
        Registry registry = Registries.of("""
                wiki | 80 | udp | http | | | used=no
                copy | 80 | udp | http | | | used=yes
                """);
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void oneSide_isNoClash() {
        Registry registry = Registries.of("""
                wiki | 80 | udp | http | | | used=yes
                list | 80 | udp | http | |
                """);
        assertEquals("", Registries.conflicts(registry));
    }
}
