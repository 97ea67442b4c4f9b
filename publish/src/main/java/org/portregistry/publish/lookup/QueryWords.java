package org.portregistry.publish.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.portregistry.model.Transport;

/**
 * Reads the words of a query. Words that are not port, transport or filter are a name together, up to a comma or
 * the end of an argument. Transports that come first are meant for what follows ({@code tcp 80 443}), others for what stands before them
 * ({@code 80 tcp}).
 */
final class QueryWords {

    /** {@code 6000–6010} and {@code 6000..6010} are ranges too, with blanks or without. */
    private static final Pattern DASH =
            Pattern.compile("(?<=[0-9])\\s*(?:\\.{2,3}|…|[-\\u2010-\\u2015\\u2212])\\s*(?=[0-9])");

    private static final Set<String> PORT = Set.of("port", "ports");

    private final List<Query> queries = new ArrayList<>();
    private final List<String> name = new ArrayList<>();
    private Filter filter = Filter.ALL;
    private Transport before = Transport.UNSTATED;

    /** How many of the queries have met the transport behind them. */
    private int settled;

    private QueryWords() {}

    static Queries read(List<String> arguments) {
        List<List<String>> words = arguments.stream()
                .flatMap(argument -> Stream.of(argument.split(",")))
                .map(QueryWords::words)
                .toList();
        boolean transportFirst = words.stream()
                .flatMap(List::stream)
                .filter(word -> !isPortWord(word))
                .findFirst()
                .map(word -> QueryWord.transport(word).isPresent())
                .orElse(false);
        QueryWords reader = new QueryWords();
        boolean alone = words.stream().mapToInt(List::size).sum() == 1;
        for (List<String> one : words) {
            for (String word : one) {
                reader.add(word, transportFirst, alone);
            }
            if (!reader.isPortWordAlone()) {
                reader.endName();
            }
        }
        reader.endName();
        if (reader.queries.isEmpty() && !reader.filter.chooses()) {
            // Nothing but transports or the word port: names, then.
            String text = String.join(" ", words.stream().flatMap(List::stream).toList());
            if (text.isEmpty()) {
                throw new IllegalArgumentException("the query is empty: name a port or a service");
            }
            reader.queries.add(Query.ofName(text, text, Transport.UNSTATED));
        }
        return new Queries(reader.queries, reader.filter);
    }

    static boolean isPortWord(String word) {
        return PORT.contains(word.toLowerCase(Locale.ROOT));
    }

    private static List<String> words(String argument) {
        String text = DASH.matcher(argument).replaceAll("-");
        return Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void add(String word, boolean transportFirst, boolean alone) {
        Optional<Transport> transport = alone ? Optional.empty() : QueryWord.transport(word);
        if (transport.isPresent()) {
            endName();
            if (transportFirst) {
                before = transport.get();
            } else {
                settle(transport.get());
            }
            return;
        }
        Optional<Query> read = isPortWord(word) ? Optional.empty() : QueryWord.read(word);
        if (read.isPresent()) {
            endPortWord();
            endName();
            add(read.get());
        } else if (!isFilter(word)) {
            name.add(word);
        }
    }

    private void add(Query query) {
        queries.add(query.takesTransport() && before.isStated() ? query.on(before) : query);
    }

    /** A transport is meant for every query before it that has none. */
    private void settle(Transport transport) {
        for (; settled < queries.size(); settled++) {
            if (queries.get(settled).takesTransport()) {
                queries.set(settled, queries.get(settled).on(transport));
            }
        }
    }

    /** {@code port 443} is 443; {@code port knocking} is a name. */
    private void endPortWord() {
        if (!name.isEmpty() && isPortWord(name.get(name.size() - 1))) {
            name.remove(name.size() - 1);
        }
    }

    /** The port may be the next argument. */
    private boolean isPortWordAlone() {
        return name.size() == 1 && isPortWord(name.get(0));
    }

    private void endName() {
        if (!name.isEmpty()) {
            String text = String.join(" ", name);
            name.clear();
            add(Query.ofName(text, text, Transport.UNSTATED));
        }
    }

    /** A slip in the filter's key is told, since the word would else be asked for as a name. */
    private boolean isFilter(String word) {
        int colon = word.indexOf(':');
        if (colon < 1 || colon == word.length() - 1) {
            return false;
        }
        String key = word.substring(0, colon).toLowerCase(Locale.ROOT);
        String value = word.substring(colon + 1);
        Optional<Filter.Key> known = Filter.Key.parse(key);
        if (known.isPresent()) {
            endName();
            filter = filter.with(known.get(), value);
            return true;
        }
        for (Filter.Key near : Filter.Key.values()) {
            if (new LevenshteinDistance(near.code().length() > 5 ? 2 : 1).apply(key, near.code()) >= 0) {
                throw new IllegalArgumentException(
                        "\"" + word + "\" is not a filter: did you mean " + near.code() + ":" + value + "?");
            }
        }
        return false;
    }
}
