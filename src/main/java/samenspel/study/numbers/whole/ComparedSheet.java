package samenspel.study.numbers.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Participation;
import samenspel.study.numbers.NumberTable;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.Sheet.Cell;
import samenspel.text.Sheet.Figure;
import samenspel.text.Sheet.Whole;
import samenspel.text.Sheet.Words;
import samenspel.text.Texts;

/// Several networks beside each other as rows, in one layer. No organisation stands in it.
///
/// @param networks the first is the one that is open
/// @param masked   whether all but the open one are called by their numbers
public record ComparedSheet(List<Network> networks, LayerId layer, boolean masked) implements NumberTable {
    public ComparedSheet {
        networks = List.copyOf(networks);
    }

    /// One whose names stay in, if any.
    @Override
    public Network network() {
        return networks.stream().filter(one -> one.profile().confidential()).findFirst().orElse(networks.getFirst());
    }

    @Override
    public NameMode names() {
        return NameMode.NONE;
    }

    @Override
    public NumberTable called(NameMode other) {
        return this;
    }

    /// All without their names: if one stays in, none is told.
    @Override
    public NumberTable of(Network other) {
        List<Network> all = new ArrayList<>(networks);
        all.set(networks.indexOf(network()), other);
        return new ComparedSheet(all, layer, true);
    }

    @Override
    public Sheet sheet(Language language) {
        Texts texts = Texts.in(language);
        List<Strip> strips = Strip.of(networks, layer);
        List<List<Cell>> rows = new ArrayList<>();
        IntStream.range(0, networks.size()).forEach(at -> strips.forEach(strip -> rows.add(row(at, strip, texts))));
        List<String> head = List.of("network", "organisations", "measure", "first", "last").stream().map(word -> texts.get("whole.compared." + word)).toList();
        List<String> notes = new ArrayList<>(warning(networks, texts).stream().toList());
        notes.add(texts.get("whole.compared.unknown"));
        String name = networks.stream().map(one -> one.layer(layer)).flatMap(Optional::stream).findFirst().map(Layer::name).orElseThrow().in(language.tag());
        return new Sheet(name, head, rows, notes);
    }

    private List<Cell> row(int at, Strip strip, Texts texts) {
        Strip.Mark mark = strip.marks().get(at);
        return List.of(new Words(name(at, texts)), new Whole(size(networks.get(at))), new Words(texts.get(strip.kind().key())),
                figure(mark.first()), figure(mark.last()));
    }

    private static Cell figure(OptionalDouble number) {
        return new Figure(number.orElse(Double.NaN));
    }

    private String name(int at, Texts texts) {
        return masked ? String.valueOf(at + 1) : networks.get(at).profile().name().in(texts.language().tag());
    }

    /// How many were in a network in any of its waves.
    public static int size(Network network) {
        return (int) network.organisations().stream().filter(one -> network.waves().stream()
                .anyMatch(wave -> network.fieldwork(wave.id()).participationOf(one.id()) != Participation.ABSENT)).count();
    }

    /// That density is not compared between networks of different size; empty where they are not.
    public static Optional<String> warning(List<Network> networks, Texts texts) {
        List<Integer> sizes = networks.stream().map(ComparedSheet::size).toList();
        if (sizes.stream().distinct().count() < 2) {
            return Optional.empty();
        }
        String before = sizes.stream().limit(sizes.size() - 1L).map(String::valueOf).reduce((one, other) -> one + ", " + other).orElseThrow();
        return Optional.of(texts.get("whole.warning", texts.get("whole.and", before, String.valueOf(sizes.getLast()))));
    }
}
