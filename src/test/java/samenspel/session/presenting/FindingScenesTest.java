package samenspel.session.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.ViewChoices;
import samenspel.study.Document;
import samenspel.study.findings.Finding;
import samenspel.study.findings.NetworkFindings;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneSight;
import samenspel.study.story.SceneView;
import samenspel.study.story.Story;
import samenspel.text.Language;

/// What stands out, told in scenes.
class FindingScenesTest {

    static Stream<Document> samples() {
        return Drawn.samples().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_finding_holds_as_a_scene_and_the_room_reads_its_sentence(Document sample) {
        Seen opening = Seen.opening(sample.network());
        List<Finding> found = NetworkFindings.of(sample.depict(opening, Emphasis.NONE, Language.EN), NameMode.SHORT, sample.capacityOrAssumed().partners(), List.of()).outstanding();
        SceneSight picture = new SceneSight(opening, List.of(), Optional.empty());
        List<Scene> scenes = found.stream().map(one -> new Scene(one.title(), "", false, picture.with(new SceneView(one.kind().view(), ViewChoices.NONE)))).toList();
        List<ToldScene> told = ToldScenes.of(sample.with(new Story(List.of(), scenes)), Language.EN).scenes();
        assertTrue(found.size() > 3);
        assertTrue(found.stream().filter(one -> one.title().contains("as far as is known")).count() > found.stream().filter(one -> one.sentence().contains("as far as is known")).count());
        assertEquals(found.stream().map(Finding::sentence).map(FindingScenesTest::withoutDecimals).toList(), told.stream().map(scene -> scene.read(true, ClaimChoice.NEUTRAL)).map(FindingScenesTest::withoutDecimals).toList());
    }

    /// A number by reference may have other decimals, and a title says more often that it is so as far as is known.
    private static String withoutDecimals(String sentence) {
        return sentence.replace(", as far as is known", "").replaceAll("[0-9]+(\\.[0-9]+)?%?", "#");
    }
}
