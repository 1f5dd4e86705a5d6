package samenspel.study;

import java.util.Optional;
import samenspel.diagram.seen.Seen;
import samenspel.layout.Arrangement;
import samenspel.layout.LayoutOptions;
import samenspel.layout.Layouts;
import samenspel.layout.Placement;
import samenspel.layout.Recipe;
import samenspel.layout.solve.Progress;
import samenspel.layout.waves.WaveLayouts;
import samenspel.layout.waves.WavePlacements;
import samenspel.network.Network;

/// How somebody wants the organisations to stand. A dial that does nothing in the arrangement asked for is plain, so that
/// equal wishes give equal pictures.
///
/// @param stability of pictures of each wave, from [WaveLayouts#APART] to below [WaveLayouts#TOGETHER];
///                  empty for one picture of all waves
public record LayoutRequest(Arrangement arrangement, LayoutOptions dials, Optional<Double> stability) {

    public LayoutRequest {
        stability = stability.filter(share -> arrangement.equals(new Arrangement.Stress()) && share < WaveLayouts.TOGETHER);
        dials = stability.isPresent() ? LayoutOptions.PLAIN : hasGroups(arrangement) ? dials : dials.withGroups(0);
    }

    /// An arrangement as it is without anybody turning a dial.
    public static LayoutRequest plain(Arrangement arrangement) {
        return new LayoutRequest(arrangement, LayoutOptions.PLAIN, Optional.empty());
    }

    /// What a document has; by stress of all ties where this version does not know its arrangement, or the network what counts in it.
    public static LayoutRequest of(Document document) {
        Recipe recipe = document.placement().recipe();
        return new LayoutRequest(known(document).orElse(new Arrangement.Stress()), recipe.dials(),
                document.waves().isNone() ? Optional.empty() : Optional.of(document.waves().stability()));
    }

    private static Optional<Arrangement> known(Document document) {
        return document.placement().recipe().known().filter(arrangement -> arrangement.counted().isOf(document.network()));
    }

    /// The same for the ties that are seen: what rings count, or else what distances follow. Empty when none are.
    public Optional<LayoutRequest> forShown(Seen seen, Network network) {
        Arrangement kind = arrangement.choosesTies() ? arrangement : new Arrangement.Stress();
        return seen.ties(network).map(shown -> with(kind.counting(shown)));
    }

    public LayoutRequest with(Arrangement other) {
        return new LayoutRequest(other, dials, stability);
    }

    public LayoutRequest with(LayoutOptions other) {
        return new LayoutRequest(arrangement, other, stability);
    }

    public LayoutRequest with(Optional<Double> other) {
        return new LayoutRequest(arrangement, dials, other);
    }

    /// Whether the dial for groups does anything: only distances can give way to groups.
    public boolean groupsCount() {
        return hasGroups(arrangement) && stability.isEmpty();
    }

    /// Whether the dial for the backbone does anything: pictures of one wave follow from all ties of that wave.
    public boolean backboneCounts() {
        return stability.isEmpty();
    }

    /// Whether waves of a network can have pictures of their own.
    public boolean wavesCount(Network network) {
        return arrangement.equals(new Arrangement.Stress()) && network.waves().size() > 1
                && network.organisations().size() <= WaveLayouts.MOST;
    }

    private static boolean hasGroups(Arrangement arrangement) {
        return arrangement instanceof Arrangement.Stress;
    }

    /// The document as it is wanted, in the frame it has now; what is pinned stays to the bit, in every picture where
    /// it stands there. Whoever asks only for other pictures of waves keeps the picture of all waves.
    ///
    /// Cost: a layout, and pictures of waves as [WaveLayouts] says.
    public Document in(Document document, Progress progress) {
        Placement shared = keepsShared(document) ? document.placement() : arranged(document, progress);
        Document arranged = document.with(shared);
        return arranged.with(stability.map(share -> waves(arranged, share)).orElse(WavePlacements.NONE));
    }

    private boolean keepsShared(Document document) {
        LayoutRequest now = of(document);
        return known(document).isPresent() && now.arrangement.equals(arrangement) && now.dials.equals(dials) && !now.stability.equals(stability);
    }

    /// The dial of the backbone is kept with every arrangement, since it says which ties stand out.
    private Placement arranged(Document document, Progress progress) {
        Placement former = document.placement();
        Placement made = Layouts.arrange(document.network(), arrangement, dials, Optional.of(former), former.recipe().seed(), progress);
        Recipe recipe = made.recipe();
        return new Placement(made.at(), made.tray(), made.pinned(), new Recipe(recipe.arrangement(), recipe.version(), recipe.seed(), dials),
                made.quality());
    }

    private static WavePlacements waves(Document document, double share) {
        return new WavePlacements(share, WaveLayouts.of(document.network(), document.placement(), document.waves().at(), share,
                document.placement().recipe().seed()));
    }
}
