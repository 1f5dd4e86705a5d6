package samenspel.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The drawings of the folder `icons`, in the colour of the text round them.
public final class Icons {
    private static final Pattern PATH = Pattern.compile("<path[^>]*\\sd=\"([^\"]+)\"", Pattern.DOTALL);
    private static final double SIDE = 18;

    private Icons() {
    }

    /// A new node of 18 × 18 screen units.
    public static Node of(String name) {
        SVGPath path = new SVGPath();
        path.setContent(content(name));
        path.getStyleClass().add("icon");
        double scale = SIDE / 24;
        path.setScaleX(scale);
        path.setScaleY(scale);
        StackPane frame = new StackPane(path);
        frame.getStyleClass().add("icon-frame");
        frame.setMinSize(SIDE, SIDE);
        frame.setPrefSize(SIDE, SIDE);
        frame.setMaxSize(SIDE, SIDE);
        frame.setMouseTransparent(true);
        return frame;
    }

    private static String content(String name) {
        try (InputStream in = Icons.class.getResourceAsStream("/samenspel/ui/icons/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no icon " + name);
            }
            Matcher matcher = PATH.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return matcher.find() ? matcher.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
