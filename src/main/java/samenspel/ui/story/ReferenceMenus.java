package samenspel.ui.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import samenspel.claim.ClaimBase;
import samenspel.claim.ClaimText;
import samenspel.claim.Reference;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.study.findings.OfferedClaim;
import samenspel.study.findings.OfferedReference;
import samenspel.text.Texts;

/// Menus that put numbers by reference, and claims of them, into a text that is being written.
public final class ReferenceMenus {
    private ReferenceMenus() {
    }

    /// @param chosen organisations whose numbers are offered too
    /// @param into   where they are put
    public static MenuButton numbers(String id, Network network, List<OrganisationId> chosen, Texts texts, Supplier<TextInputControl> into) {
        MenuButton button = new MenuButton(texts.get("outstanding.edit.number"), null, items(network, chosen, texts, into).toArray(MenuItem[]::new));
        if (chosen.isEmpty()) {
            button.getItems().add(said(texts.get("claim.offer.none-chosen")));
        }
        button.setId(id);
        return button;
    }

    static List<Menu> items(Network network, List<OrganisationId> chosen, Texts texts, Supplier<TextInputControl> into) {
        Map<String, Menu> groups = new LinkedHashMap<>();
        OfferedReference.of(network, chosen, texts).forEach(offered -> {
            MenuItem item = new MenuItem(offered.label());
            item.setOnAction(_ -> insert(into.get(), offered.typed()));
            groups.computeIfAbsent(offered.group(), group -> new Menu(group)).getItems().add(item);
        });
        return List.copyOf(groups.values());
    }

    /// Of the numbers in the text; those it has not the numbers for are grey.
    ///
    /// @param id of the button; those of its lines begin with it
    public static MenuButton claims(String id, Texts texts, Supplier<TextInputControl> into) {
        MenuButton button = new MenuButton(texts.get("outstanding.edit.claim"));
        button.setOnShowing(_ -> button.getItems().setAll(claimLines(id, texts, into.get())));
        button.getItems().setAll(claimLines(id, texts, into.get()));
        button.setId(id);
        return button;
    }

    private static List<MenuItem> claimLines(String id, Texts texts, TextInputControl into) {
        List<Reference> standing = ClaimText.read(into.getText()).references();
        List<MenuItem> lines = new ArrayList<>();
        for (OfferedClaim claim : OfferedClaim.values()) {
            for (ClaimBase base : claim.needsSecond() ? List.of(ClaimBase.NETWORK) : List.of(ClaimBase.values())) {
                MenuItem line = new MenuItem(claim.label(base, texts));
                Optional<String> typed = claim.typed(standing, base, texts);
                line.setId(id + "-" + claim.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + base.word());
                line.setDisable(typed.isEmpty());
                line.setOnAction(_ -> typed.ifPresent(words -> insert(into, words)));
                lines.add(line);
            }
        }
        if (lines.getLast().isDisable()) {
            lines.addFirst(said(texts.get(lines.getFirst().isDisable() ? "claim.offer.no-number" : "claim.offer.no-second")));
        }
        return lines;
    }

    /// A line that only tells.
    private static MenuItem said(String words) {
        MenuItem line = new MenuItem(words);
        line.setDisable(true);
        return line;
    }

    private static void insert(TextInputControl into, String words) {
        String before = into.getText(0, into.getSelection().getStart());
        boolean behindWord = !before.isEmpty() && (Character.isLetterOrDigit(before.codePointBefore(before.length())) || before.endsWith("}"));
        into.replaceSelection(behindWord ? " " + words : words);
        int behind = into.getCaretPosition();
        into.requestFocus();
        // A line that is given the keyboard is chosen as a whole, and what is typed next would replace it.
        into.selectRange(behind, behind);
    }
}
