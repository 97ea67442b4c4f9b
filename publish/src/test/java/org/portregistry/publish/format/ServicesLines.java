package org.portregistry.publish.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the readers of a file in the form of services(5) find in it. */
record ServicesLines(List<Entry> entries) {

    /** One line: its names, the first one first, and {@code 80/tcp}. */
    record Entry(List<String> names, String place) {
        private String transport() {
            return place.substring(place.indexOf('/') + 1);
        }
    }

    static ServicesLines of(Stream<String> lines) {
        return new ServicesLines(lines.map(
                        line -> line.replaceAll("#.*", "").strip().split("\\s+"))
                .filter(words -> words.length > 1 && words[1].matches("\\d+/(tcp|udp|sctp|dccp)"))
                .map(words -> new Entry(
                        Stream.concat(Stream.of(words[0]), Stream.of(words).skip(2))
                                .toList(),
                        words[1]))
                .toList());
    }

    /** Returns the place of each name and transport as the C libraries find it, on the first line that has the name. */
    Map<String, String> placesByFirstLine() {
        Map<String, String> places = new HashMap<>();
        entries.forEach(entry -> entry.names().forEach(name -> places.putIfAbsent(key(name, entry), entry.place())));
        return places;
    }

    /** Returns the same as Go finds it, on the last line. */
    Map<String, String> placesByLastLine() {
        Map<String, String> places = new HashMap<>();
        entries.forEach(entry -> entry.names().forEach(name -> places.put(key(name, entry), entry.place())));
        return places;
    }

    /** Returns the name of each place as the C libraries find it, on the first line of the place. */
    Map<String, String> namesByFirstLine() {
        Map<String, String> names = new HashMap<>();
        entries.forEach(entry -> names.putIfAbsent(entry.place(), entry.names().get(0)));
        return names;
    }

    /** Returns the same as Wireshark finds it, on the last line. */
    Map<String, String> namesByLastLine() {
        Map<String, String> names = new HashMap<>();
        entries.forEach(entry -> names.put(entry.place(), entry.names().get(0)));
        return names;
    }

    private static String key(String name, Entry entry) {
        return name + "/" + entry.transport();
    }
}
