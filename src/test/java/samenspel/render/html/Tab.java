package samenspel.render.html;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A page in Chromium, used as somebody at it would: with mouse, keys and eyes.
final class Tab implements AutoCloseable {
    /// Modifiers of keys.
    static final int NONE = 0;
    static final int SHIFT = 8;
    private static final Map<String, Integer> KEY_CODES = Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowLeft", 37, "ArrowUp", 38, "ArrowRight", 39, "ArrowDown", 40, "PageUp", 33, "PageDown", 34);

    private final Chromium chromium;
    private final String target;
    private final String session;
    private final ConcurrentLinkedQueue<JsonNode> events;
    private String address = "";

    Tab(Chromium chromium, String target, String session) {
        this.chromium = chromium;
        this.target = target;
        this.session = session;
        this.events = chromium.events(session);
        Stream.of("Runtime", "Log", "Network", "Page", "Audits").forEach(domain -> call(domain + ".enable", Map.of()));
    }

    JsonNode call(String method, Map<String, ?> parameters) {
        return chromium.call(session, method, parameters);
    }

    Tab sized(int width, int height, boolean phone) {
        call("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
        call("Emulation.setTouchEmulationEnabled", Map.of("enabled", phone));
        return this;
    }

    /// @param features what its reader's machine prefers, such as `prefers-reduced-motion`, `reduce`
    Tab preferring(Map<String, String> features) {
        call("Emulation.setEmulatedMedia", Map.of("features", features.entrySet().stream().map(one -> Map.of("name", one.getKey(), "value", one.getValue())).toList()));
        return this;
    }

    Tab printing() {
        call("Emulation.setEmulatedMedia", Map.of("media", "print"));
        return this;
    }

    Tab withoutScript() {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    Tab open(Path file) {
        address = file.toUri().toString();
        call("Page.navigate", Map.of("url", address));
        long most = System.nanoTime() + 15_000_000_000L;
        while (!run("document.readyState === 'complete' && location.href").asString().equals(address)) {
            if (System.nanoTime() > most) {
                throw new IllegalStateException(address + " was never there");
            }
        }
        return this;
    }

    /// What an expression of the page's own language gives.
    JsonNode run(String expression) {
        JsonNode answer = call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails").path("exception").path("description"));
        }
        return answer.get("result").path("value");
    }

    /// Waits until a condition holds, for at most fifteen seconds.
    void until(String condition) {
        JsonNode held = run("new Promise(tell => { const most = Date.now() + 15000, look = () => { if (%s) tell(true); else if (Date.now() > most) tell(false); else setTimeout(look, 15); }; look(); })".formatted(condition));
        if (!held.booleanValue()) {
            throw new IllegalStateException("never " + condition + "; said: " + run("document.getElementById('said')?.textContent"));
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    String text(String selector) {
        return run("document.querySelector(%s).innerText".formatted(quoted(selector))).stringValue().strip();
    }

    List<String> texts(String selector) {
        return strings(run("[...document.querySelectorAll(%s)].map(one => one.innerText ?? one.textContent)".formatted(quoted(selector))));
    }

    static List<String> strings(JsonNode list) {
        return IntStream.range(0, list.size()).mapToObj(at -> list.get(at).asString()).toList();
    }

    int count(String selector) {
        return run("document.querySelectorAll(%s).length".formatted(quoted(selector))).intValue();
    }

    boolean isSeen(String selector) {
        return run("document.querySelector(%s).checkVisibility()".formatted(quoted(selector))).booleanValue();
    }

    /// Where the middle of an element is on the screen, once it is in sight.
    private double[] middle(String selector) {
        JsonNode at = run("(() => { const one = document.querySelector(%s); one.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'}); const box = one.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()"
                .formatted(quoted(selector)));
        return new double[] {at.get(0).doubleValue(), at.get(1).doubleValue()};
    }

    void click(String selector) {
        double[] at = middle(selector);
        mouse("mousePressed", at);
        mouse("mouseReleased", at);
    }

    private void mouse(String type, double[] at) {
        call("Input.dispatchMouseEvent", Map.of("type", type, "x", at[0], "y", at[1], "button", "left", "clickCount", 1));
    }

    void tap(String selector) {
        double[] at = middle(selector);
        call("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(Map.of("x", at[0], "y", at[1]))));
        call("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    /// Two fingers that part round the middle of an element.
    void pinch(String selector, int from, int to) {
        double[] at = middle(selector);
        call("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", fingers(at, from)));
        IntStream.rangeClosed(1, 5).forEach(step -> call("Input.dispatchTouchEvent", Map.of("type", "touchMove", "touchPoints", fingers(at, from + (to - from) * step / 5))));
        call("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    private static List<Map<String, Object>> fingers(double[] at, int apart) {
        return List.of(Map.of("x", at[0] - apart / 2.0, "y", at[1], "id", 0), Map.of("x", at[0] + apart / 2.0, "y", at[1], "id", 1));
    }

    void wheel(String selector, int by) {
        double[] at = middle(selector);
        call("Input.dispatchMouseEvent", Map.of("type", "mouseWheel", "x", at[0], "y", at[1], "deltaX", 0, "deltaY", by));
    }

    void press(String key) {
        press(key, NONE);
    }

    void press(String key, int modifiers) {
        int code = KEY_CODES.getOrDefault(key, 0);
        String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
        call("Input.dispatchKeyEvent", Map.of("type", text.isEmpty() ? "rawKeyDown" : "keyDown", "key", key, "modifiers", modifiers, "windowsVirtualKeyCode", code, "text", text));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "modifiers", modifiers, "windowsVirtualKeyCode", code));
    }

    /// Types in place of what a field holds.
    void type(String selector, String words) {
        run("(() => { const field = document.querySelector(%s); field.focus(); field.select(); })()".formatted(quoted(selector)));
        if (words.isEmpty()) {
            press("Backspace");
        } else {
            call("Input.insertText", Map.of("text", words));
        }
    }

    byte[] screenshot() {
        return Base64.getDecoder().decode(call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", false)).get("data").stringValue());
    }

    /// What was written to the console, thrown, refused by the policy, found amiss by the browser, or asked for beside the page itself.
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (JsonNode event : events) {
            JsonNode told = event.get("params");
            switch (event.get("method").stringValue()) {
                case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded", "Audits.issueAdded" -> faults.add(event.toString());
                case "Network.requestWillBeSent" -> {
                    if (!told.path("request").path("url").asString().equals(address)) {
                        faults.add("asked for " + told.path("request").path("url").asString());
                    }
                }
                default -> {
                    // Of no weight.
                }
            }
        }
        return faults;
    }

    @Override
    public void close() {
        chromium.call("", "Target.closeTarget", Map.of("targetId", target));
    }
}
