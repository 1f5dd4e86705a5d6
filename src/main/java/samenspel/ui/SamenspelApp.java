package samenspel.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.stage.Stage;

/// Starts the window, on a file if one is named.
public final class SamenspelApp extends Application {
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();

    public static void main(String[] arguments) {
        launch(SamenspelApp.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> Faults.report(fault));
        App app = App.ofUsers(stage, background);
        List<String> files = getParameters().getUnnamed();
        if (!files.isEmpty()) {
            app.open(Path.of(files.getFirst()));
        }
        app.show();
    }

    @Override
    public void stop() {
        background.shutdownNow();
    }
}
