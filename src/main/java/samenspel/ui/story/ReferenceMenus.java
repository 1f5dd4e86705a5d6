package samenspel.ui.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import samenspel.claim.ClaimBase;
import samenspel.claim.ClaimText;
import samenspel.claim.Quantity;
import samenspel.claim.Reference;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
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

    /// Of the first number in the text.
    ///
    /// @param id of the button; those of its lines begin with it
    public static MenuButton claims(String id, Texts texts, Supplier<TextInputControl> into) {
        MenuButton button = new MenuButton(texts.get("outstanding.edit.claim"));
        for (ClaimBase base : ClaimBase.values()) {
            MenuItem item = new MenuItem(texts.get("claim.offer.more-than-half", texts.get("claim.base." + base)));
            item.setId(id + "-" + base.word());
            item.setOnAction(_ -> first(into.get()).ifPresent(number -> insert(into.get(), OfferedReference.claim(number, base, texts))));
            button.getItems().add(item);
        }
        button.setId(id);
        return button;
    }

    private static Optional<Reference> first(TextInputControl into) {
        return ClaimText.read(into.getText()).references().stream().filter(one -> !(one.quantity() instanceof Quantity.OfNames)).findFirst();
    }

    private static void insert(TextInputControl into, String words) {
        into.replaceSelection(words);
        int behind = into.getCaretPosition();
        into.requestFocus();
        // A line that is given the keyboard is chosen as a whole, and what is typed next would replace it.
        into.selectRange(behind, behind);
    }
}
