package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.diagram.Look;
import samenspel.network.Network;
import samenspel.network.Sketch;

class DocumentTest {
    private static final Network NETWORK = Sketch.of("a b").network();
    private static final UnknownFields EXTRAS = new UnknownFields(new TreeMap<>(java.util.Map.of("/later", "1", "/a", "{}")));

    @Test
    void what_a_file_held_besides_survives_every_change() {
        Document plain = Drawn.onCircle(NETWORK);
        Document document = new Document(plain.network(), plain.placement(), plain.look(), EXTRAS);
        Document changed = document.with(Sketch.of("a b").network()).with(plain.placement().pinned(Sketch.id("a"))).with(Look.standard(NETWORK));
        assertEquals(EXTRAS, changed.extras());
    }

    @Test
    void extras_come_in_order_of_their_paths() {
        assertEquals(List.of("/a", "/later"), List.copyOf(EXTRAS.json().keySet()));
    }

    @Test
    void extras_do_not_change_with_what_they_were_made_of() {
        TreeMap<String, String> source = new TreeMap<>();
        UnknownFields extras = new UnknownFields(source);
        source.put("/x", "1");
        assertEquals(UnknownFields.NONE, extras);
    }

    @Test
    void extras_cannot_be_changed() {
        assertThrows(UnsupportedOperationException.class, () -> EXTRAS.json().put("/x", "1"));
    }
}
