package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.network.OrganisationId;
import samenspel.study.View;

class LanguageTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void one_click_leaves_no_english_text_behind() {
        hands.click(new OrganisationId("cjg01"));
        hands.click("rule-strong");
        hands.click("change-2018-2019");
        hands.click("command-language");
        SortedSet<String> left = texts();
        left.retainAll(onlyEnglish());
        assertEquals(List.of(), List.copyOf(left));
    }

    @Test
    void the_same_click_goes_back() {
        SortedSet<String> before = texts();
        hands.click("command-language");
        hands.click("command-language");
        assertEquals(before, texts());
    }

    @Test
    void the_language_changes_nothing_of_the_view() {
        hands.click(new OrganisationId("cjg01"));
        View before = window.state().view().orElseThrow();
        hands.click("command-language");
        assertEquals(before, window.state().view().orElseThrow());
    }

    @Test
    void the_language_is_kept_for_the_next_time() {
        hands.click("command-language");
        assertEquals("nl", new samenspel.storage.disk.Preferences(window.folder()).read().get("language"));
    }

    /// What is written in the window, in tooltips, and what a screen reader says.
    private SortedSet<String> texts() {
        SortedSet<String> texts = new TreeSet<>();
        window.on(() -> {
            OpenWindow.visible(window.scene().getRoot()).forEach(node -> collect(node, texts));
            return null;
        });
        return texts;
    }

    private static void collect(Node node, SortedSet<String> texts) {
        if (node.getAccessibleText() != null) {
            texts.add(node.getAccessibleText());
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            texts.addAll(List.of(control.getTooltip().getText().split("  \\(.*\\)\n")));
        }
        switch (node) {
            case Labeled labeled when labeled.getText() != null -> texts.add(labeled.getText());
            case TextInputControl input when input.getPromptText() != null -> texts.add(input.getPromptText());
            case ComboBoxBase<?> box when box.getPromptText() != null -> texts.add(box.getPromptText());
            default -> { }
        }
    }

    /// Messages and names that a Dutch window must not show.
    private SortedSet<String> onlyEnglish() {
        SortedSet<String> english = new TreeSet<>(messages("en"));
        english.addAll(names("en"));
        english.removeAll(messages("nl"));
        english.removeAll(names("nl"));
        return english;
    }

    private static List<String> messages(String tag) {
        ResourceBundle bundle = ResourceBundle.getBundle("samenspel.text.messages", Locale.of(tag),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.keySet().stream().map(bundle::getString).map(message -> message.replace("''", "'")).toList();
    }

    private List<String> names(String tag) {
        var network = window.state().document().orElseThrow().network();
        List<String> names = new java.util.ArrayList<>();
        network.layers().forEach(layer -> names.add(layer.name().in(tag)));
        network.sectors().forEach(sector -> names.add(sector.name().in(tag)));
        network.frequencies().forEach(frequency -> names.add(frequency.name().in(tag)));
        return names;
    }
}
