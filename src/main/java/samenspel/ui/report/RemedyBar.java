package samenspel.ui.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import samenspel.exchange.Encodings;
import samenspel.session.disk.DocumentOrigin;
import samenspel.text.Texts;
import samenspel.text.account.Remedy;
import samenspel.text.account.Repair;
import samenspel.text.account.Repairs;
import samenspel.ui.control.Rows;

/// What can be mended, a button each, and what has been, to be taken back.
final class RemedyBar {
    private final DocumentOrigin documentOrigin;
    private final Texts texts;
    private final Consumer<Repairs> mended;
    private final FlowPane row = new FlowPane(8, 8);

    /// @param mended told how the files are to be read once more
    RemedyBar(DocumentOrigin documentOrigin, Texts texts, Consumer<Repairs> mended) {
        this.documentOrigin = documentOrigin;
        this.texts = texts;
        this.mended = mended;
        row.setId("report-remedies");
        if (documentOrigin.canBeRepaired()) {
            documentOrigin.account().remedies().forEach(remedy -> row.getChildren().add(button(remedy)));
            documentOrigin.repairs().all().forEach(mend -> row.getChildren().add(done(mend)));
        }
        row.setManaged(!row.getChildren().isEmpty());
    }

    FlowPane row() {
        return row;
    }

    private static String id(String prefix, Repair mend) {
        return prefix + mend.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Button button(Remedy remedy) {
        Button button = new Button(remedy.in(texts));
        button.setId(id("mend-", remedy.repair()));
        button.getStyleClass().addAll("accent", "button-outlined");
        button.setOnAction(_ -> mend(remedy));
        return button;
    }

    private void mend(Remedy remedy) {
        Repairs mending = documentOrigin.repairs();
        switch (remedy.repair()) {
            case ADD_NODES, SWAP_TIMES -> mended.accept(mending.with(remedy.repair()));
            case TAKE_NEAREST -> new PairsDialog(remedy.pairs(), texts).ask(row.getScene().getWindow())
                    .ifPresent(words -> mended.accept(mending.withNearest(words)));
            case CHOOSE_ENCODING -> new EncodingDialog(Encodings.previews(file(remedy.file())), texts).ask(row.getScene().getWindow())
                    .ifPresent(name -> mended.accept(mending.withEncoding(name)));
        }
    }

    private Path file(String name) {
        return documentOrigin.files().stream().filter(file -> name.equals(String.valueOf(file.getFileName()))).findFirst().orElse(documentOrigin.files().getFirst());
    }

    private HBox done(Repair mend) {
        Hyperlink back = new Hyperlink(texts.get("mend.back"));
        back.setId(id("unmend-", mend));
        back.setOnAction(_ -> mended.accept(documentOrigin.repairs().without(mend)));
        HBox both = Rows.of(4, new Label(texts.get(mend.doneKey(), documentOrigin.repairs().nearest().size(), documentOrigin.repairs().encoding().orElse(""))), back);
        both.getStyleClass().add("report-done");
        return both;
    }
}
