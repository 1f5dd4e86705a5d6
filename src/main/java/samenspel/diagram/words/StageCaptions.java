package samenspel.diagram.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import samenspel.change.Change;
import samenspel.change.Comparison;
import samenspel.change.Counts;
import samenspel.change.Scope;
import samenspel.diagram.motion.ChangeStage;
import samenspel.diagram.seen.Names;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.text.Language;
import samenspel.text.Texts;

/// What is said while a change is played.
///
/// @param whole  the change in one line, such as `2018 → 2019, strong ties: 214 end, 198 begin`
/// @param stages the line of each stage, in order of time
public record StageCaptions(String whole, SequencedMap<ChangeStage, String> stages) {
    public StageCaptions {
        stages = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(stages));
    }

    /// A change and how its organisations are called.
    ///
    /// @param names the name of an organisation that is shown alone, so that the privacy switch holds here too
    public record Subject(Network network, Comparison comparison, Names names, Language language) {
    }

    /// The layers that may be counted together, as one, and behind them each of the others.
    public static StageCaptions of(Subject subject, Scope scope) {
        ChangeWords words = new ChangeWords(subject.network, subject.language);
        StageCaptions said = of(subject, scope, subject.comparison.counted());
        for (Change apart : subject.comparison.apart()) {
            said = said.and(of(words.tiesWithin(subject.network.layer(apart.layer()).orElseThrow()), subject, scope, List.of(apart)));
        }
        return said;
    }

    private StageCaptions and(StageCaptions other) {
        SequencedMap<ChangeStage, String> both = new LinkedHashMap<>(stages);
        other.stages.forEach((stage, said) -> both.merge(stage, said, (first, second) -> first + "; " + second));
        return new StageCaptions(whole + "; " + other.whole, both);
    }

    /// Each layer compared, by itself.
    public static SequencedMap<LayerId, StageCaptions> perLayer(Subject subject, Scope scope) {
        SequencedMap<LayerId, StageCaptions> captions = new LinkedHashMap<>();
        subject.comparison.changes().forEach(change -> captions.put(change.layer(), of(subject, scope, List.of(change))));
        return Collections.unmodifiableSequencedMap(captions);
    }

    private static StageCaptions of(Subject subject, Scope scope, List<Change> changes) {
        return of(what(subject, scope, changes), subject, scope, changes);
    }

    private static StageCaptions of(String what, Subject subject, Scope scope, List<Change> changes) {
        Texts texts = Texts.in(subject.language);
        Counts counts = Counts.of(changes.stream().flatMap(change -> change.ties().stream())
                .filter(tie -> scope.touches(tie.pair())).toList());
        SequencedMap<ChangeStage, String> stages = new LinkedHashMap<>();
        stages.put(ChangeStage.LOSS, texts.get("stage.LOSS", what, counts.lost()));
        stages.put(ChangeStage.GAIN, texts.get("stage.GAIN", what, counts.gained()));
        String whole = texts.get("stage.whole", what, counts.lost(), counts.gained());
        return new StageCaptions(counts.unknown() == 0 ? whole : texts.get("stage.unknown", whole, counts.unknown()), stages);
    }

    /// Such as `2018 → 2019, strong ties of Education`.
    private static String what(Subject subject, Scope scope, List<Change> changes) {
        Texts texts = Texts.in(subject.language);
        ChangeWords words = new ChangeWords(subject.network, subject.language);
        String layers = changes.stream()
                .map(change -> words.tiesWithin(subject.network.layer(change.layer()).orElseThrow()))
                .collect(Collectors.joining(" + "));
        String named = layers.isEmpty() ? texts.get("caption.no-layer") : layers;
        return switch (scope) {
            case Scope.Everything _ -> texts.get("stage.what", words.waves(subject.comparison), named);
            case Scope.InSector in -> texts.get("stage.what.of", words.waves(subject.comparison), named,
                    words.name(subject.network.sector(in.sector()).orElseThrow().name()));
            case Scope.Alone alone -> alone(subject, words.waves(subject.comparison), named, subject.names.of(alone.organisation()));
        };
    }

    private static String alone(Subject subject, String waves, String layers, String name) {
        Texts texts = Texts.in(subject.language);
        return texts.get("stage.what.of", waves, layers, name.isEmpty() ? texts.get("stage.one-organisation") : name);
    }
}
