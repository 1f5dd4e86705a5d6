package samenspel.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Colour;
import samenspel.diagram.Drawn;
import samenspel.diagram.Look;
import samenspel.diagram.picture.Discs;
import samenspel.network.Fieldwork;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.WaveAttributes;
import samenspel.network.WaveId;

class PalettesTest {
    private static final Network NETWORK = Drawn.samples().getFirst().network();
    private static final Palette.House TWO = new Palette.House(List.of(Colour.of("#005ea8"), Colour.of("#e17000")));

    private static Palette.House grown(int colours) {
        return new Palette.House(IntStream.range(0, colours).mapToObj(i -> new Colour(20 * i, 128, 255 - 20 * i, 255)).toList());
    }

    /// With the contrast that WCAG 2.2, level AA, asks of small text.
    private static boolean isReadable(Colour ground) {
        return LinearLight.contrast(ground, Discs.inkOn(ground)) >= 4.5;
    }

    static Stream<Palette> withReadableLetters() {
        return Stream.of(Palette.Ready.DEFAULT, Palette.Ready.OKABE_ITO, Palette.Ready.GREY, TWO, grown(5), grown(12));
    }

    @Test
    void the_default_palette_is_the_standard_look() {
        assertEquals(Look.standard(NETWORK), Palettes.of(Palette.Ready.DEFAULT, NETWORK));
    }

    @ParameterizedTest
    @MethodSource("withReadableLetters")
    void letters_in_discs_have_the_contrast_of_small_text(Palette palette) {
        assertEquals(List.of(), Palettes.of(palette, NETWORK).sectors().values().stream().filter(colour -> !isReadable(colour)).toList());
    }

    @ParameterizedTest
    @MethodSource("withReadableLetters")
    void no_two_sectors_look_alike(Palette palette) {
        Look look = Palettes.of(palette, NETWORK);
        Set<Object> looks = new HashSet<>();
        look.sectors().forEach((id, colour) -> looks.add(List.of(colour, look.edgeOf(id))));
        assertEquals(NETWORK.sectors().size(), looks.size());
    }

    @ParameterizedTest
    @MethodSource("withReadableLetters")
    void no_two_of_twenty_four_sectors_look_alike(Palette palette) {
        List<Sector> sectors = IntStream.range(0, 24).mapToObj(i -> new Sector(new SectorId("s" + i), "S" + i, Name.of("Sector " + i))).toList();
        SequencedMap<WaveId, Fieldwork> bare = new LinkedHashMap<>();
        NETWORK.waves().forEach(wave -> bare.put(wave.id(), new Fieldwork(new LinkedHashMap<>(), new LinkedHashMap<>(), Map.of(), WaveAttributes.NONE)));
        Network many = new Network(NETWORK.profile(), NETWORK.frequencies(), sectors, List.of(), NETWORK.waves(), NETWORK.layers(), bare);
        Look look = Palettes.of(palette, many);
        Set<Object> looks = new HashSet<>();
        look.sectors().forEach((id, colour) -> looks.add(List.of(colour, look.edgeOf(id))));
        assertEquals(24, looks.size());
    }

    @Test
    void a_house_style_gives_its_own_colours_first_and_as_they_are() {
        assertEquals(TWO.colours(), List.copyOf(Palettes.of(TWO, NETWORK).sectors().values()).subList(0, 2));
    }

    @Test
    void two_colours_of_a_house_make_eleven_that_can_be_told_apart_in_every_sight() {
        List<Colour> colours = List.copyOf(Palettes.of(TWO, NETWORK).sectors().values());
        for (Sight sight : List.of(Sight.NORMAL, Sight.PROTAN, Sight.DEUTAN, Sight.TRITAN)) {
            double least = colours.stream().flatMap(one -> colours.stream().filter(other -> other != one)
                    .map(other -> Ciede2000.between(sight.lab(one), sight.lab(other)))).mapToDouble(Double::doubleValue).min().orElseThrow();
            assertTrue(least >= 5, sight + " " + least);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#a96b59", "#777777", "#b06a1f", "#66758a", "#9dacc0", "#767676"})
    void between_dark_and_light_letters_are_black(String ground) {
        assertTrue(isReadable(Colour.of(ground)), ground);
    }

    @Test
    void no_colour_is_without_readable_letters() {
        List<Colour> grid = IntStream.range(0, 32 * 32 * 32).mapToObj(i -> new Colour(8 * (i >> 10), 8 * (i >> 5 & 31), 8 * (i & 31), 255)).toList();
        assertEquals(List.of(), grid.stream().filter(colour -> !isReadable(colour)).toList());
    }

    @Test
    void fewer_sectors_than_colours_take_the_first() {
        assertEquals(grown(12).colours().stream().limit(NETWORK.sectors().size()).toList(),
                List.copyOf(Palettes.of(grown(12), NETWORK).sectors().values()));
    }

    @Test
    void more_sectors_than_there_are_shades_begin_again() {
        List<Colour> grey = List.of(Colour.BLACK, Colour.WHITE);
        List<Colour> many = PaletteCompletion.of(grey, 100);
        assertEquals(List.of(100, Colour.BLACK), List.of(many.size(), many.get(new HashSet<>(many).size())));
    }

    @Test
    void codes_may_have_a_number_sign_or_not() {
        assertEquals(Optional.of(TWO), Palette.House.of("005EA8, #e17000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#005ea8 / #e17000", "#005EA8;\n#E17000", "\"005ea8\" | \"e17000\"", "[#005ea8,#e17000]"})
    void codes_may_be_separated_by_anything(String codes) {
        assertEquals(Optional.of(TWO), Palette.House.of(codes));
    }

    @Test
    void the_word_that_is_no_code_is_named() {
        assertEquals(Optional.of("orange"), Palette.House.noCode("#005ea8, orange"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "005ea8", "005ea8,005ea8", "005ea8,orange", "005ea8,#e1700",
        "000001,000002,000003,000004,000005,000006,000007,000008,000009,000010,000011,000012,000013"})
    void other_codes_are_no_house_style(String codes) {
        assertEquals(Optional.empty(), Palette.House.of(codes));
    }

    @Test
    void a_house_style_of_one_colour_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Palette.House(List.of(Colour.WHITE, Colour.WHITE)));
    }
}
