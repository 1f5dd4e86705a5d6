package samenspel.work.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.diagram.Drawn;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.network.Answer;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.WaveId;
import samenspel.storage.NetworkFile;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.story.SceneView;
import samenspel.text.Language;

/// A layer of which a network's own file says nothing in one wave.
class UntoldLayersTest {
    private static final Document SAMPLE = Drawn.samples().getLast();
    private static final LayerId REFERRAL = new LayerId("referral");
    private static final WaveId LAST = SAMPLE.network().waves().getLast().id();

    @TempDir
    Path folder;

    /// With other reports in the last wave.
    private static Document with(Map<LayerId, SequencedMap<Pair, Answer>> instead) {
        Network network = SAMPLE.network().withFieldwork((wave, work) -> {
            Map<LayerId, SequencedMap<Pair, Answer>> reports = new LinkedHashMap<>(work.reports());
            if (wave.equals(LAST)) {
                reports.remove(REFERRAL);
                reports.putAll(instead);
            }
            return new Fieldwork(work.participation(), work.perceptions(), reports, work.attributes());
        });
        return SAMPLE.with(network);
    }

    /// What is said of its file.
    private List<String> said(Map<LayerId, SequencedMap<Pair, Answer>> instead) throws Exception {
        Path file = folder.resolve("x.samenspel.json");
        Files.writeString(file, NetworkFile.write(with(instead)));
        return OpenedStudy.of(file).reading().problems().stream().map(one -> one.place().file() + " " + one.place().path() + " " + one.reason().code() + " " + one.arguments()).toList();
    }

    @Test
    void is_said_with_its_place() throws Exception {
        assertEquals(List.of("x.samenspel.json $.waves[1].reports layer-not-told [referral]"), said(Map.of()));
    }

    @Test
    void is_told_below_a_figure_that_counts_it() {
        String said = "Of the layer Client referral the file says nothing in 2019: who answered counts as having no such tie there.";
        assertEquals(List.of(true, false), Stream.of(with(Map.of()), SAMPLE).map(document -> ViewFigures.sentences(Drawing.study(document, new SceneView(StudyView.STABILITY, ViewChoices.NONE), Language.EN)))
                .map(lines -> String.join(" ", lines).contains(said)).toList());
    }

    @Test
    void is_not_said_where_an_empty_list_says_that_it_was_asked() throws Exception {
        assertEquals(List.of(), said(Map.of(REFERRAL, new LinkedHashMap<>())));
    }
}
