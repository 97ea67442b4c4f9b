package org.portregistry.ingest.list.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.list.json.JsTokens.Kind;
import org.portregistry.ingest.list.json.JsTokens.Token;

/**
 * Reads a literal of program text as JSON is: every value that is not an object and no array becomes a text. What is computed
 * (calls, functions, spread parts) is left out or stands as its words, which are not ports.
 */
final class JsLiteral {

    /**
     * A literal.
     *
     * @param value its value
     * @param end the index of the token behind it
     */
    record Read(JsonValue value, int end) {
        /** Returns whether it has no members and no values. */
        boolean isEmpty() {
            return value instanceof JsonValue.Members object && object.members().isEmpty()
                    || value instanceof JsonValue.Items items && items.values().isEmpty();
        }
    }

    private final List<Token> tokens;
    private final Deque<JsFrame> frames = new ArrayDeque<>();
    private final List<Token> slot = new ArrayList<>();
    private Optional<JsonValue> whole = Optional.empty();

    private JsLiteral(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Returns the literal that begins at a token; empty if its brackets do not match. */
    static Optional<Read> at(List<Token> tokens, int start) {
        return new JsLiteral(tokens).read(start);
    }

    private Optional<Read> read(int start) {
        int at = start;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.is("{") || token.is("[") || token.is("(")) {
                int next = open(at);
                if (next < 0 || frames.size() > JsonReader.DEEPEST) {
                    return Optional.empty();
                }
                at = next;
                continue;
            }
            if (token.is("}") || token.is("]") || token.is(")")) {
                if (!token.is(")") || frames.peek().close.equals(")")) {
                    if (!close(token.text())) {
                        return Optional.empty();
                    }
                    if (whole.isPresent()) {
                        return Optional.of(new Read(whole.get(), at + 1));
                    }
                }
            } else if (token.is(",") || token.is(";")) {
                value();
            } else if (isColon(token)) {
                frames.peek().key = JsWords.of(slot);
                slot.clear();
            } else {
                slot.add(token);
            }
            at++;
        }
        return Optional.empty();
    }

    private boolean isColon(Token token) {
        JsFrame frame = frames.peek();
        boolean colon = token.is(":") || token.is("=") || token.is("=>") && slot.size() == 1;
        return colon && frame.object && frame.key == null && !slot.isEmpty();
    }

    /** Begins an object or array; returns the index behind the bracket, or behind what is not a literal. */
    private int open(int at) {
        Token token = tokens.get(at);
        if (!frames.isEmpty()) {
            JsFrame above = frames.peek();
            boolean literalInside = token.is("(")
                    && at + 1 < tokens.size()
                    && (tokens.get(at + 1).is("{") || tokens.get(at + 1).is("["));
            if (token.is("(") && literalInside && (!above.object || above.key != null)) {
                // Object.freeze({...}), new Map([...]): what is in the brackets counts.
                slot.clear();
                return at + 1;
            }
            boolean code = !slot.isEmpty() && slot.get(slot.size() - 1).is("=>");
            boolean keyless = above.object && above.key == null;
            if (token.is("(") && !slot.isEmpty() || code || keyless || above.filled || isIndex(token)) {
                slot.add(new Token(Kind.SIGN, "\u2026"));
                return behind(at);
            }
            slot.clear();
            above.filled = true;
        }
        frames.push(new JsFrame(token.is("{") ? "}" : token.is("[") ? "]" : ")", token.is("{") && isObject(at)));
        return at + 1;
    }

    /** {@code base[1]}. */
    private boolean isIndex(Token token) {
        return token.is("[") && !slot.isEmpty();
    }

    private boolean close(String bracket) {
        JsFrame frame = frames.peek();
        if (!frame.close.equals(bracket)) {
            return false;
        }
        value();
        frames.pop();
        if (frames.isEmpty()) {
            whole = Optional.of(frame.value());
        } else {
            frames.peek().add(frame.value());
        }
        return true;
    }

    /** Ends a slot. */
    private void value() {
        JsFrame frame = frames.peek();
        boolean spread = !slot.isEmpty() && slot.get(0).is("...");
        if (!frame.filled && !slot.isEmpty() && !spread && (!frame.object || frame.key != null)) {
            frame.add(new JsonValue.Scalar(JsWords.of(slot)));
        }
        frame.filled = false;
        frame.key = null;
        slot.clear();
    }

    /** Returns whether the first slot that is not spread has a key; braces without keys are arrays in C and Go. */
    private boolean isObject(int at) {
        for (int i = at + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(":") || token.is("=") || token.is("=>") || token.is("(")) {
                return true;
            }
            if (token.is("...")) {
                while (i < tokens.size()
                        && !tokens.get(i).is(",")
                        && !tokens.get(i).is("}")) {
                    i++;
                }
            } else if (token.is("{") || token.is("[") || token.is(",") || token.is(";")) {
                return false;
            } else if (token.is("}")) {
                return i == at + 1;
            }
        }
        return false;
    }

    private int behind(int at) {
        int depth = 0;
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is("{") || token.is("[") || token.is("(") ? 1 : 0;
            depth -= token.is("}") || token.is("]") || token.is(")") ? 1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
