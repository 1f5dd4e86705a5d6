package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.TieDraft;
import samenspel.network.AttributeValue;

/// One section of arcs (directed) or edges, each on a line of its own or as a list of neighbours.
final class PajekTies {
    private final PajekVertices vertices;
    private final boolean directed;
    private final boolean lists;
    private final String relation;
    private final FileDraft fileDraft;

    PajekTies(PajekVertices vertices, boolean directed, boolean lists, String relation, FileDraft fileDraft) {
        this.vertices = vertices;
        this.directed = directed;
        this.lists = lists;
        this.relation = relation;
        this.fileDraft = fileDraft;
    }

    void add(TextLine line) {
        List<LineWord> words = new ArrayList<>(line.words());
        String of = relation;
        if (words.getFirst().text().endsWith(":") && words.getFirst().text().length() > 1) {
            String number = words.removeFirst().text();
            of = relation.isEmpty() ? number.substring(0, number.length() - 1) : relation;
        }
        if (words.size() < 2) {
            fileDraft.ledger().rejected(ImportReason.TIE_WITHOUT_ENDS, line.spot(), line.text().strip());
        } else if (lists) {
            words.subList(1, words.size()).forEach(to -> tie(words.getFirst(), to));
        } else {
            single(words, of);
        }
    }

    private Optional<TieDraft> tie(LineWord from, LineWord to) {
        Optional<String> first = vertices.id(from);
        Optional<String> second = first.isEmpty() ? first : vertices.id(to);
        return second.map(end -> vertices.graph().tie(first.get(), end, from.spot()).directed(directed).relation(relation));
    }

    /// `from to value key value … l "label" [times]`
    private void single(List<LineWord> words, String of) {
        Optional<TieDraft> tie = tie(words.get(0), words.get(1));
        tie.ifPresent(made -> details(made.relation(of), words.subList(2, words.size())));
    }

    private void details(TieDraft tie, List<LineWord> words) {
        for (int at = 0; at < words.size(); at++) {
            LineWord word = words.get(at);
            OptionalDouble number = word.number();
            if (word.text().startsWith("[") && !word.quoted()) {
                PajekTimes.of(word, fileDraft).forEach(tie::there);
            } else if (at == 0 && number.isPresent()) {
                tie.value(number.getAsDouble());
            } else if (word.is("l") && at + 1 < words.size()) {
                tie.put("label", AttributeValue.of(PajekVertices.plain(words.get(++at).text())));
            } else {
                fileDraft.ledger().setAsideAlike(ImportReason.DRAWING, word.spot(), directed ? "*Arcs" : "*Edges");
            }
        }
    }
}
