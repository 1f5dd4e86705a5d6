package samenspel.text.json;

import java.util.regex.Pattern;
import tools.jackson.core.TokenStreamContext;

/// How a place in a JSON text is written: for people as a path such as `$.waves[1].id`, for kept fields
/// as a pointer such as `/waves/2019/note` that names parts of lists by their ids.
public final class JsonPath {
    public static final String ROOT = "$";

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

    private JsonPath() {
    }

    public static String field(String path, String name) {
        return PLAIN.matcher(name).matches() ? path + "." + name : path + "['" + name.replace("'", "\\'") + "']";
    }

    public static String item(String path, int index) {
        return path + "[" + index + "]";
    }

    /// Where a parser has got to.
    static String of(TokenStreamContext context) {
        if (context.inRoot()) {
            return ROOT;
        }
        String parent = of(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? item(parent, context.getCurrentIndex()) : parent;
        }
        return context.hasCurrentName() ? field(parent, context.currentName()) : parent;
    }

    /// The pointer of a part, escaped as RFC 6901 says.
    public static String pointer(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    public static String parentOf(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    public static String lastOf(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }
}
