package samenspel.ui.numbers.whole;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import samenspel.network.Network;
import samenspel.network.Response;
import samenspel.network.Wave;
import samenspel.session.ExportAction;
import samenspel.session.NumberAction;
import samenspel.session.Session;
import samenspel.study.numbers.NumberTable;
import samenspel.study.numbers.NumbersView;
import samenspel.study.numbers.WholeTopic;
import samenspel.study.numbers.WholeView;
import samenspel.study.numbers.whole.WholeWords;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.control.Segments;

/// What can be chosen over the table of whole networks, and how many organisations it speaks of.
final class WholeTools extends HBox {
    private final Session session;
    private final Texts texts;
    private final Label scope = Labels.of("", "quiet");
    private final Segments<WholeTopic> topics;
    private final Segments<Boolean> unknown;
    private NumberTable table;

    /// @param progress of measuring, while there is any
    WholeTools(Session session, Texts texts, Region progress) {
        this.session = session;
        this.texts = texts;
        getStyleClass().addAll("pane-tools", "whole-tools");
        topics = new Segments<>("whole-topic", List.of(WholeTopic.values()), topic -> texts.get("whole.topic." + topic.word())).narrow()
                .onPress(topic -> show(view().whole().with(topic)));
        unknown = new Segments<>("whole-range", List.of(false, true), range -> texts.get(Boolean.TRUE.equals(range) ? "whole.unknown.range" : "whole.unknown.none")).narrow()
                .onPress(range -> show(view().whole().withRange(range)));
        Button copy = Buttons.whole("copy-numbers", texts.get("whole.copy"), () -> session.dispatch(new ExportAction.CopyTable(table)));
        copy.setGraphic(Icons.of("copy"));
        Button save = Buttons.whole("save-numbers", texts.get("whole.save"), () -> session.dispatch(new ExportAction.AskTable(table)));
        save.setGraphic(Icons.of("table"));
        FlowPane right = new FlowPane(8, 6, new HBox(6, centred(Labels.whole(texts.get("whole.unknown"), "quiet")), unknown), copy, save);
        right.setPrefWrapLength(620);
        right.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(right, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(14);
        scope.setMinWidth(0);
        getChildren().setAll(session.state().settings().grown(1) > 1 ? List.of(lines(progress, right)) : List.of(topics, scope, progress, right));
    }

    /// On as many lines as large words need.
    private FlowPane lines(Region progress, FlowPane right) {
        FlowPane lines = Rows.wrapping(8, topics, scope, progress, right);
        HBox.setHgrow(lines, Priority.ALWAYS);
        right.setAlignment(Pos.CENTER_LEFT);
        return lines;
    }

    private static Label centred(Label label) {
        label.setMaxHeight(Region.USE_COMPUTED_SIZE);
        label.setPadding(new javafx.geometry.Insets(5, 0, 0, 0));
        return label;
    }

    private NumbersView view() {
        return session.state().view().orElseThrow().numbers();
    }

    private void show(WholeView whole) {
        session.dispatch(new NumberAction.ShowNumbers(view().with(whole)));
    }

    /// @param other what is copied and saved
    void show(Network network, WholeView view, NumberTable other) {
        table = other;
        List<WholeTopic> offered = WholeTopic.of(network);
        topics.each((topic, button) -> {
            button.setVisible(offered.contains(topic));
            button.setManaged(offered.contains(topic));
        });
        topics.choose(view.topic());
        unknown.choose(view.asRange());
        Stream<String> pairs = view.topic() == WholeTopic.WAVES ? new WholeWords(network, texts).pairsOfWaves().stream() : Stream.of();
        scope.setText(Stream.concat(pairs, network.waves().stream().map(wave -> response(network, wave))).collect(Collectors.joining(" · ")));
        scope.setTooltip(Optional.of(scope.getText()).map(javafx.scene.control.Tooltip::new).orElseThrow());
    }

    private String response(Network network, Wave wave) {
        Response response = network.response(wave.id());
        return texts.get("whole.scope", wave.name().in(texts.language().tag()), response.present(), response.answered());
    }
}
