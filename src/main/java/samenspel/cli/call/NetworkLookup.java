package samenspel.cli.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.SizeBy;
import samenspel.layout.Arrangement;
import samenspel.layout.CountedTies;
import samenspel.measure.MeasureWords;
import samenspel.network.AttributeColumn;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// Finds what a call names in the network at hand; for a name the network has not, says which it has.
public record NetworkLookup(Network network, Texts texts) {

    public Layer layer(String id) throws Stop {
        Optional<Layer> layer = id.isBlank() ? Optional.empty() : network.layer(new LayerId(id.strip()));
        return layer.orElseThrow(() -> unknown("layer", id, network.layers().stream().map(l -> l.id().value())));
    }

    /// Layers named in a list with commas, each once, in the order of their lanes.
    public List<Layer> layers(String ids) throws Stop {
        List<Layer> named = new ArrayList<>();
        for (String id : ids.split(",", -1)) {
            named.add(layer(id));
        }
        return network.layers().stream().filter(named::contains).toList();
    }

    public Wave wave(String id) throws Stop {
        Optional<Wave> wave = id.isBlank() ? Optional.empty() : network.wave(new WaveId(id.strip()));
        return wave.orElseThrow(() -> unknown("wave", id, network.waves().stream().map(w -> w.id().value())));
    }

    /// By its id, or by its name where one alone is called so.
    public Organisation organisation(String word) throws Stop {
        Optional<Organisation> byId = word.isBlank() ? Optional.empty() : network.organisation(new OrganisationId(word.strip()));
        if (byId.isPresent()) {
            return byId.get();
        }
        List<Organisation> called = network.organisations().stream().filter(one -> one.name().equalsIgnoreCase(word.strip()) || one.shortName().equalsIgnoreCase(word.strip())).toList();
        if (called.size() != 1) {
            throw Stop.wrongUsage(texts.get("cli.unknown.organisation", word));
        }
        return called.getFirst();
    }

    /// Two different waves.
    Lens.Between between(String from, String to) throws Stop {
        Wave first = wave(from);
        Wave last = wave(to);
        if (first.equals(last)) {
            throw Stop.wrongUsage(texts.get("cli.change.same-wave", first.id().value()));
        }
        return new Lens.Between(first.id(), last.id());
    }

    /// The waves of `--from` and `--to`; the first and the last of the network where the call names none.
    public Lens.Between between(ParseResult call) throws Stop {
        List<Wave> waves = network.waves();
        if (waves.size() < 2) {
            throw Stop.cannot(texts.get("cli.change.one-wave"));
        }
        return between(call.matchedOptionValue("--from", waves.getFirst().id().value()), call.matchedOptionValue("--to", waves.getLast().id().value()));
    }

    private Stop unknown(String kind, String id, Stream<String> known) {
        return unknown(kind, id, known, texts);
    }

    /// A measure by its id, or an attribute that is a number by its name.
    SizeBy sizeBy(String word) throws Stop {
        Optional<SizeBy> attribute = attributes(AttributeColumn.Kind.NUMBER).filter(word.strip()::equalsIgnoreCase).findFirst().map(SizeBy.OfAttribute::new);
        Stream<String> known = Stream.concat(SizeBy.measures().stream().map(MeasureWords::id), attributes(AttributeColumn.Kind.NUMBER));
        return SizeBy.ofId(word.strip()).map(SizeBy::of).or(() -> attribute).orElseThrow(() -> unknown("measure", word, known));
    }

    /// Stops where a size, or a colour that says the same, would say nothing of what is shown.
    void check(Optional<SizeBy> sizeBy, Seen shown) throws Stop {
        if (sizeBy.isPresent() && !shown.tells(sizeBy.get(), network)) {
            String layers = network.layers().stream().filter(Layer::directed).map(layer -> layer.id().value()).collect(Collectors.joining(", "));
            String word = sizeBy.get().ofMeasure().orElseThrow().id();
            throw Stop.wrongUsage(layers.isEmpty() ? texts.get("cli.measure.no-direction", word) : texts.get("cli.measure.directed", word, layers));
        }
        if (sizeBy.filter(SizeBy::needsChange).isPresent() && shown.lens() instanceof Lens.OneWave) {
            throw Stop.wrongUsage(texts.get("cli.measure.change", sizeBy.get().ofMeasure().orElseThrow().id()));
        }
    }

    /// Stops where a colour would say nothing of what is shown.
    void check(ColourBy colourBy, Seen shown) throws Stop {
        check(colourBy.size(), shown);
    }

    /// `sector`, `access`, a measure by its id or an attribute by its name.
    ColourBy colourBy(String word) throws Stop {
        Optional<ColourBy> ofAny = ColourBy.ofAnyNetwork().stream().filter(one -> one.word().equalsIgnoreCase(word.strip())).findFirst();
        Optional<ColourBy> attribute = attributes(AttributeColumn.Kind.values()).filter(word.strip()::equalsIgnoreCase).findFirst().map(ColourBy.OfAttribute::new);
        Stream<String> known = Stream.concat(ColourBy.ofAnyNetwork().stream().map(ColourBy::word), attributes(AttributeColumn.Kind.values()));
        return ofAny.or(() -> attribute).orElseThrow(() -> unknown("colour", word, known));
    }

    private Stream<String> attributes(AttributeColumn.Kind... kinds) {
        return AttributeColumn.of(network).stream().filter(column -> List.of(kinds).contains(column.kind())).map(AttributeColumn::name);
    }

    static Arrangement arrangement(String word, Texts texts) throws Stop {
        Stream<String> known = Arrangement.ALL.stream().map(Arrangement::word);
        return Arrangement.of(word.strip()).orElseThrow(() -> unknown("arrangement", word, known, texts));
    }

    /// The same in the network's order of layers and waves, of which it has to have all that are named.
    public Arrangement among(Arrangement arrangement) throws Stop {
        List<LayerId> layers = new ArrayList<>();
        for (LayerId id : arrangement.counted().layers()) {
            layers.add(layer(id.value()).id());
        }
        List<WaveId> waves = new ArrayList<>();
        for (WaveId id : arrangement.counted().waves()) {
            waves.add(wave(id.value()).id());
        }
        return arrangement.counted().isAll() ? arrangement : arrangement.counting(CountedTies.of(network, layers, waves));
    }

    private static Stop unknown(String kind, String id, Stream<String> known, Texts texts) {
        return Stop.wrongUsage(texts.get("cli.unknown." + kind, id, known.collect(Collectors.joining(", "))));
    }
}
