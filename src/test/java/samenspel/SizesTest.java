package samenspel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Where a method, a file or a list of parameters is too long to read, and which names say nothing. Holds
/// for the product and for its tests.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SizesTest {
    private static final int METHOD_LINES = 40;
    private static final int FILE_LINES = 400;
    private static final int PARAMETERS = 6;

    /// Words that are no part of a name.
    private static final Set<String> EMPTY_WORDS = Set.of("util", "utils", "common", "helper", "helpers",
            "manager", "service", "services", "impl", "handler", "handlers");
    /// Words that say nothing alone.
    private static final Set<String> EMPTY_NAMES = Set.of("smart", "base", "data", "info", "default", "abstract");

    private List<Source> sources;

    @BeforeAll
    void parse() throws IOException {
        sources = new ArrayList<>(Source.under(Source.MAIN));
        sources.addAll(Source.under(Source.TEST));
    }

    @Test
    void no_method_is_longer_than_a_screen() {
        holds(methods((source, type, method) -> method.getBody() != null && source.lines(method.getBody()) > METHOD_LINES
                ? source.lines(method.getBody()) + " lines, at most " + METHOD_LINES + ": it has two names waiting inside it" : ""));
    }

    @Test
    void no_method_takes_more_parameters_than_one_can_remember() {
        holds(methods((source, type, method) -> method.getParameters().size() > PARAMETERS && !isRecordHeader(type, method)
                ? method.getParameters().size() + " parameters, at most " + PARAMETERS + ": make a record of them" : ""));
    }

    @Test
    void no_file_is_too_long_to_know() {
        holds(sources.stream().filter(source -> source.lines() > FILE_LINES)
                .map(source -> source.fileName() + " has " + source.lines() + " lines, at most " + FILE_LINES + ": split it"));
    }

    @Test
    void no_type_has_a_name_that_says_nothing() {
        List<String> violations = new ArrayList<>();
        types((source, type) -> {
            List<String> words = words(type.getSimpleName().toString());
            if (words.stream().anyMatch(EMPTY_WORDS::contains) || !words.isEmpty() && EMPTY_NAMES.containsAll(words)) {
                violations.add(source.at(type) + " " + type.getSimpleName() + ": say what it is or does");
            }
        });
        holds(violations.stream());
    }

    @Test
    void no_package_has_a_name_that_says_nothing() {
        holds(sources.stream().filter(source -> Stream.of(source.unit().getPackageName().toString().split("\\."))
                        .anyMatch(part -> EMPTY_WORDS.contains(part) || EMPTY_NAMES.contains(part)))
                .map(source -> source.unit().getPackageName() + ": put its classes where they are used")
                .distinct());
    }

    /// Says what is wrong with a method; empty when nothing is.
    private interface Verdict {
        String on(Source source, ClassTree type, MethodTree method);
    }

    private Stream<String> methods(Verdict verdict) {
        List<String> violations = new ArrayList<>();
        types((source, type) -> type.getMembers().stream()
                .filter(MethodTree.class::isInstance).map(MethodTree.class::cast).forEach(method -> {
                    String wrong = verdict.on(source, type, method);
                    if (!wrong.isEmpty()) {
                        violations.add(source.at(method) + " " + type.getSimpleName() + "." + method.getName() + " has " + wrong);
                    }
                }));
        return violations.stream();
    }

    /// Every type, nested and anonymous ones too.
    private void types(BiConsumer<Source, ClassTree> visit) {
        for (Source source : sources) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void none) {
                    visit.accept(source, type);
                    return super.visitClass(type, none);
                }
            }.scan(source.unit(), null);
        }
    }

    private static boolean isRecordHeader(ClassTree type, MethodTree method) {
        return type.getKind() == Tree.Kind.RECORD && method.getReturnType() == null;
    }

    /// The words of a name in camel case, lower case.
    private static List<String> words(String name) {
        return Stream.of(name.split("(?<=[a-z0-9])(?=[A-Z])|_")).filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static void holds(Stream<String> violations) {
        assertEquals("", String.join("\n", violations.toList()));
    }
}
