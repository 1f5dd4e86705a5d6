package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.TieDraft;
import samenspel.network.AttributeValue;

/// One section of arcs (directed) or edges, each on a line of its own or as a list of neighbours. The minus that some
/// programs write before the first number of such a list says nothing.
final class PajekTies {
    private final PajekVertices vertices;
    private final boolean directed;
    private final boolean lists;
    private final String relation;
    private final PajekRelations relations;
    private final FileDraft fileDraft;

    PajekTies(PajekVertices vertices, String keyword, String relation, PajekRelations relations, FileDraft fileDraft) {
        this.vertices = vertices;
        this.directed = keyword.startsWith("*arcs");
        this.lists = keyword.endsWith("list");
        this.relation = relation;
        this.relations = relations;
        if (!relation.isEmpty()) {
            vertices.graph().relation(relation);
        }
        if (directed) {
            vertices.graph().saysDirection();
        }
        this.fileDraft = fileDraft;
    }

    void add(TextLine line) {
        List<LineWord> words = new ArrayList<>(PajekWords.of(line));
        String of = relation;
        if (words.getFirst().text().endsWith(":") && words.getFirst().text().length() > 1) {
            String number = words.removeFirst().text();
            of = relations.name(number.substring(0, number.length() - 1));
        }
        if (words.size() < 2) {
            fileDraft.ledger().rejected(ImportReason.TIE_WITHOUT_ENDS, line.spot(), line.text().strip());
        } else if (lists) {
            LineWord first = words.getFirst();
            LineWord from = new LineWord(first.text().replaceFirst("^-", ""), first.quoted(), first.spot());
            words.subList(1, words.size()).forEach(to -> tie(from, to, line));
        } else {
            single(words, of, line);
        }
    }

    private Optional<TieDraft> tie(LineWord from, LineWord to, TextLine line) {
        Optional<String> first = vertices.id(from, line);
        Optional<String> second = first.isEmpty() ? first : vertices.id(to, line);
        return second.map(end -> vertices.graph().tie(first.get(), end, from.spot()).directed(directed).relation(relation));
    }

    /// `from to value key value … l "label" [times]`
    private void single(List<LineWord> words, String of, TextLine line) {
        Optional<TieDraft> tie = tie(words.get(0), words.get(1), line);
        tie.ifPresent(made -> details(made.relation(of), words.subList(2, words.size())));
    }

    private void details(TieDraft tie, List<LineWord> words) {
        boolean bare = true;
        for (int at = 0; at < words.size(); at++) {
            LineWord word = words.get(at);
            OptionalDouble number = word.number();
            bare &= number.isPresent();
            if (word.text().startsWith("[") && !word.quoted()) {
                PajekTimes.give(word, tie, fileDraft);
            } else if (at == 0 && number.isPresent()) {
                tie.value(number.getAsDouble());
            } else if (at == 0 && Cells.isCell(word)) {
                tie.value(Double.NaN);
                fileDraft.ledger().noted(ImportReason.NOT_A_NUMBER, word.spot(), directed ? "*Arcs" : "*Edges", word.text());
            } else if (number.isPresent() && bare) {
                fileDraft.ledger().setAside(ImportReason.TOO_MANY_NUMBERS, word.spot(), word.text());
            } else if (word.is("l") && at + 1 < words.size()) {
                tie.put("label", AttributeValue.of(PajekVertices.plain(words.get(++at).text())));
            } else {
                fileDraft.ledger().setAsideAlike(ImportReason.DRAWING, word.spot(), directed ? "*Arcs" : "*Edges");
            }
        }
    }
}
