package samenspel.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The one script and the one style of a page: ours, behind the parts of D3 that it stands on.
final class InlinedFiles {
    /// In the order in which they need each other.
    private static final List<String> LIBRARIES = List.of("d3-dispatch/3.0.1", "d3-selection/3.0.0", "d3-drag/3.0.0", "d3-color/3.1.0", "d3-interpolate/3.0.1", "d3-timer/3.0.1", "d3-ease/3.0.1", "d3-transition/3.0.1", "d3-zoom/3.0.0");
    private static final List<String> OWN = List.of("data", "picture", "walk", "panel", "table", "main");

    /// They ask that their words go where the libraries go.
    private static final List<String> LICENCES = List.of("ISC-d3", "BSD-3-Clause-d3-ease");

    private InlinedFiles() {
    }

    static String script() {
        Stream<String> libraries = LIBRARIES.stream().map(one -> "/META-INF/resources/webjars/" + one + "/dist/" + one.substring(0, one.indexOf('/')) + ".min.js").map(InlinedFiles::read);
        String own = OWN.stream().map(name -> read("/samenspel/render/html/" + name + ".js")).collect(Collectors.joining("\n"));
        String licences = LICENCES.stream().map(name -> "/*! D3\n" + read("/samenspel/licences/" + name + ".txt") + "*/\n").collect(Collectors.joining());
        return licences + libraries.collect(Collectors.joining("\n")) + "\n(() => {\n\"use strict\";\n" + own + "})();\n";
    }

    static String style() {
        return read("/samenspel/render/html/page.css");
    }

    /// Ends of lines as a browser reads them, by which the hash is made.
    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(InlinedFiles.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// As a policy names a text that may be run or may style the page.
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
