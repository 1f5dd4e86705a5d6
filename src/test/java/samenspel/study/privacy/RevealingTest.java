package samenspel.study.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Profile;
import samenspel.network.Sketch;
import samenspel.text.Language;
import samenspel.text.Texts;

class RevealingTest {
    private static final Network TWO = Sketch.of("a b").network();

    private static Network unnamed(Network network) {
        Profile profile = network.profile();
        return network.with(new Profile(AnonymousCopy.NAME, profile.kind(), 0, profile.governance(), true));
    }

    @Test
    void names_and_the_name_of_the_network_are_said_first() {
        assertEquals(List.of(new Revealed(Revealed.Kind.NAMES, Name.of(""), 2),
                new Revealed(Revealed.Kind.NETWORK_NAME, Name.of("sketch"), 0)), Revealing.of(TWO, NameMode.SHORT));
    }

    @ParameterizedTest
    @EnumSource(names = {"SECTOR", "NONE"})
    void a_picture_without_names_of_a_network_without_name_reveals_nothing_where_nobody_stands_out(NameMode names) {
        assertEquals(List.of(), Revealing.of(unnamed(TWO), names));
    }

    @Test
    void the_only_one_of_a_sector_is_revealed_without_a_name() {
        assertEquals(List.of(new Revealed(Revealed.Kind.ONLY_OF_SECTOR, Name.of("education"), 1),
                new Revealed(Revealed.Kind.ONLY_WITHOUT_ACCESS, Name.of(""), 1)),
                Revealing.of(unnamed(Sketch.of("a").network()), NameMode.NONE));
    }

    @ParameterizedTest
    @EnumSource
    void everything_revealed_is_said_in_both_languages(Revealed.Kind kind) {
        for (Language language : Language.all()) {
            String words = new Revealed(kind, Name.of("X"), 1).words(Texts.in(language));
            assertTrue(words.endsWith(".") || words.endsWith("X."), words);
        }
    }
}
