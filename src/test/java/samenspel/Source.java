package samenspel;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// A source file of the project, parsed by the JDK's own parser.
record Source(CompilationUnitTree unit, SourcePositions positions) {
    static final Path MAIN = Path.of("src", "main", "java");
    static final Path TEST = Path.of("src", "test", "java");

    /// All sources below a folder, in order of their paths.
    static List<Source> under(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(javaFiles(folder)));
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(new Source(unit, Trees.instance(task).getSourcePositions()));
            }
            return sources;
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    Path path() {
        return Path.of(unit.getSourceFile().toUri());
    }

    String fileName() {
        return path().getFileName().toString();
    }

    int lines() {
        try {
            return Files.readAllLines(path()).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The line a tree begins on, from 1.
    long lineOf(Tree tree) {
        return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }

    /// On how many lines a tree stands.
    long lines(Tree tree) {
        return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree)) - lineOf(tree) + 1;
    }

    /// File and line, to be found with a click.
    String at(Tree tree) {
        return fileName() + ":" + lineOf(tree);
    }
}
