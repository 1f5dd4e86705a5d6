package samenspel.ui.dialog.film;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.session.request.FilmWish;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Rows;
import samenspel.ui.control.Swatch;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// The film as it will be, small: it plays again and again, can be stopped and drawn to any moment.
final class FilmPreview {
    private static final double WIDTH = 600;
    private static final double HEIGHT = 400;
    /// Twice the screen's resolution, so that it stays sharp on fine screens; reduced on others.
    private static final double SHARPNESS = 1.5;

    private final DrawnLayersCache drawnLayersCache = new DrawnLayersCache();
    private final Texts texts;
    private final ImageView image = new ImageView();
    private final Button play = new Button();
    private final Slider scrub = new Slider();
    private final Label time = new Label();
    private final Label flaw = new Label();
    private final FilmFrames frames;
    private final Clock clock = new Clock();
    private final Latest stories;
    private final Consumer<PlayedFilm> known;
    private @Nullable PlayedFilm film;
    private final boolean still;
    private boolean running;
    private boolean moving;

    /// @param still to wait until it is started, for who wants less motion
    /// @param known is given each film that is shown
    FilmPreview(Worker worker, Texts texts, boolean still, Consumer<PlayedFilm> known) {
        this.still = still;
        this.known = known;
        this.stories = new Latest(worker);
        this.frames = new FilmFrames(worker, texts, this::show);
        this.texts = texts;
    }

    Region of() {
        StackPane screen = new StackPane(image);
        screen.getStyleClass().add("picture-preview");
        screen.setMinSize(WIDTH + 20, HEIGHT + 20);
        image.setAccessibleText(texts.get("film.preview"));
        play.setId("film-play");
        play.getStyleClass().addAll("flat", "button-icon");
        play.setOnAction(_ -> run(!running));
        scrub.setId("film-scrub");
        scrub.setAccessibleText(texts.get("film.scrub"));
        scrub.valueProperty().addListener(_ -> scrubbed());
        scrub.setBlockIncrement(0.1);
        HBox.setHgrow(scrub, Priority.ALWAYS);
        time.setMinWidth(Region.USE_PREF_SIZE);
        time.setId("film-time");
        flaw.setId("film-flaw");
        flaw.getStyleClass().add("picture-drawing");
        flaw.setWrapText(true);
        flaw.setMaxWidth(WIDTH + 20);
        HBox bar = Rows.of(8, play, scrub, time);
        clock.start();
        run(!still);
        return new VBox(8, screen, bar, flaw);
    }

    /// Shows another film from the moment where the one before was, in proportion; a story once its scenes are drawn, off the window's thread.
    void show(FilmWish wish) {
        stories.cancel();
        switch (wish) {
            case FilmWish.OfChange change -> play(PlayedFilm.of(change, drawnLayersCache));
            case FilmWish.OfStory story -> stories.ask(_ -> PlayedFilm.of(story), this::play);
        }
    }

    private void play(PlayedFilm played) {
        double share = scrub.getMax() > 0 && film != null ? scrub.getValue() / scrub.getMax() : 0;
        film = played;
        known.accept(played);
        double scale = Math.min(WIDTH / played.width(), HEIGHT / played.height());
        image.setFitWidth(Math.round(played.width() * scale));
        image.setFitHeight(Math.round(played.height() * scale));
        scrub.setMax(played.seconds());
        moveTo(share * played.seconds());
        paint();
    }

    void close() {
        clock.stop();
        frames.close();
        stories.cancel();
    }

    private void run(boolean on) {
        running = on;
        play.setGraphic(Icons.of(on ? "pause" : "play"));
        play.setAccessibleText(texts.get(on ? "film.pause" : "film.play"));
        play.setTooltip(new Tooltip(play.getAccessibleText()));
    }

    private void scrubbed() {
        if (!moving) {
            run(false);
        }
        time.setText(texts.get("film.time", scrub.getValue(), scrub.getMax()));
        paint();
    }

    private void moveTo(double seconds) {
        moving = true;
        scrub.setValue(seconds);
        moving = false;
        time.setText(texts.get("film.time", scrub.getValue(), scrub.getMax()));
    }

    /// The frame that the film shows at this moment.
    private void paint() {
        if (film != null) {
            frames.paint(new FilmFrames.Order(film, film.at(scrub.getValue()), (int) Math.round(image.getFitWidth() * SHARPNESS), (int) Math.round(image.getFitHeight() * SHARPNESS)));
        }
    }

    private void show(FilmFrames.Frame frame) {
        image.setImage(Swatch.image(frame.pixels()));
        flaw.setText(frame.flaw());
    }

    /// Lets time run.
    private final class Clock extends AnimationTimer {
        private long last;

        @Override
        public void handle(long now) {
            double passed = last == 0 ? 0 : Math.min(0.2, (now - last) / 1e9);
            last = now;
            if (running && film != null) {
                double seconds = scrub.getValue() + passed;
                moveTo(seconds > scrub.getMax() ? 0 : seconds);
            }
        }
    }
}
