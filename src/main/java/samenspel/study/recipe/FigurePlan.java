package samenspel.study.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.Scenarios;
import samenspel.text.Language;
import samenspel.text.Texts;

/// What a list of figures comes to in one network.
///
/// @param figures in the order of the list, those of one recipe layer by layer and in each in order of time
/// @param missing those of which a layer or wave is not there
public record FigurePlan(List<PlannedFigure> figures, List<MissingFigure> missing) {
    public FigurePlan {
        figures = List.copyOf(figures);
        missing = List.copyOf(missing);
    }

    /// How organisations are called in the figure that says most, where nobody asks otherwise.
    public NameMode names() {
        return figures.stream().map(figure -> figure.recipe().names()).min(Comparator.naturalOrder()).orElse(NameMode.NONE);
    }

    /// Whether somebody wrote in a title or caption.
    public boolean isWritten() {
        return figures.stream().anyMatch(figure -> figure.scenario().isPresent() || figure.recipe().page().parts().words().isWritten());
    }

    /// Without what somebody wrote there.
    public FigurePlan unwritten() {
        return new FigurePlan(figures.stream().map(PlannedFigure::unwritten).toList(), missing.stream().map(MissingFigure::unwritten).toList());
    }

    /// @param kept  the scenarios of the study
    /// @param usual the language of figures that name none
    public static FigurePlan of(Network network, Scenarios kept, FigureList list, Language usual) {
        return new Planning(network, kept, usual).of(list);
    }

    /// One plan being made.
    private static final class Planning {
        private final Network network;
        private final Scenarios kept;
        private final Language usual;
        private final FileNames fileNames = new FileNames();
        private final List<PlannedFigure> figures = new ArrayList<>();
        private final List<MissingFigure> missing = new ArrayList<>();

        Planning(Network network, Scenarios kept, Language usual) {
            this.network = network;
            this.kept = kept;
            this.usual = usual;
        }

        FigurePlan of(FigureList list) {
            list.figures().stream().filter(this::isWideEnough).filter(this::isKept).forEach(recipe -> layers(recipe).ifPresent(layers -> waves(recipe).ifPresent(waves ->
                    layers.forEach(some -> waves.forEach(when -> plan(recipe, some, when))))));
            return new FigurePlan(figures, missing);
        }

        private boolean isWideEnough(FigureRecipe recipe) {
            double width = recipe.page().widthCm();
            boolean wide = width >= recipe.kind().leastWidthCm();
            if (!wide) {
                miss(recipe, MissingFigure.Reason.PAPER, centimetres(width), List.of(centimetres(recipe.kind().leastWidthCm())));
            }
            return wide;
        }

        private boolean isKept(FigureRecipe recipe) {
            Optional<String> gone = recipe.scenario().filter(name -> kept.named(name).isEmpty());
            gone.ifPresent(name -> miss(recipe, MissingFigure.Reason.SCENARIO, name, kept.all().stream().map(NamedScenario::name).toList()));
            return gone.isEmpty();
        }

        /// The one kept that is drawn, which the recipe may draw of another layer or wave.
        private Optional<NamedScenario> scenario(FigureRecipe recipe, List<LayerId> layers, List<WaveId> waves) {
            return recipe.scenario().flatMap(kept::named).map(one -> {
                LayerId layer = recipe.layers() instanceof LayerChoice.All ? one.choice().layer() : layers.getFirst();
                ScenarioChoice choice = one.choice().in(layer, waves.getFirst());
                return one.as(recipe.style().capacity().map(choice::withCapacity).orElse(choice));
            });
        }

        private String centimetres(double width) {
            return Texts.in(usual).get("series.cm", width);
        }

        /// Nothing comes of all layers or waves of a network without any.
        private void plan(FigureRecipe recipe, List<LayerId> layers, List<WaveId> waves) {
            if (!waves.isEmpty() && (!layers.isEmpty() || recipe.kind() != FigureKind.MULTIPLES)) {
                figures.add(planned(recipe, layers, waves));
            }
        }

        /// The layers of each figure of a recipe; empty, with the figure missing, if one is not there.
        private Optional<List<List<LayerId>>> layers(FigureRecipe recipe) {
            List<LayerId> all = network.layers().stream().map(Layer::id).toList();
            return switch (recipe.layers()) {
                case LayerChoice.Each _ -> Optional.of(all.stream().map(List::of).toList());
                case LayerChoice.All _ -> Optional.of(List.of(all));
                case LayerChoice.Named(List<LayerId> named) -> {
                    Optional<LayerId> gone = named.stream().filter(id -> !all.contains(id)).findFirst();
                    gone.ifPresent(id -> miss(recipe, MissingFigure.Reason.LAYER, id.value(), all));
                    yield gone.isPresent() ? Optional.empty() : Optional.of(List.of(all.stream().filter(named::contains).toList()));
                }
            };
        }

        /// The waves of each figure of a recipe; empty, with the figure missing, if one is not there.
        private Optional<List<List<WaveId>>> waves(FigureRecipe recipe) {
            List<WaveId> all = network.waves().stream().map(Wave::id).toList();
            Optional<WaveId> own = recipe.scenario().filter(_ -> recipe.when().equals(When.usual(recipe.kind()))).flatMap(kept::named).map(one -> one.choice().wave());
            if (own.isPresent()) {
                return Optional.of(List.of(List.of(own.get())));
            }
            return switch (recipe.when()) {
                case When.EachWave _ when recipe.kind().isOfAllWaves() -> Optional.of(List.of(all));
                case When.EachWave _ -> Optional.of(all.stream().map(List::of).toList());
                case When.OneWave(WaveChoice wave) -> wave(recipe, wave).map(id -> List.of(List.of(id)));
                case When.Between(WaveChoice from, WaveChoice to) -> wave(recipe, from).flatMap(first -> wave(recipe, to)
                        .flatMap(last -> change(recipe, first, last)));
                case When.EachChange _ -> changes(recipe, all);
            };
        }

        private Optional<List<List<WaveId>>> changes(FigureRecipe recipe, List<WaveId> all) {
            if (all.size() < 2) {
                miss(recipe, MissingFigure.Reason.SECOND_WAVE, "", all);
                return Optional.empty();
            }
            return Optional.of(IntStream.range(1, all.size()).mapToObj(i -> List.of(all.get(i - 1), all.get(i))).toList());
        }

        private Optional<List<List<WaveId>>> change(FigureRecipe recipe, WaveId from, WaveId to) {
            if (from.equals(to)) {
                miss(recipe, MissingFigure.Reason.SECOND_WAVE, from.value(), List.of());
                return Optional.empty();
            }
            return Optional.of(List.of(List.of(from, to)));
        }

        private Optional<WaveId> wave(FigureRecipe recipe, WaveChoice choice) {
            Optional<Wave> wave = choice.in(network);
            if (wave.isEmpty()) {
                miss(recipe, MissingFigure.Reason.WAVE, choice.word(), network.waves().stream().map(Wave::id).toList());
            }
            return wave.map(Wave::id);
        }

        private void miss(FigureRecipe recipe, MissingFigure.Reason reason, String id, List<?> known) {
            missing.add(new MissingFigure(recipe.name(), reason, id, known.stream().map(Object::toString).toList()));
        }

        private PlannedFigure planned(FigureRecipe recipe, List<LayerId> layers, List<WaveId> waves) {
            Language language = recipe.language().orElse(usual);
            String ofLayers = recipe.layers() instanceof LayerChoice.All ? "all"
                    : layers.stream().map(LayerId::value).collect(Collectors.joining("+"));
            String ofWaves = recipe.kind().isOfAllWaves() && !recipe.when().isChange() && waves.size() > 1 ? "all"
                    : waves.stream().map(WaveId::value).collect(Collectors.joining("-"));
            String name = recipe.file().filled(Map.of("name", recipe.name(), "number", number(), "layer", ofLayers, "wave", ofWaves,
                    "lang", language.tag()));
            return new PlannedFigure(recipe, layers, waves, scenario(recipe, layers, waves), language, fileNames.of(name, recipe.format().ending()));
        }

        /// Counted from 01, so that files stand in the order of the list.
        private String number() {
            int number = figures.size() + 1;
            return number < 10 ? "0" + number : "" + number;
        }
    }
}
