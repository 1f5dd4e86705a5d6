package samenspel.ui.look;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.diagram.Look;
import samenspel.diagram.look.Palette;
import samenspel.diagram.look.Palettes;
import samenspel.diagram.look.Sight;
import samenspel.diagram.look.SimilarSectors;
import samenspel.network.SectorId;
import samenspel.session.history.StepName;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;

/// Takes the colour codes of a municipality's house style and completes them to as many colours as there are sectors.
final class HouseStyle extends VBox {
    private final LookChanges lookChanges;
    private final Texts texts;
    private final TextField codes = new TextField();
    private final Label answer = new Label();
    private Optional<Look> taken = Optional.empty();

    HouseStyle(LookChanges lookChanges) {
        this.lookChanges = lookChanges;
        this.texts = lookChanges.texts();
        codes.setId("look-house");
        codes.setPromptText("#005ea8, #e17000, #39870c");
        codes.setAccessibleText(texts.get("look.house"));
        codes.setOnAction(event -> take());
        HBox.setHgrow(codes, Priority.ALWAYS);
        Button take = Buttons.whole("look-house-take", texts.get("look.house.take"), this::take);
        take.disableProperty().bind(codes.textProperty().isEmpty());
        answer.setId("look-house-answer");
        answer.setWrapText(true);
        answer.setMinHeight(Region.USE_PREF_SIZE);
        answer.getStyleClass().add("look-verdict");
        answer.setText(texts.get("look.house.hint"));
        codes.textProperty().subscribe(() -> answer.setText(texts.get("look.house.hint")));
        getStyleClass().add("look-rows");
        getChildren().addAll(new HBox(8, codes, take), answer);
    }

    /// What was said of a house style holds while the picture wears it.
    void show(Look look) {
        if (!taken.map(look::equals).orElse(true)) {
            taken = Optional.empty();
            answer.setText(texts.get("look.house.hint"));
        }
    }

    private void take() {
        Optional<Palette.House> house = Palette.House.of(codes.getText());
        house.ifPresent(colours -> {
            lookChanges.dress(former -> Palettes.of(colours, lookChanges.network()).with(former.scale()).with(former.lineWidth()).withCapacity(former.capacity()), StepName.of("undo.house"));
            Look look = lookChanges.look();
            taken = Optional.of(look);
            answer.setText(taken(colours, look));
        });
        if (house.isEmpty()) {
            answer.setText(Palette.House.noCode(codes.getText()).map(word -> texts.get("look.house.no-code", word))
                    .orElse(texts.get("look.house.count", Palette.House.FEWEST, Palette.House.MOST)));
        }
    }

    private String taken(Palette.House house, Look look) {
        String said = texts.get("look.house.taken", house.colours().size(), look.sectors().size());
        return SimilarSectors.of(look, Sight.NORMAL).filter(pair -> pair.degree() != SimilarSectors.Degree.APART)
                .map(pair -> said + " " + texts.get("look.house.alike", name(pair.one()), name(pair.other()))).orElse(said);
    }

    private String name(SectorId sector) {
        return lookChanges.in(lookChanges.network().sector(sector).orElseThrow().name());
    }
}
