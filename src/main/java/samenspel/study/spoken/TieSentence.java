package samenspel.study.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.diagram.seen.NameMode;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.study.View;
import samenspel.study.numbers.QuotedWords;
import samenspel.study.tie.TieText;
import samenspel.text.Language;
import samenspel.text.Texts;

/// What is known of a tie, in sentences: what became of it, and who reported how often in each layer and wave.
///
/// @param layer the one whose tie is looked at
public record TieSentence(Network network, View view, LayerId layer, Pair pair) implements QuotedWords {

    @Override
    public NameMode names() {
        return view.seen().names();
    }

    @Override
    public TieSentence called(NameMode other) {
        return new TieSentence(network, view.with(other), layer, pair);
    }

    @Override
    public TieSentence of(Network other) {
        return new TieSentence(other, view, layer, pair);
    }

    @Override
    public String words(Language language) {
        Texts texts = Texts.in(language);
        TieText tie = TieText.of(network, view, layer, pair, texts);
        List<String> said = new ArrayList<>(List.of(texts.get("spoken.tie", tie.ends().getFirst(), tie.ends().getLast())));
        tie.fate().ifPresent(became -> said.add(texts.get("spoken.became", became.word(), became.rest())));
        tie.reports().forEach(one -> said.add(texts.get("spoken.layer", one.name(), rows(one, tie.waves(), texts))));
        tie.derived().forEach(one -> said.add(texts.get("spoken.layer", one.name(), cells(one.cells(), tie.waves(), texts))));
        said.addAll(tie.why());
        return String.join(" ", said);
    }

    private static String rows(TieText.Reported layer, List<String> waves, Texts texts) {
        return layer.rows().stream().map(row -> texts.get("spoken.row", row.who(), cells(row.cells(), waves, texts))).collect(Collectors.joining("; "));
    }

    /// Once where all waves say the same.
    private static String cells(List<TieText.Cell> cells, List<String> waves, Texts texts) {
        List<String> words = cells.stream().map(TieText.Cell::words).toList();
        return words.stream().distinct().count() == 1 ? texts.get("spoken.cell", words.getFirst(), String.join(", ", waves))
                : IntStream.range(0, words.size()).mapToObj(at -> texts.get("spoken.cell", words.get(at), waves.get(at))).collect(Collectors.joining(", "));
    }
}
