package samenspel.exchange.xml;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ItemDraft;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.Numbers;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.TieDraft;
import samenspel.exchange.found.Unreadable;
import samenspel.text.Spot;
import samenspel.text.account.ConfidentialRemark;

/// Reads through the elements of an XML text. Names are without their prefix; a prefix that was never
/// declared does no harm.
final class XmlCursor {
    private final XMLStreamReader reader;
    private final SourceText source;
    private final FileDraft fileDraft;
    private int depth;

    XmlCursor(SourceText source, FileDraft fileDraft) {
        this.source = source;
        this.fileDraft = fileDraft;
        String text = Doctype.blanked(source, fileDraft.ledger());
        try {
            reader = factory().createXMLStreamReader(new StringReader(prolog(text)));
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // our own limit of depth says what is the matter; the parser's would only say that something is
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    /// White space before the XML declaration is an error to a parser, but not to people.
    private static String prolog(String text) {
        String bare = text.stripLeading();
        boolean declared = bare.startsWith("<?xml") && bare.length() < text.length();
        int end = declared ? bare.indexOf("?>") : -1;
        int blanks = text.length() - bare.length();
        return end < 0 ? text : text.substring(0, blanks) + " ".repeat(end + 2) + bare.substring(end + 2);
    }

    Ledger ledger() {
        return fileDraft.ledger();
    }

    FileDraft fileDraft() {
        return fileDraft;
    }

    /// The place of the current element.
    Spot spot() {
        return new Spot(Math.max(0, reader.getLocation().getLineNumber()), Math.max(0, reader.getLocation().getColumnNumber()));
    }

    /// The name of the current element, lower case.
    String name() {
        String name = reader.getLocalName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    Optional<String> attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equalsIgnoreCase(name)) {
                return Optional.of(reader.getAttributeValue(at));
            }
        }
        return Optional.empty();
    }

    /// The id of the current element; empty, and said, if it has none.
    Optional<String> nodeId() {
        Optional<String> id = attribute("id").filter(given -> !given.isBlank());
        if (id.isEmpty()) {
            ledger().rejected(ImportReason.NODE_WITHOUT_ID, spot());
        }
        return id;
    }

    /// The tie that the current element is; empty, and said, if it does not name both ends.
    Optional<TieDraft> tie(GraphDraft graph) {
        Optional<String> from = attribute("source");
        Optional<String> to = attribute("target");
        if (from.isEmpty() || to.isEmpty()) {
            ledger().rejected(ImportReason.TIE_WITHOUT_ENDS, spot(), "edge");
            return Optional.empty();
        }
        return Optional.of(graph.tie(from.get(), to.get(), spot()));
    }

    /// Puts what the current element says beyond what a reader knows of.
    ///
    /// @param known lower case
    void rest(Set<String> known, ItemDraft item) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            String name = reader.getAttributeLocalName(at);
            boolean open = !known.contains(name.toLowerCase(Locale.ROOT)) && name.indexOf(':') < 0 && !name.startsWith("xmlns") && !name.startsWith("parse.");
            if (open && !reader.getAttributeValue(at).isBlank()) {
                item.put(name, Numbers.valueOf(reader.getAttributeValue(at)));
            }
        }
    }

    /// Sets the current element aside as one that is not known.
    void unknown() {
        ledger().setAsideAlike(ImportReason.UNKNOWN_PART, spot(), name());
    }

    /// Sets the current element and those within it aside as remarks on the file or the network.
    void remark() {
        Spot spot = spot();
        String name = name();
        boolean[] parts = {false};
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            ledger().remark(spot, name + "." + reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        String text = text(_ -> {
            parts[0] = true;
            remark();
        });
        if (!parts[0] || !text.isEmpty()) {
            ledger().remark(spot, name, text);
        }
    }

    /// Takes what the current element, a graph, says of names that stay in.
    void ofGraph() {
        attribute(ConfidentialRemark.WORD).ifPresent(said -> ledger().remark(spot(), ConfidentialRemark.WORD, said));
    }

    String attributeOr(String name, String otherwise) {
        return attribute(name).orElse(otherwise);
    }

    /// Goes to the first element of the text; false if there is none.
    boolean toRoot() {
        while (hasNext()) {
            if (step() == XMLStreamConstants.START_ELEMENT) {
                depth = 1;
                return true;
            }
        }
        return false;
    }

    /// Calls the visitor for each child of the current element. The visitor either leaves the cursor on the child or goes
    /// to its end by one of these methods; what it did not visit is passed over.
    void children(Consumer<String> visitor) {
        int own = depth;
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                fileDraft.checkDepth(depth, spot());
                visitor.accept(name());
                passOver(own);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return;
            }
        }
    }

    private void passOver(int until) {
        while (depth > until) {
            int event = step();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            fileDraft.checkDepth(depth, spot());
        }
    }

    /// The characters within the current element; elements within it go to the visitor.
    String text(Consumer<String> visitor) {
        StringBuilder text = new StringBuilder();
        int own = depth;
        while (true) {
            int event = step();
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(reader.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    fileDraft.checkDepth(depth, spot());
                    visitor.accept(name());
                    passOver(own);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return text.toString().strip();
                }
                default -> { }
            }
        }
    }

    /// Reads on to the end, so that a text that is cut off after its graph is found out.
    void finish() {
        while (hasNext()) {
            step();
        }
    }

    private boolean hasNext() {
        try {
            return reader.hasNext();
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    private int step() {
        fileDraft.step(reader.getLocation().getLineNumber());
        try {
            if (!reader.hasNext()) {
                throw new Unreadable(ImportReason.CUT_OFF, source.end(), ">");
            }
            int event = reader.next();
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Unreadable(ImportReason.ENTITIES, spot());
            }
            return event;
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        } catch (Unreadable refusal) {
            throw refusal;
        } catch (RuntimeException odd) {
            throw new Unreadable(ImportReason.SYNTAX, spot(), "XML");
        }
    }

    /// The parser's own words name its inner parts, so only the place of its complaint is passed on.
    private Unreadable refusal(XMLStreamException broken) {
        int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
        int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNumber();
        Spot spot = new Spot(Math.max(0, line), Math.max(0, column));
        String said = String.valueOf(broken.getMessage());
        boolean atEnd = line >= source.end().line() || said.contains("must start and end within the same entity");
        if (said.contains("entity \"") && said.contains("not declared") || said.contains("was referenced, but not declared")) {
            return new Unreadable(ImportReason.ENTITIES, spot);
        }
        return atEnd && isUnfinished() ? new Unreadable(ImportReason.CUT_OFF, spot, ">") : new Unreadable(ImportReason.SYNTAX, spot, "XML");
    }

    /// Whether the text does not end in the end of its first element.
    private boolean isUnfinished() {
        String tail = source.characters().stripTrailing();
        return !tail.endsWith("</graphml>") && !tail.endsWith("</gexf>");
    }
}
