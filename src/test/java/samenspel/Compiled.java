package samenspel;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A compiled class of the product: what it is called and what it uses. Names have dots; a nested class
/// follows its outer class after a `$`.
record Compiled(ClassModel model) {
    private static final String ROOT = "samenspel";
    private static final Pattern TYPE_IN_DESCRIPTOR = Pattern.compile("L(\\w+(?:/[\\w$]+)+)[;<]");

    /// All classes of the product, in order of their names.
    static List<Compiled> all() throws IOException {
        return under(Path.of("target", "classes", ROOT));
    }

    /// The classes that make the samples and their tests, which do not ship.
    static List<Compiled> ofSamples() throws IOException {
        return under(Path.of("target", "test-classes", ROOT, "sample"));
    }

    private static List<Compiled> under(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).sorted().map(Compiled::read).toList();
        }
    }

    private static Compiled read(Path file) {
        try {
            return new Compiled(ClassFile.of().parse(file));
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    String name() {
        return dotted(model.thisClass().asInternalName());
    }

    String packageName() {
        return packageOf(name());
    }

    String room() {
        return roomOf(name());
    }

    static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }

    static boolean isOurs(String type) {
        return type.startsWith(ROOT + ".");
    }

    /// The first package below the root; empty for the root's own classes.
    static String roomOf(String type) {
        String[] parts = packageOf(type).split("\\.");
        return parts.length < 2 ? "" : parts[1];
    }

    /// Every class it names: in code, in the types of fields and methods, in generics and annotations.
    SortedSet<String> uses() {
        SortedSet<String> types = new TreeSet<>();
        for (PoolEntry entry : model.constantPool()) {
            switch (entry) {
                case ClassEntry type -> addInternal(type.asInternalName(), types);
                case Utf8Entry text -> addDescribed(text.stringValue(), types);
                default -> { }
            }
        }
        types.remove(name());
        return types;
    }

    private static void addInternal(String name, SortedSet<String> types) {
        if (name.startsWith("[")) {
            addDescribed(name, types);
        } else if (name.contains("/")) {
            types.add(dotted(name));
        }
    }

    private static void addDescribed(String descriptor, SortedSet<String> types) {
        Matcher matcher = TYPE_IN_DESCRIPTOR.matcher(descriptor);
        while (matcher.find()) {
            types.add(dotted(matcher.group(1)));
        }
    }

    /// Every method it calls and field it reads, as `java.lang.Thread.sleep`, and once more with what it takes and gives,
    /// as `java.lang.Thread.sleep(J)V`.
    SortedSet<String> calls() {
        SortedSet<String> calls = new TreeSet<>();
        StreamSupport.stream(model.constantPool().spliterator(), false)
                .filter(MemberRefEntry.class::isInstance).map(MemberRefEntry.class::cast)
                .forEach(member -> {
                    String name = dotted(member.owner().asInternalName()) + "." + member.name().stringValue();
                    calls.add(name);
                    calls.add(name + member.type().stringValue());
                });
        return calls;
    }

    private static String dotted(String internal) {
        return internal.replace('/', '.');
    }
}
