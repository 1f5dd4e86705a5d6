package samenspel.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import samenspel.session.request.AnonymousRequest;
import samenspel.study.privacy.TypedKey;
import samenspel.text.Language;
import samenspel.text.Texts;

@ExtendWith(ApplicationExtension.class)
class AnonymousDialogTest {
    private static final Path KEY = Path.of("a.samenspel-key");

    private static Future<Optional<AnonymousRequest>> asked(Function<Boolean, Optional<Path>> keyFile) throws Exception {
        var asked = WaitForAsyncUtils.asyncFx(() -> new AnonymousDialog(List.of(), Texts.in(Language.EN)).ask(null, keyFile));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> pane().findFirst().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return asked;
    }

    private static Stream<DialogPane> pane() {
        return Window.getWindows().stream().filter(Window::isShowing).map(one -> one.getScene().getRoot()).filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast).filter(pane -> pane.lookup("#anonymous-save") != null);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Node> T part(String id) {
        return (T) pane().findFirst().orElseThrow().lookup("#anonymous-" + id);
    }

    private static void save() {
        Platform.runLater(() -> AnonymousDialogTest.<Button>part("save").fire());
    }

    @Test
    void without_a_choice_places_are_made_anew_and_codes_once() throws Exception {
        var asked = asked(_ -> Optional.empty());
        save();
        assertEquals(Optional.of(AnonymousRequest.USUAL), asked.get());
    }

    @Test
    void places_are_kept_and_a_key_file_is_made_only_if_chosen() throws Exception {
        var asked = asked(isNew -> isNew ? Optional.of(KEY) : Optional.empty());
        WaitForAsyncUtils.asyncFx(() -> {
            AnonymousDialogTest.<CheckBox>part("places").setSelected(true);
            AnonymousDialogTest.<RadioButton>part("new").setSelected(true);
        }).get();
        save();
        assertEquals(Optional.of(new AnonymousRequest(true, Optional.of(KEY), Optional.empty())), asked.get());
    }

    @Test
    void a_plain_key_is_refused_with_its_reason_for_a_new_file() throws Exception {
        var asked = asked(_ -> Optional.of(KEY));
        WaitForAsyncUtils.asyncFx(() -> {
            AnonymousDialogTest.<RadioButton>part("new").setSelected(true);
            AnonymousDialogTest.<PasswordField>part("key").setText("123456789012");
        }).get();
        assertTrue(part("save").isDisabled());
        assertEquals(Texts.in(Language.EN).get("cannot.save.key-plain", 5), AnonymousDialogTest.<Label>part("key-why").getText());
        WaitForAsyncUtils.asyncFx(() -> AnonymousDialogTest.<RadioButton>part("former").setSelected(true)).get();
        save();
        assertEquals(Optional.of(new TypedKey("123456789012")), asked.get().flatMap(AnonymousRequest::typed));
    }

    @Test
    void a_short_key_cannot_be_typed() throws Exception {
        var asked = asked(isNew -> isNew ? Optional.empty() : Optional.of(KEY));
        WaitForAsyncUtils.asyncFx(() -> {
            AnonymousDialogTest.<RadioButton>part("former").setSelected(true);
            AnonymousDialogTest.<PasswordField>part("key").setText("eleven char");
        }).get();
        assertTrue(part("save").isDisabled());
        WaitForAsyncUtils.asyncFx(() -> AnonymousDialogTest.<PasswordField>part("key").setText("twelve chars")).get();
        save();
        assertEquals(Optional.of(new AnonymousRequest(false, Optional.of(KEY), Optional.of(new TypedKey("twelve chars")))), asked.get());
    }
}
