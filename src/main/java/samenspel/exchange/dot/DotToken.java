package samenspel.exchange.dot;

import samenspel.text.Spot;

/// A token of a DOT text.
record DotToken(Kind kind, String text, Spot spot) {

    enum Kind {
        ID, QUOTED, HTML, PUNCTUATION, END
    }

    boolean is(String punctuation) {
        return kind == Kind.PUNCTUATION && text.equals(punctuation);
    }

    boolean isWord(String keyword) {
        return kind == Kind.ID && text.equalsIgnoreCase(keyword);
    }

    boolean isId() {
        return kind == Kind.ID || kind == Kind.QUOTED || kind == Kind.HTML;
    }

    boolean isEdge() {
        return is("->") || is("--");
    }

    boolean isEnd() {
        return kind == Kind.END;
    }
}
