package samenspel.study.numbers.explain;

import java.util.List;
import java.util.stream.Stream;
import samenspel.diagram.seen.NameMode;
import samenspel.measure.MeasureWords;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.study.numbers.Explained;
import samenspel.study.numbers.whole.NumberLine;
import samenspel.study.numbers.whole.WholePlace;
import samenspel.study.numbers.whole.WholeWords;
import samenspel.text.Texts;

/// The number of a whole network somewhere. Names no organisation.
public record NetworkNumber(Network network, WholePlace place, NumberLine line) implements QuotedNumber {

    @Override
    public MeasureWords measure() {
        return line.measure();
    }

    @Override
    public NameMode names() {
        return NameMode.NONE;
    }

    @Override
    public NetworkNumber called(NameMode other) {
        return this;
    }

    @Override
    public NetworkNumber of(Network other) {
        return new NetworkNumber(other, place, line);
    }

    private List<Layer> layers() {
        return switch (place) {
            case WholePlace.One(var at) -> List.of(at.layer());
            case WholePlace.Two(var first, var second) -> Stream.of(first.layer(), second.layer()).distinct().toList();
            case WholePlace.Together(var layers, _) -> layers;
        };
    }

    private List<WaveId> waves() {
        return switch (place) {
            case WholePlace.One(var at) -> List.of(at.wave().id());
            case WholePlace.Two(var first, var second) -> Stream.of(first.wave().id(), second.wave().id()).distinct().toList();
            case WholePlace.Together(_, var wave) -> List.of(wave.id());
        };
    }

    @Override
    public Explanation explained(Texts texts) {
        Explained measure = Explained.of(line.measure(), texts);
        PlaceWords where = new PlaceWords(network, layers(), waves(), true, texts);
        WholeWords words = new WholeWords(network, texts);
        String item = line.item().isEmpty() ? "" : texts.get("explain.item", words.item(line.measure(), line.item()));
        String name = where.words().network() + item;
        String about = where.aboutAll(measure.facts().reads());
        String remark = words.remark(line);
        String end = remark.isEmpty() ? "" : " " + remark;
        boolean none = line.number().isEmpty();
        String here = texts.get(none ? "explain.here.none" : "explain.here", name, words.value(line, false)) + end;
        String sentence = none ? texts.get("explain.sentence.undefined", where.when(), measure.quoted(texts), name, about, remark)
                : texts.get("explain.sentence", where.when(), measure.quoted(texts), name, words.value(line, false), about) + end;
        return new Explanation(measure, here, where.base(measure), sentence);
    }
}
