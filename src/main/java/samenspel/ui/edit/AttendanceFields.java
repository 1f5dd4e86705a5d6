package samenspel.ui.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import samenspel.network.Network;
import samenspel.network.Participation;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.edit.Edit;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.control.Segments;

/// Who took part in which wave, to be chosen.
final class AttendanceFields {
    private final SequencedMap<WaveId, Participation> before;
    private final SequencedMap<WaveId, Segments<Participation>> waves = new LinkedHashMap<>();
    private final CheckBox asked;
    private final VBox whole;
    private Runnable changed = () -> {
    };

    /// @param before   as it is
    /// @param selected as it is proposed
    AttendanceFields(Network network, SequencedMap<WaveId, Participation> before, Map<WaveId, Participation> selected, Texts texts) {
        this.before = before;
        FlowPane list = new FlowPane(20, 8);
        for (Wave wave : network.waves()) {
            Segments<Participation> segments = new Segments<>("edit-part-" + wave.id(), List.of(Participation.values()), part -> texts.get("edit.part." + word(part)));
            segments.each((part, button) -> button.setAccessibleText(texts.get("edit.part.accessible", wave.name().in(texts.language().tag()), button.getText())));
            segments.narrow().choose(selected.get(wave.id()));
            segments.onChoice(this::show);
            waves.put(wave.id(), segments);
            list.getChildren().add(Rows.of(8, Labels.whole(wave.name().in(texts.language().tag())), segments));
        }
        asked = new CheckBox(texts.get("edit.others-asked"));
        asked.setId("edit-others-asked");
        asked.setWrapText(true);
        asked.managedProperty().bind(asked.visibleProperty());
        asked.setOnAction(_ -> changed.run());
        whole = new VBox(6, Labels.of(texts.get("edit.part"), "section-title"), list, asked);
        show();
    }

    private static String word(Participation part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void show() {
        asked.setVisible(chosen().entrySet().stream().anyMatch(one -> one.getValue() != Participation.ABSENT && before.get(one.getKey()) == Participation.ABSENT));
        changed.run();
    }

    VBox node() {
        return whole;
    }

    void onChange(Runnable deed) {
        changed = deed;
    }

    private SequencedMap<WaveId, Participation> chosen() {
        SequencedMap<WaveId, Participation> chosen = new LinkedHashMap<>();
        waves.forEach((wave, segments) -> chosen.put(wave, segments.chosen(Participation.class)));
        return chosen;
    }

    boolean isUnchanged() {
        return chosen().equals(before);
    }

    Edit.Attendance attendance() {
        return new Edit.Attendance(chosen(), asked.isVisible() && asked.isSelected());
    }
}
