package samenspel.study.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.change.Fate;
import samenspel.change.TieChange;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Names;
import samenspel.diagram.words.RuleWords;
import samenspel.network.Answer;
import samenspel.network.DerivedLayer;
import samenspel.network.FrequencyClass;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.ReportedLayer;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.View;
import samenspel.text.Texts;

/// The tie of two organisations as a small table: a row for each of the two that reports it in a layer, a column a wave.
///
/// @param ends    their names
/// @param layer   the one whose tie is looked at
/// @param fate    what became of it, with the words for that; empty where no change is looked at
/// @param waves   their names, over the columns
/// @param reports layer by layer
/// @param derived layers made of others, and whether they have the tie
/// @param why     sentences: by which rule, and what is unknown
public record TieText(List<String> ends, LayerId layer, Optional<Became> fate, List<String> waves, List<Reported> reports, List<Derived> derived,
                      List<String> why) {

    /// What became of a tie.
    public record Became(Fate fate, String word, String rest) {
    }

    /// The reports of a layer, that of the first about the second and back.
    public record Reported(LayerId layer, String name, List<Row> rows) {
    }

    /// What one says of the other, wave by wave.
    ///
    /// @param who such as `A → B`
    public record Row(String who, List<Cell> cells) {
    }

    /// One report.
    ///
    /// @param filled how often, from 0 for no contact
    /// @param of     so many are the most
    /// @param words  the same for who reads them
    /// @param known  whether it was said at all
    public record Cell(int filled, int of, String words, boolean known) {
    }

    /// Whether a layer made of others has the tie, wave by wave.
    public record Derived(LayerId layer, String name, List<Cell> cells) {
    }

    private static final int MOST_DOTS = 5;
    private static final int MOST_WAVES = 4;

    /// @param layer the one whose line is pointed at
    /// @param pair  its ends
    public static TieText of(Network network, View view, LayerId layer, Pair pair, Texts texts) {
        return new Writer(network, view, pair, texts).text(network.layer(layer).orElseThrow());
    }

    private record Writer(Network network, View view, Pair pair, Texts texts, Names names) {
        Writer(Network network, View view, Pair pair, Texts texts) {
            this(network, view, pair, texts, Names.of(network, view.seen().names(), texts.language()));
        }

        TieText text(Layer layer) {
            return new TieText(List.of(name(pair, true), name(pair, false)), layer.id(), fate(layer), waves().stream().map(this::name).toList(), reported(), derived(), why(layer));
        }

        private String name(Pair of, boolean from) {
            String name = names.of(from ? of.from() : of.to());
            return name.isEmpty() ? texts.get(from == of.equals(pair) ? "tie.first" : "tie.second") : name;
        }

        private String name(Layer layer) {
            return layer.name().in(texts.language().tag());
        }

        private String name(WaveId wave) {
            return network.wave(wave).orElseThrow().name().in(texts.language().tag());
        }

        private List<WaveId> waves() {
            List<WaveId> all = network.waves().stream().map(Wave::id).toList();
            List<WaveId> told = Stream.concat(view.seen().lens().shown().stream(), Stream.of(all.getFirst(), all.getLast())).toList();
            return all.stream().filter(wave -> all.size() <= MOST_WAVES || told.contains(wave)).toList();
        }

        private Optional<Became> fate(Layer layer) {
            if (!(view.seen().lens() instanceof Lens.Between change)) {
                return Optional.empty();
            }
            Fate fate = new TieChange(pair, network.tie(layer, change.from(), pair), network.tie(layer, change.to(), pair)).fate();
            return Optional.of(new Became(fate, texts.get("fate." + fate), texts.get("tie.became", name(layer), name(change.from()), name(change.to()))));
        }

        private List<Reported> reported() {
            return network.layers().stream().filter(ReportedLayer.class::isInstance).map(layer -> new Reported(layer.id(), name(layer),
                    Stream.of(pair, pair.reversed()).map(one -> row(layer, one)).toList())).toList();
        }

        private Row row(Layer layer, Pair one) {
            return new Row(texts.get("tie.says", name(one, true), name(one, false)), waves().stream().map(wave -> cell(wave, network.fieldwork(wave).report(layer.id(), one), one)).toList());
        }

        private Cell cell(WaveId wave, Answer report, Pair one) {
            List<FrequencyClass> scale = network.frequencies();
            int most = scale.isEmpty() ? 1 : Math.min(MOST_DOTS, scale.size());
            boolean there = Stream.of(one.from(), one.to()).allMatch(end -> network.fieldwork(wave).participationOf(end) != Participation.ABSENT);
            return switch (report) {
                case Answer.Unknown _ -> new Cell(0, most, texts.get("tie.unknown"), false);
                case Answer.NotTied _ -> new Cell(0, most, texts.get(there ? "tie.none" : "tie.absent"), true);
                case Answer.Tied(double strength) -> new Cell(filled(scale, strength, most), most, often(scale, strength), true);
            };
        }

        private static int filled(List<FrequencyClass> scale, double strength, int most) {
            int above = (int) scale.stream().filter(one -> one.strength() <= strength).count();
            return scale.isEmpty() ? 1 : Math.clamp(Math.ceilDiv(above * most, scale.size()), 1, most);
        }

        private String often(List<FrequencyClass> scale, double strength) {
            return scale.stream().filter(one -> one.strength() == strength).findFirst().map(one -> one.name().in(texts.language().tag()))
                    .orElseGet(() -> texts.get("tie.strength", strength));
        }

        private List<Derived> derived() {
            return network.layers().stream().filter(DerivedLayer.class::isInstance).map(layer -> new Derived(layer.id(), name(layer),
                    waves().stream().map(wave -> said(network.tie(layer, wave, pair))).toList())).toList();
        }

        private Cell said(Answer answer) {
            return new Cell(answer.isTied() ? 1 : 0, 1, texts.get(answer.isUnknown() ? "tie.unknown" : answer.isTied() ? "tie.yes" : "tie.no"), !answer.isUnknown());
        }

        /// Which rule was asked, and who said nothing.
        private List<String> why(Layer layer) {
            List<String> why = new ArrayList<>();
            if (layer instanceof DerivedLayer derived) {
                why.add(texts.get("tie.rule", name(layer), new RuleWords(network, texts.language()).brief(derived)));
            }
            for (WaveId wave : waves()) {
                Stream.of(true, false).filter(from -> network.fieldwork(wave).participationOf(from ? pair.from() : pair.to()) == Participation.NOT_ANSWERED)
                        .map(from -> texts.get("tie.silent", name(pair, from), name(wave))).forEach(why::add);
            }
            return why;
        }
    }
}
