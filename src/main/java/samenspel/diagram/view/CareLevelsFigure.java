package samenspel.diagram.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.legend.Caption;
import samenspel.network.Organisation;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.CareWords;
import samenspel.text.Texts;

/// Draws the levels of care as a pyramid, with the sectors at each level and how many organisations they have.
public final class CareLevelsFigure implements ViewContent {
    private static final int MOST_NETWORKS = 3;
    private static final int MOST_SECTORS = 16;
    private static final double THREE_QUARTERS = 0.75;

    private final ViewRequest request;
    private final Texts texts;
    private final List<ViewedNetwork> networks;
    private final CareLevels found;

    public CareLevelsFigure(ViewRequest request) {
        this.request = request;
        this.texts = request.texts();
        this.networks = request.viewed();
        this.found = CareLevels.of(networks.stream().map(ViewedNetwork::network).toList());
    }

    @Override
    public Optional<String> missing() {
        if (networks.size() > MOST_NETWORKS) {
            return Optional.of(texts.get("view.too-many", MOST_NETWORKS));
        }
        if (found.levels().stream().mapToInt(level -> level.sectors().size()).sum() > MOST_SECTORS) {
            return Optional.of(texts.get("view.care-levels.too-many", MOST_SECTORS));
        }
        // Whoever says nothing of levels has all organisations at the usual one.
        return networks.stream().filter(one -> one.network().organisations().stream().map(Organisation::level).distinct().count() < 2)
                .map(one -> texts.get("view.care-levels.none", one.called())).findFirst();
    }

    @Override
    public Caption caption() {
        String counts = IntStream.range(0, networks.size()).mapToObj(at -> texts.get("view.care-levels.of", networks.get(at).called(), found.all().get(at))).collect(Collectors.joining(", "));
        double least = found.leastBefore();
        CareWords own = networks.getFirst().network().profile().levels();
        String title = least >= THREE_QUARTERS && own.of(CareLevel.SPECIALIST).isEmpty() ? texts.get("view.care-levels.found") : texts.get("view.care-levels.title", networks.size());
        return ViewCaptions.of(request, title, texts.get(own.shift() == CareWords.Shift.DOWN && own.arrow().isEmpty() ? "view.care-levels.drawn" : "view.care-levels.drawn-plain", networks.size()), List.of(texts.get("view.care-levels.counted", counts)));
    }

    @Override
    public List<Mark> marks(Box room, double unit) {
        ViewMarks marks = new ViewMarks(unit);
        new CareLevelsMarks(marks, networks, found, room, unit).draw();
        return marks.all();
    }
}
