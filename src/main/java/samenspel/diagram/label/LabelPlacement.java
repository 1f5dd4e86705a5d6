package samenspel.diagram.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.layout.Point;

/// Gives names places beside discs, where no name meets another, a disc or a leader line. What has a place keeps it from
/// names that come later.
public final class LabelPlacement {
    private static final double APART = 10;
    private static final double USUAL_SIZE = 12;
    /// Keeps the search within some milliseconds.
    private static final int LOOKS = 600_000;
    /// Of more names each takes the best place that is free.
    private static final int MOST_SEARCHED = 400;

    private final List<Circle> discs;
    private final Optional<Box> within;
    private final FoundPlaces foundPlaces;
    private final List<PlacedLabel> placed = new ArrayList<>();

    /// @param within where names must stay, if anywhere
    public LabelPlacement(List<Circle> discs, Optional<Box> within) {
        this(discs, within, new FoundPlaces());
    }

    /// @param within      where names must stay, if anywhere
    /// @param foundPlaces for other pictures
    public LabelPlacement(List<Circle> discs, Optional<Box> within, FoundPlaces foundPlaces) {
        this.discs = List.copyOf(discs);
        this.within = within;
        this.foundPlaces = foundPlaces;
    }

    /// Gives a name the best place that is free, if there is one.
    public Optional<PlacedLabel> place(LabelRequest request) {
        return placeAll(List.of(request)).getFirst();
    }

    /// Gives as many names as possible a place.
    ///
    /// @param requests the most important first
    /// @return in the same order; empty for a name that is left out
    public List<Optional<PlacedLabel>> placeAll(List<LabelRequest> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        List<Optional<PlacedLabel>> found = foundPlaces.of(new FoundPlaces.Search(discs, within, List.copyOf(placed), requests), this::found);
        found.forEach(label -> label.ifPresent(placed::add));
        return found;
    }

    private List<Optional<PlacedLabel>> found(List<LabelRequest> requests) {
        LabelPositions free = new LabelPositions(discs, within, List.copyOf(placed));
        List<List<LabelPosition>> spots = requests.stream().map(free::of).toList();
        int[] places = new LabelSearch(spots, requests.size() <= MOST_SEARCHED ? LOOKS : 0).places();
        List<Optional<PlacedLabel>> found = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            found.add(places[i] < 0 ? Optional.empty() : Optional.of(spots.get(i).get(places[i]).of(requests.get(i))));
        }
        return found;
    }

    /// Gives as many texts as possible one of the places they could take, where these are free.
    ///
    /// @param places of each text, the best first; the most important text first
    /// @return in the same order; empty for a text that is left out
    public List<Optional<PlacedLabel>> choose(List<List<PlacedLabel>> places) {
        LabelPositions free = new LabelPositions(discs, within, List.copyOf(placed));
        List<List<PlacedLabel>> open = places.stream().map(all -> all.stream().filter(free::isFree).toList()).toList();
        int[] chosen = new LabelSearch(open.stream().map(all -> all.stream().map(LabelPosition::of).toList()).toList(), LOOKS).places();
        List<Optional<PlacedLabel>> found = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            found.add(chosen[i] < 0 ? Optional.empty() : Optional.of(open.get(i).get(chosen[i])));
        }
        found.forEach(label -> label.ifPresent(placed::add));
        return found;
    }

    /// Puts a name where the user has moved it, whatever else stands there, but not outside the page; with a leader line
    /// if it stands apart.
    ///
    /// @param middle of the name
    public PlacedLabel put(LabelRequest request, Point middle) {
        TextBlock block = request.blocks().getFirst();
        double width = block.width();
        double height = request.height(block);
        Box asked = new Box(middle.x() - width / 2, middle.y() - height / 2, width, height);
        Box box = within.map(page -> inside(page, asked)).orElse(asked);
        double gap = new Circle(request.disc().centre(), request.reach()).distanceTo(box);
        PlacedLabel label = new PlacedLabel(request, block, box, gap > APART * request.size() / USUAL_SIZE);
        placed.add(label);
        return label;
    }

    private static Box inside(Box page, Box box) {
        double x = Math.max(page.x(), Math.min(box.x(), page.right() - box.width()));
        double y = Math.max(page.y(), Math.min(box.y(), page.bottom() - box.height()));
        return new Box(x, y, box.width(), box.height());
    }

    /// Keeps a place that a name already has from later names.
    public void keep(PlacedLabel label) {
        placed.add(label);
    }
}
