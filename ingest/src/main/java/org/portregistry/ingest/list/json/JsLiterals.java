package org.portregistry.ingest.list.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.json.JsTokens.Kind;
import org.portregistry.ingest.list.json.JsTokens.Token;

/** Finds the object and array literals of program text: {@code var ports = {22: 'ssh'};}. */
final class JsLiterals {

    /** What may stand before a literal. */
    private static final Set<String> BEFORE = Set.of("=", "(", ",", "[", "?", "=>", ">", ":", "|", "&");

    private static final Set<String> WORDS_BEFORE = Set.of("return", "default", "yield", "case");

    /** A statement is not looked back at farther than this, in tokens. */
    private static final int FARTHEST = 60;

    /**
     * The literals of a program.
     *
     * @param value them all, or those of the variables that are named after ports
     * @param all all of them, each under the name of its variable
     * @param left the names of the variables that {@code value} leaves
     */
    record Found(JsonValue value, JsonValue all, List<String> left) {
        /** Copies. */
        Found {
            left = List.copyOf(left);
        }
    }

    private JsLiterals() {}

    /**
     * Returns the literals as one value: the only one as it is, several as the members of an object, each under the name of
     * its variable; empty if there is none. Where variables are named after ports, the others are left.
     *
     * @throws FormatException if a literal is not closed
     */
    static Optional<Found> read(String name, String text) throws FormatException {
        List<Token> tokens = JsTokens.of(text);
        List<JsonValue.Member> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            boolean begins = begins(tokens, at);
            Optional<JsLiteral.Read> read = begins ? JsLiteral.at(tokens, at) : Optional.empty();
            if (begins && read.isEmpty() && !isClosed(tokens, at)) {
                throw new FormatException(
                        name + ": expected a literal that is closed, found the end of the text: it is cut off");
            }
            if (read.isPresent() && !read.get().isEmpty()) {
                found.add(new JsonValue.Member(variable(tokens, at), read.get().value()));
                at = read.get().end();
            } else {
                at++;
            }
        }
        List<JsonValue.Member> ports = found.stream()
                .filter(member -> member.key().toLowerCase(Locale.ROOT).contains("port"))
                .toList();
        List<JsonValue.Member> kept = ports.isEmpty() ? found : ports;
        List<String> left = found.stream()
                .filter(member -> !kept.contains(member))
                .map(JsonValue.Member::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        kept.size() == 1 ? kept.get(0).value() : new JsonValue.Members(kept),
                        new JsonValue.Members(found),
                        left));
    }

    private static boolean isClosed(List<Token> tokens, int start) {
        int depth = 0;
        for (Token token : tokens.subList(start, tokens.size())) {
            depth += token.is("{") || token.is("[") ? 1 : 0;
            depth -= token.is("}") || token.is("]") ? 1 : 0;
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.is("{") && !token.is("[")) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        Token before = tokens.get(at - 1);
        boolean type = before.kind() == Kind.WORD
                && (WORDS_BEFORE.contains(before.text())
                        || at > 1 && tokens.get(at - 2).is("]"));
        return type || isEnum(tokens, at) || before.kind() == Kind.SIGN && BEFORE.contains(before.text());
    }

    /** The members of {@code enum Ports { SSH = 22 }} are those of a literal. */
    private static boolean isEnum(List<Token> tokens, int at) {
        return at > 1
                && tokens.get(at - 1).kind() == Kind.WORD
                && tokens.get(at - 2).kind() == Kind.WORD
                && tokens.get(at - 2).text().equals("enum");
    }

    /** Returns the name to which a literal is given: {@code ports} in {@code export const ports: Port[] = [}. */
    private static String variable(List<Token> tokens, int literal) {
        if (isEnum(tokens, literal)) {
            return tokens.get(literal - 1).text();
        }
        int equals = literal - 1;
        int farthest = Math.max(0, literal - FARTHEST);
        while (equals >= farthest && !tokens.get(equals).is("=")) {
            if (tokens.get(equals).is(";") || tokens.get(equals).is("}")) {
                return "";
            }
            equals--;
        }
        String name = "";
        for (int i = beforeType(tokens, equals - 1, farthest); i >= farthest; i--) {
            Token token = tokens.get(i);
            if (token.is(";") || token.is("}") || token.is("{") || isKeyword(token)) {
                break;
            }
            boolean typed = i + 1 < equals && tokens.get(i + 1).is(":");
            if (token.kind() == Kind.WORD && (name.isEmpty() || typed)) {
                name = token.text();
            }
        }
        return name.equals("module.exports") ? "" : name;
    }

    /** Passes over a type that is written out: {@code const PORTS: { [name: string]: number } = {}}. */
    private static int beforeType(List<Token> tokens, int end, int farthest) {
        int depth = 0;
        for (int i = end; i >= farthest && tokens.get(end).is("}"); i--) {
            depth += tokens.get(i).is("}") ? 1 : 0;
            depth -= tokens.get(i).is("{") ? 1 : 0;
            if (depth == 0) {
                return i - 1;
            }
        }
        return end;
    }

    private static boolean isKeyword(Token token) {
        return token.kind() == Kind.WORD
                && Set.of("const", "let", "var", "export").contains(token.text());
    }
}
