package samenspel.study.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Drawn;
import samenspel.network.Network;
import samenspel.text.Folding;

/// On sample II, in which an organisation is called "Praktijkonderwijs De Smederij", or "De Smederij".
class NameWordsTest {
    private static final Network NETWORK = Drawn.samples().get(1).network();
    private static final NameWords NAMES = NameWords.of(NETWORK);

    @ParameterizedTest
    @ValueSource(strings = {"De Smederij groeit", "Smederij groeit", "SMEDERIJ groeit", "De **Sme**derij groeit", "Sme\u00aderij of Smederij’s groei", "cjg hazelveen wint", "De smederijleerlingen", "Stadsmus wint", "Inkoop & contract weet alles"})
    void a_name_or_a_word_that_only_one_name_has_tells_who_is_meant(String title) {
        assertEquals(true, NAMES.in(title).isPresent(), title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jeugd en school groeien", "Meer dan de helft van de sterke relaties is weg", "Basisschool wint", "De kern draagt het netwerk samen", "More than half of the strong ties went", "Who works with youth?", "", "2018 → 2019"})
    void a_usual_word_or_one_that_many_names_share_does_not(String title) {
        assertEquals(Optional.empty(), NAMES.in(title), title);
    }

    @Test
    void every_name_of_every_sample_is_found() {
        List<String> missed = Drawn.samples().stream().flatMap(document -> {
            NameWords names = NameWords.of(document.network());
            return document.network().organisations().stream().flatMap(one -> Stream.of(one.name(), one.shortName())).filter(name -> !Folding.fold(name).isBlank() && names.in("Van " + name + " is veel weg").isEmpty());
        }).toList();
        assertEquals(List.of(), missed);
    }

    @Test
    void the_name_of_a_confidential_network_is_one_too() {
        NameWords confidential = NameWords.of(NETWORK.with(NETWORK.profile().withConfidential(true)));
        assertEquals(List.of(Optional.empty(), Optional.of("Hazelveen")), List.of(NAMES.in("Hazelveen wint"), confidential.in("Hazelveen wint")));
    }
}
