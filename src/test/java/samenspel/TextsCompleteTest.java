package samenspel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Both languages say the same things, in messages that can be formatted, and every key in the code exists.
class TextsCompleteTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LANGUAGE_CASE =
            Pattern.compile("[!=]= *Language\\.|\\bLanguage\\.NL\\b|case (NL|EN)\\b|switch \\((\\w+\\.)*language(\\(\\))?\\)|equals\\(Language\\.");
    private static final Pattern TEXTS = Pattern.compile("\\b[tT]exts\\b");
    private static final Pattern PROBLEM = Pattern.compile("\\bProblem$");
    private static final Pattern KEY = Pattern.compile("[a-z][\\w-]*(\\.[\\w-]+)+");
    /// Methods that take a key first, whoever has them.
    private static final Set<String> TAKE_A_KEY = Set.of("get", "text", "texts", "message");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        Map<String, String> en = MessageFile.read("en").messages();
        Map<String, String> nl = MessageFile.read("nl").messages();
        holds(Stream.concat(
                en.keySet().stream().filter(key -> !nl.containsKey(key)).map(key -> "add to messages_nl: " + key + "=" + en.get(key)),
                nl.keySet().stream().filter(key -> !en.containsKey(key)).map(key -> "add to messages_en: " + key + "=" + nl.get(key))));
    }

    @Test
    void both_languages_use_the_same_arguments() throws IOException {
        Map<String, String> en = MessageFile.read("en").messages();
        Map<String, String> nl = MessageFile.read("nl").messages();
        holds(en.keySet().stream().filter(nl::containsKey)
                .filter(key -> !arguments(en.get(key)).equals(arguments(nl.get(key))))
                .map(key -> key + " has the arguments " + arguments(en.get(key)) + " in English and "
                        + arguments(nl.get(key)) + " in Dutch: use the same in both"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void no_key_stands_twice_in_a_file(String language) throws IOException {
        holds(MessageFile.read(language).twice().stream()
                .map(key -> key + " stands twice in messages_" + language + ": keep one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void every_message_can_be_formatted(String language) throws IOException {
        holds(MessageFile.read(language).messages().entrySet().stream()
                .map(message -> message.getKey() + " in messages_" + language + ": " + MessageFile.fault(message.getValue()))
                .filter(line -> !line.endsWith(": ")));
    }

    @Test
    void every_key_in_the_code_exists() throws IOException {
        Set<String> keys = MessageFile.read("en").messages().keySet();
        List<String> violations = new ArrayList<>();
        for (Source source : Source.under(Source.MAIN)) {
            new KeyFinder((key, tree) -> {
                if (!keys.contains(key)) {
                    violations.add(source.at(tree) + " names the key " + key
                            + ", which is in no message file: add it to messages_en and messages_nl");
                }
            }).scan(source.unit(), null);
        }
        holds(violations.stream());
    }

    /// Where languages differ, their messages say so: another language is then one file.
    @Test
    void only_the_texts_ask_which_language_it_is() throws IOException {
        List<String> violations = new ArrayList<>();
        for (Source source : Source.under(Source.MAIN)) {
            boolean asks = LANGUAGE_CASE.matcher(Files.readString(source.path())).find();
            if (asks && !source.unit().getPackageName().toString().equals("samenspel.text")) {
                violations.add(source.fileName() + " asks which language it is: let the messages say what differs");
            }
        }
        holds(violations.stream());
    }

    private static Set<Integer> arguments(String message) {
        Set<Integer> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(message);
        while (matcher.find()) {
            arguments.add(Integer.valueOf(matcher.group(1)));
        }
        return arguments;
    }

    private static void holds(Stream<String> violations) {
        assertEquals("", String.join("\n", violations.toList()));
    }

    /// What to do with a key found in the code.
    private interface Found {
        void key(String key, Tree where);
    }

    /// Finds the keys that are written out: the first argument of a call on texts, and the code of a
    /// problem. Keys put together from parts are for the tests of those who put them together.
    private static final class KeyFinder extends TreeScanner<Void, Void> {
        private final Found found;

        KeyFinder(Found found) {
            this.found = found;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            if (!call.getArguments().isEmpty()) {
                boolean onTexts = call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("get") && TEXTS.matcher(select.getExpression().toString()).find();
                literals(call.getArguments().getFirst())
                        .filter(key -> onTexts || TAKE_A_KEY.contains(name(call)) && KEY.matcher(key).matches())
                        .forEach(key -> found.key(key, call));
            }
            return super.visitMethodInvocation(call, none);
        }

        @Override
        public Void visitNewClass(NewClassTree creation, Void none) {
            if (PROBLEM.matcher(creation.getIdentifier().toString()).find() && creation.getArguments().size() == 4) {
                literals(creation.getArguments().get(1)).forEach(code -> found.key("problem." + code, creation));
            }
            return super.visitNewClass(creation, none);
        }

        private static String name(MethodInvocationTree call) {
            return switch (call.getMethodSelect()) {
                case MemberSelectTree select -> select.getIdentifier().toString();
                case IdentifierTree identifier -> identifier.getName().toString();
                default -> "";
            };
        }

        /// The strings an expression can be, as far as they are written out.
        private static Stream<String> literals(Tree expression) {
            return switch (expression) {
                case LiteralTree literal when literal.getValue() instanceof String text -> Stream.of(text);
                case ParenthesizedTree inner -> literals(inner.getExpression());
                case ConditionalExpressionTree either ->
                        Stream.concat(literals(either.getTrueExpression()), literals(either.getFalseExpression()));
                case SwitchExpressionTree cases -> cases.getCases().stream()
                        .filter(one -> one.getBody() instanceof ExpressionTree).flatMap(one -> literals(one.getBody()));
                default -> Stream.empty();
            };
        }
    }
}
