package samenspel.diagram.browser;

/// What is said of a state in one language.
public record BrowserCaption(String title, String sentences) {
}
