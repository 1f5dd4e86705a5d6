package samenspel.diagram.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.BASIC;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.REFERRAL;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.id;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import samenspel.change.Comparison;
import samenspel.change.Denominator;
import samenspel.change.Grouped;
import samenspel.change.Scope;
import samenspel.diagram.motion.ChangeStage;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.SectorId;
import samenspel.network.Sketch;
import samenspel.text.Language;

class StageCaptionsTest {
    private static final Network EXAMPLE = Grouped.of(Sketch.of("a b c d").absent(FIRST, "d").silent(SECOND, "c")
            .tied(FIRST, CONTENT, 1, "a-b b-a a-c c-a").tied(SECOND, CONTENT, 1, "b-c")
            .tied(FIRST, REFERRAL, 1, "a-b").network(), "care:a,b school:c,d");

    @Test
    void the_whole_network_in_dutch() {
        assertEquals("2018 → 2019, content: 3 eindigen, 1 komt erbij, 1 is onbekend", of(Language.NL, Scope.EVERYTHING, CONTENT).whole());
    }

    @Test
    void the_whole_network_in_english() {
        assertEquals("2018 → 2019, content: 3 end, 1 begins, 1 is unknown", of(Language.EN, Scope.EVERYTHING, CONTENT).whole());
    }

    @Test
    void each_stage_has_its_own_line() {
        assertEquals(Map.of(ChangeStage.LOSS, "2018 → 2019, content: 3 eindigen", ChangeStage.GAIN, "2018 → 2019, content: 1 komt erbij"),
                of(Language.NL, Scope.EVERYTHING, CONTENT).stages());
    }

    @Test
    void layers_that_may_be_counted_together_are_told_together() {
        assertEquals("2018 → 2019, content + referral: 4 eindigen", of(Language.NL, Scope.EVERYTHING, CONTENT, REFERRAL).stages().get(ChangeStage.LOSS));
    }

    @Test
    void a_layer_that_is_not_counted_with_others_is_told_behind_them() {
        assertEquals("2018 → 2019, content: 3 eindigen; basic: 1 eindigt", of(Language.NL, Scope.EVERYTHING, CONTENT, BASIC).stages().get(ChangeStage.LOSS));
    }

    @Test
    void one_organisation_alone_is_called_by_its_name() {
        assertEquals("2018 → 2019, content van a: 3 eindigen, er komt geen bij, 1 is onbekend",
                of(Language.NL, Scope.organisation(id("a")), CONTENT).whole());
    }

    @Test
    void an_organisation_whose_name_is_private_stays_so() {
        Names none = Names.of(EXAMPLE, NameMode.NONE, Language.EN);
        var story = new StageCaptions.Subject(EXAMPLE, comparison(CONTENT), none, Language.EN);
        assertEquals("2018 → 2019, content of one organisation: 3 end", StageCaptions.of(story, Scope.organisation(id("a"))).stages().get(ChangeStage.LOSS));
    }

    @Test
    void a_sector_is_told_with_the_ties_it_has_with_others() {
        assertEquals("2018 → 2019, content van school: 1 eindigt, 1 komt erbij, 1 is onbekend",
                StageCaptions.of(story(Language.NL, CONTENT), Scope.sector(EXAMPLE, new SectorId("school"))).whole());
    }

    @Test
    void layer_by_layer_each_has_its_own() {
        assertEquals("2018 → 2019, referral: 1 eindigt, er komt geen bij",
                StageCaptions.perLayer(story(Language.NL, CONTENT, REFERRAL), Scope.EVERYTHING).get(REFERRAL.id()).whole());
    }

    @Test
    void notes_name_the_denominator_the_response_and_who_came_and_went() {
        assertEquals(List.of("Loss: lost ties as a share of all ties of 2018.", "Response 2018: 3 of 3 (100%). Response 2019: 3 of 4 (75%).",
                        "Between the two: 1 organisation joined; 1 organisation answered in one of the two only.",
                        "Synthetic data: the organisations are invented."),
                new ChangeWords(EXAMPLE, Language.EN).notes(comparison(CONTENT)));
    }

    private static StageCaptions of(Language language, Scope scope, Layer... layers) {
        return StageCaptions.of(story(language, layers), scope);
    }

    private static StageCaptions.Subject story(Language language, Layer... layers) {
        return new StageCaptions.Subject(EXAMPLE, comparison(layers), Names.of(EXAMPLE, NameMode.SHORT, language), language);
    }

    private static Comparison comparison(Layer... layers) {
        return Comparison.of(EXAMPLE, List.of(layers), FIRST, SECOND, Denominator.ALL_OF_FIRST_WAVE);
    }
}
