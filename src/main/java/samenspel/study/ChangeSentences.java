package samenspel.study;

import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import samenspel.change.Comparison;
import samenspel.change.Denominator;
import samenspel.change.Scope;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.diagram.words.StageCaptions;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.text.Language;

/// What is said of a change while it is played: of the whole network, or of the organisation chosen.
///
/// @param together the layers that may be counted together
/// @param layers   each layer by itself, where there are several
public record ChangeSentences(StageCaptions together, List<StageCaptions> layers) {
    public ChangeSentences {
        layers = List.copyOf(layers);
    }

    /// What a narration depends on.
    public record Subject(Network network, Lens.Between change, SequencedSet<LayerId> layers, Optional<OrganisationId> organisation,
                          NameMode names, Language language) {

        /// Empty where no change is looked at.
        public static Optional<Subject> of(Network network, View view, Language language) {
            return view.seen().lens() instanceof Lens.Between change
                    ? Optional.of(new Subject(network, change, view.seen().layers(), view.onlySelected(), view.seen().names(), language))
                    : Optional.empty();
        }

        /// Networks are compared by identity: that is quicker and says enough.
        public boolean isSame(Subject other) {
            return network == other.network && equals(other);
        }
    }

    /// All ties that stood are counted, as in the picture.
    public static ChangeSentences of(Subject subject) {
        List<Layer> shown = subject.network.layers().stream().filter(layer -> subject.layers.contains(layer.id())).toList();
        Comparison comparison = Comparison.of(subject.network, shown, subject.change.from(), subject.change.to(), Denominator.ALL_OF_FIRST_WAVE);
        Names names = Names.of(subject.network, subject.names, subject.language);
        var story = new StageCaptions.Subject(subject.network, comparison, names, subject.language);
        Scope scope = subject.organisation.map(Scope::organisation).orElse(Scope.EVERYTHING);
        return new ChangeSentences(StageCaptions.of(story, scope),
                shown.size() < 2 ? List.of() : List.copyOf(StageCaptions.perLayer(story, scope).values()));
    }
}
