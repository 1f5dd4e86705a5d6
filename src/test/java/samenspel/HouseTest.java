package samenspel;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.reflect.AccessFlag;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The rooms of the house: who may use whom, and which library lives where. Read from the compiled classes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseTest {
    private static final String STUDY_AND_BELOW = "network change measure claim scenario layout text diagram study";

    /// For each room (the root is empty) the rooms it may use besides itself.
    private static final Map<String, String> MAY_USE = Map.ofEntries(
            entry("network", ""),
            entry("change", "network"),
            entry("measure", "network change"),
            entry("claim", "network change measure text"),
            entry("scenario", "network measure"),
            entry("layout", "network"),
            entry("text", ""),
            entry("diagram", "network change measure scenario layout text"),
            entry("study", "network change measure claim scenario layout text diagram"),
            entry("session", STUDY_AND_BELOW),
            entry("exchange", "network text"),
            entry("storage", STUDY_AND_BELOW + " exchange"),
            entry("render", "diagram layout text"),
            entry("work", STUDY_AND_BELOW + " session exchange storage render"),
            entry("cli", STUDY_AND_BELOW + " session exchange storage work"),
            entry("ui", STUDY_AND_BELOW + " session exchange storage render work"),
            entry("", "cli ui"));

    /// For each library the packages (with those below them) that may use it; the JDK's own are free.
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            entry("javafx.", "samenspel.ui"),
            entry("atlantafx.", "samenspel.ui"),
            entry("org.graphstream.", "samenspel.layout samenspel.exchange"),
            entry("org.jgrapht.", "samenspel.measure"),
            entry("tools.jackson.", "samenspel.text.json"),
            entry("com.fasterxml.jackson.", "samenspel.text.json"),
            entry("picocli.", "samenspel.cli"),
            entry("org.apache.pdfbox.", "samenspel.render.pdf"),
            entry("org.apache.fontbox.", "samenspel.render.pdf"),
            entry("java.awt.", "samenspel.render samenspel.ui"),
            entry("org.dhatim.", "samenspel.exchange"),
            entry("org.commonmark.", "samenspel.text.help samenspel.ui.help"),
            entry("org.apache.commons.compress.", "samenspel.exchange.cells"),
            entry("javax.imageio.", "samenspel.render.raster samenspel.ui"),
            entry("org.jspecify.", "samenspel"),
            entry("javax.swing.", ""));

    private static final List<String> FREE = List.of("java.", "javax.", "org.w3c.dom.", "org.xml.sax.");

    private static final int MOST_TYPES = 30;

    private List<Compiled> classes;

    @BeforeAll
    void read_the_classes() throws IOException {
        classes = Compiled.all();
    }

    @Test
    void every_room_uses_only_the_rooms_it_may() {
        holds(classes.stream().flatMap(HouseTest::strayUses));
    }

    @Test
    void of_the_layout_a_renderer_uses_only_points() {
        holds(classes.stream().filter(type -> type.room().equals("render")).flatMap(type -> type.uses().stream()
                .filter(used -> used.startsWith("samenspel.layout.") && !used.equals("samenspel.layout.Point"))
                .map(used -> type.name() + " uses " + used + ": let the diagram carry what the renderer needs")));
    }

    @Test
    void every_library_stays_in_its_room() {
        holds(classes.stream().flatMap(HouseTest::strayLibraries));
    }

    @Test
    void no_packages_use_each_other_in_a_circle() {
        SortedMap<String, SortedSet<String>> uses = packages();
        while (uses.keySet().retainAll(used(uses)) | uses.values().removeIf(Set::isEmpty)) {
            uses.values().forEach(used -> used.retainAll(uses.keySet()));
        }
        holds(uses.entrySet().stream().map(one -> one.getKey() + " is in a circle with " + one.getValue()
                + ": move what both need to the lower one"));
    }

    @Test
    void nothing_static_can_change() {
        holds(classes.stream().flatMap(type -> type.model().fields().stream()
                .filter(field -> field.flags().has(AccessFlag.STATIC) && !field.flags().has(AccessFlag.FINAL))
                .map(field -> type.name() + "." + field.fieldName() + " is static and not final: make it part of an object")));
    }

    /// If the enum comes first, such a constant is null: the enum waits for its interface, whose constant reads an enum without values.
    @Test
    void no_interface_has_a_constant_of_an_enum_that_implements_it() {
        Map<String, List<String>> kinds = classes.stream().filter(type -> type.model().flags().has(AccessFlag.ENUM))
                .collect(Collectors.toMap(Compiled::name, type -> type.model().interfaces().stream().map(one -> one.asInternalName().replace('/', '.')).toList()));
        holds(classes.stream().filter(type -> type.model().flags().has(AccessFlag.INTERFACE)).flatMap(type -> constantsOf(type)
                .filter(owner -> kinds.getOrDefault(owner, List.of()).contains(type.name()))
                .map(owner -> type.name() + " has a constant of " + owner + ": say that one's own constant")));
    }

    private static Stream<String> constantsOf(Compiled type) {
        return type.model().methods().stream().filter(method -> method.methodName().equalsString("<clinit>"))
                .flatMap(method -> method.code().stream()).flatMap(code -> code.elementStream())
                .filter(FieldInstruction.class::isInstance).map(read -> ((FieldInstruction) read).owner().asInternalName().replace('/', '.'));
    }

    @Test
    void no_package_holds_more_than_thirty_types() {
        holds(topTypes().collect(Collectors.groupingBy(Compiled::packageOf, Collectors.counting())).entrySet().stream()
                .filter(one -> one.getValue() > MOST_TYPES)
                .map(one -> one.getKey() + " holds " + one.getValue() + " types: part it by what they are about"));
    }

    @Test
    void a_simple_name_stands_in_one_package() {
        holds(topTypes().collect(Collectors.groupingBy(name -> name.substring(name.lastIndexOf('.') + 1))).entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(one -> one.getKey() + " is the name of " + one.getValue() + ": one word an idea, one idea a word"));
    }

    /// The names of the types that have a file of their own.
    private Stream<String> topTypes() {
        return classes.stream().map(Compiled::name).filter(name -> !name.contains("$") && !name.endsWith(".package-info")).sorted();
    }

    private static Stream<String> strayUses(Compiled type) {
        String rooms = MAY_USE.get(type.room());
        if (rooms == null) {
            return Stream.of(type.name() + " is in a room the house does not have: move it, or decide on the room and enter it here");
        }
        Set<String> allowed = new HashSet<>(List.of(rooms.split(" ")));
        allowed.remove("");
        allowed.add(type.room());
        return type.uses().stream().filter(Compiled::isOurs).filter(used -> !allowed.contains(Compiled.roomOf(used)))
                .map(used -> type.name() + " uses " + used + ", but its room may use only [" + rooms
                        + "]: move the code, or hand in what it needs");
    }

    private static Stream<String> strayLibraries(Compiled type) {
        return type.uses().stream().filter(used -> !Compiled.isOurs(used) && !mayUse(type, used))
                .map(used -> type.name() + " uses " + used + ": " + owners(used));
    }

    private static boolean mayUse(Compiled type, String used) {
        return LIBRARIES.entrySet().stream().filter(library -> used.startsWith(library.getKey())).findFirst()
                .map(library -> Stream.of(library.getValue().split(" ")).anyMatch(home -> isIn(type.packageName(), home)))
                .orElse(FREE.stream().anyMatch(used::startsWith));
    }

    private static boolean isIn(String packageName, String home) {
        return packageName.equals(home) || packageName.startsWith(home + ".");
    }

    private static String owners(String used) {
        return LIBRARIES.entrySet().stream().filter(library -> used.startsWith(library.getKey())).findFirst()
                .map(library -> "only [" + library.getValue() + "] may; put it behind a type of that room")
                .orElse("no room has this library yet; decide which one and enter it here and in the pom");
    }

    /// Which packages of ours each of our packages uses.
    private SortedMap<String, SortedSet<String>> packages() {
        SortedMap<String, SortedSet<String>> packages = new TreeMap<>();
        for (Compiled type : classes) {
            SortedSet<String> used = packages.computeIfAbsent(type.packageName(), name -> new TreeSet<>());
            type.uses().stream().filter(Compiled::isOurs).map(Compiled::packageOf).forEach(used::add);
            used.remove(type.packageName());
        }
        return packages;
    }

    private static Set<String> used(SortedMap<String, SortedSet<String>> uses) {
        return uses.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static void holds(Stream<String> violations) {
        assertEquals("", String.join("\n", violations.distinct().sorted().toList()));
    }
}
