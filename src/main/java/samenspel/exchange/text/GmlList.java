package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import samenspel.exchange.found.FileDraft;

/// The fields of a GML node or edge; those of lists within it with dotted names.
final class GmlList {
    /// What networkx writes before the value of a list that has only one.
    private static final String LIST_OF_ONE = "_networkx_list_start";

    private final List<String> names = new ArrayList<>();
    private final List<LineWord> values = new ArrayList<>();

    private GmlList() {
    }

    static GmlList read(GmlTokens tokens, FileDraft fileDraft, int depth) {
        GmlList list = new GmlList();
        tokens.open();
        list.fill("", tokens, fileDraft, depth);
        return list;
    }

    static void skip(GmlTokens tokens, FileDraft fileDraft, int depth) {
        if (!tokens.isListNext()) {
            tokens.value();
            return;
        }
        tokens.open();
        fileDraft.checkDepth(depth, tokens.spot());
        while (!tokens.isEnd()) {
            tokens.key();
            skip(tokens, fileDraft, depth + 1);
        }
        tokens.close();
    }

    private void fill(String prefix, GmlTokens tokens, FileDraft fileDraft, int depth) {
        fileDraft.checkDepth(depth, tokens.spot());
        while (!tokens.isEnd()) {
            String name = prefix + tokens.key().text();
            if (tokens.isListNext()) {
                tokens.open();
                fill(name + ".", tokens, fileDraft, depth + 1);
            } else {
                add(name, tokens.value());
            }
        }
        tokens.close();
    }

    private void add(String name, LineWord value) {
        if (!value.text().equals(LIST_OF_ONE)) {
            names.add(name);
            values.add(value);
        }
    }

    Optional<LineWord> take(String name) {
        for (int at = 0; at < names.size(); at++) {
            if (names.get(at).equalsIgnoreCase(name)) {
                names.remove(at);
                return Optional.of(values.remove(at));
            }
        }
        return Optional.empty();
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    boolean has(String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    /// Whether it has a list of this name within it.
    boolean hasWithin(String name) {
        return names.stream().anyMatch(field -> field.regionMatches(true, 0, name + ".", 0, name.length() + 1));
    }

    /// What it says under a name, lower case; empty if nothing.
    String said(String name) {
        int at = IntStream.range(0, names.size()).filter(field -> names.get(field).equalsIgnoreCase(name)).findFirst().orElse(-1);
        return at < 0 ? "" : values.get(at).text().strip().toLowerCase(Locale.ROOT);
    }

    /// All of it as it may have been written.
    String written() {
        StringBuilder written = new StringBuilder();
        each((name, value) -> written.append(name).append(' ').append(value.text()).append(' '));
        return written.toString();
    }

    void each(BiConsumer<String, LineWord> action) {
        for (int at = 0; at < names.size(); at++) {
            action.accept(names.get(at), values.get(at));
        }
    }
}
