package samenspel.session.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Seen;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Tie;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.ExportAction;
import samenspel.session.PictureAction;
import samenspel.session.State;
import samenspel.study.View;
import samenspel.study.spoken.OrganisationSentences;
import samenspel.study.spoken.TieSentence;

/// What the commands do that draw some organisations only, hide some, or choose partners. All but the last are filters: undo takes them back.
public final class DrawnChoices {
    private DrawnChoices() {
    }

    /// Those chosen and their partners; asked once more, everybody again.
    static Action withPartners(State state) {
        return about(state, new Around(chosen(state), Around.Reach.TIES));
    }

    /// Those chosen and the ties between them; asked once more, everybody again.
    static Action among(State state) {
        return about(state, Around.only(state.chosen()));
    }

    static Action hide(State state) {
        return new PictureAction.SetFilter(filter(state).hiding(state.chosen()));
    }

    static Action back(State state) {
        return new PictureAction.SetFilter(filter(state).without(LegendKey.Kind.ORGANISATION));
    }

    static Action choosePartners(State state) {
        SequencedSet<OrganisationId> all = new LinkedHashSet<>(state.chosen());
        all.addAll(partners(state));
        return new Action.Choose(all);
    }

    static Action copySentence(State state) {
        return new ExportAction.CopyTable(new OrganisationSentences(state.document().orElseThrow().network(), spoken(state), List.copyOf(state.chosen())));
    }

    /// What is known of a tie as sentences on the clipboard.
    public static Action copySentence(State state, LayerId layer, Pair tie) {
        return new ExportAction.CopyTable(new TieSentence(state.document().orElseThrow().network(), spoken(state), layer, tie));
    }

    private static View spoken(State state) {
        View view = state.view().orElseThrow();
        return view.with(view.seen().names().inWords());
    }

    /// How many organisations are hidden one by one.
    public static long hidden(State state) {
        return state.view().map(view -> view.seen().filter().hidden(LegendKey.Kind.ORGANISATION).count()).orElse(0L);
    }

    /// A picture of some, or of everybody again when it is of these already.
    public static Action about(State state, Around around) {
        Filter filter = filter(state);
        boolean already = filter.ties().around().equals(Optional.of(around));
        return new PictureAction.SetFilter(already ? filter.with(filter.ties().with(Optional.empty())) : filter.around(around));
    }

    /// Whether the picture is about those chosen.
    static boolean isAbout(State state, Around.Reach reach) {
        return !state.chosen().isEmpty() && filter(state).ties().around().equals(Optional.of(new Around(chosen(state), reach)));
    }

    private static SortedSet<OrganisationId> chosen(State state) {
        return new TreeSet<>(state.chosen());
    }

    private static Filter filter(State state) {
        return state.view().orElseThrow().seen().filter();
    }

    /// Partners of those chosen by the ties that are seen, in the network's order and without those chosen; of a change those of either wave.
    public static SequencedSet<OrganisationId> partners(State state) {
        return state.document().isEmpty() ? new LinkedHashSet<>() : partners(state, state.chosen());
    }

    /// The same of others.
    public static SequencedSet<OrganisationId> partners(State state, Set<OrganisationId> of) {
        Network network = state.document().orElseThrow().network();
        View view = state.view().orElseThrow();
        Set<OrganisationId> tied = new LinkedHashSet<>();
        if (!of.isEmpty()) {
            pairs(view.seen().soFar(network), network).forEach(pair -> {
                if (of.contains(pair.from())) {
                    tied.add(pair.to());
                }
                if (of.contains(pair.to())) {
                    tied.add(pair.from());
                }
            });
        }
        SequencedSet<OrganisationId> partners = view.shown(network);
        partners.removeIf(id -> !tied.contains(id) || of.contains(id));
        return partners;
    }

    private static Stream<Pair> pairs(Seen seen, Network network) {
        List<WaveId> waves = seen.lens() instanceof Lens.Between between ? List.of(between.from(), between.to()) : List.of(seen.lens().wave());
        return seen.left(network).map(left -> left.ties().stream().map(DrawnTie::pair))
                .orElseGet(() -> seen.layersOf(network).stream().flatMap(layer -> waves.stream().flatMap(wave -> network.ties(layer, wave).stream().map(Tie::pair))));
    }
}
