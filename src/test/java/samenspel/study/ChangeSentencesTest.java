package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;
import samenspel.text.Language;

class ChangeSentencesTest {
    private static final Network NETWORK = Sketch.of("a b c d e").tied(Sketch.FIRST, Sketch.MEETING, 3, "a-b b-c")
            .tied(Sketch.SECOND, Sketch.MEETING, 3, "a-b c-d d-e").network();

    private static View view() {
        View view = View.opening(NETWORK).with(Drawn.change(NETWORK));
        return view.withLayers(new LinkedHashSet<>(List.of(Sketch.MEETING.id())));
    }

    private static String whole(View view) {
        return ChangeSentences.of(ChangeSentences.Subject.of(NETWORK, view, Language.EN).orElseThrow()).together().whole();
    }

    @Test
    void the_whole_network_is_told_of_when_nobody_is_chosen() {
        assertEquals("2018 → 2019, meetings: 1 ends, 2 begin", whole(view()));
    }

    @Test
    void the_chosen_organisation_is_told_of_alone() {
        assertEquals("2018 → 2019, meetings of c: 1 ends, 1 begins", whole(view().withSelection(Optional.of(new OrganisationId("c")))));
    }

    @Test
    void several_layers_are_told_of_one_by_one_too() {
        View two = view().toggled(Sketch.AGREEMENT.id());
        assertEquals(List.of("2018 → 2019, meetings: 1 ends, 2 begin", "2018 → 2019, agreements: none end, none begin"),
                ChangeSentences.of(ChangeSentences.Subject.of(NETWORK, two, Language.EN).orElseThrow()).layers().stream().map(one -> one.whole()).toList());
    }
}
