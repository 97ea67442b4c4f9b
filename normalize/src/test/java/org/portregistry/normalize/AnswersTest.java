package org.portregistry.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void row_answersOnItsTransportAndTheUnstatedOneOnAll() {
        assertEquals(
                Map.of(
                        "80/tcp", "http",
                        "81/tcp", "anywhere",
                        "81/udp", "plum",
                        "81/sctp", "anywhere",
                        "81/dccp", "anywhere",
                        "82/tcp", "kibana"),
                answers("""
                        iana | 80 | tcp | http       | assigned
                        list | 80 | tcp | Bad Trojan | malicious
                        list | 81 |     | Anywhere   |
                        list | 81 | udp | Plum       |
                        list | 82 | tcp | Kibana     |
                        wiki | 82 | tcp | Worm       | malicious
                        list | 83 | tcp | Bad Worm   | malicious
                        """));
    }

    @Test
    void range_answersWhereNoRowDoes() {
        Map<String, String> answers = answers("""
                list | 20000-20999 | tcp | Plum         |
                list | 20100-20400 |     | Pear         |
                wiki | 20500-20700 | tcp | Fig          |
                list | 20600       | tcp | Kibana       |
                list | 30000-30999 | tcp | Used by some |
                list | 31000-31999 | tcp | Bad Trojan   | malicious
                """);
        assertEquals(
                List.of("plum", "plum", "fig", "kibana", "plum"),
                List.of(
                        answers.get("20000/tcp"),
                        answers.get("20100/tcp"),
                        answers.get("20500/tcp"),
                        answers.get("20600/tcp"),
                        answers.get("20999/tcp")));
        assertEquals(
                List.of("pear", "pear", "pear"),
                List.of(answers.get("20100/udp"), answers.get("20400/sctp"), answers.get("20250/dccp")));
        assertEquals(1000 + 3 * 301, answers.size());
    }

    @Test
    void answer_hasWhatItsRowSays() {
        Answer answer = Answers.of(Registries.of("""
                        list | 9200 | tcp | Elasticsearch |
                        wiki | 9200 | tcp | Elasticsearch |
                        """)).get(0);
        assertEquals(
                "9200/TCP elasticsearch Elasticsearch UNOFFICIAL 30",
                answer.port() + "/" + answer.transport() + " " + answer.service() + " " + answer.label() + " "
                        + answer.status() + " " + answer.weight());
    }

    private static Map<String, String> answers(String table) {
        return Answers.of(Registries.of(table)).stream()
                .collect(Collectors.toMap(
                        answer -> answer.port() + "/" + answer.transport().code(),
                        Answer::service,
                        (first, again) -> first + " and " + again,
                        TreeMap::new));
    }
}
