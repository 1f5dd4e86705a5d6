package samenspel.render.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import samenspel.diagram.MarkRole;

/// What each part of the page is: the title, the figure with its description, the caption. In this order for
/// readers who listen, whatever the order of drawing.
///
/// Source: ISO 32000-1:2008, 14.7 Logical structure and 14.8 Tagged PDF.
final class PdfTags {
    /// The parts of a page, with the names the format gives them.
    enum Part {
        TITLE("H1"),
        FIGURE("Figure"),
        CAPTION("P");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        COSName tag() {
            return COSName.getPDFName(word);
        }

        static Part of(MarkRole role) {
            return switch (role) {
                case TITLE -> TITLE;
                case CAPTION -> CAPTION;
                default -> FIGURE;
            };
        }
    }

    private final PDPage page;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final Map<Part, PDStructureElement> elements = new EnumMap<>(Part.class);
    private final List<PDStructureElement> owners = new ArrayList<>();

    PdfTags(PDDocument document, PDPage page, String description) {
        this.page = page;
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        for (Part part : Part.values()) {
            elements.put(part, new PDStructureElement(part.word, whole));
        }
        if (!description.isEmpty()) {
            elements.get(Part.FIGURE).setAlternateDescription(description);
        }
        elements.get(Part.FIGURE).addAttribute(box(page.getMediaBox()));
    }

    private static PDLayoutAttributeObject box(PDRectangle page) {
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setBBox(page);
        return layout;
    }

    /// The number of the next piece of the page, which belongs to this part.
    int next(Part part) {
        PDStructureElement owner = elements.get(part);
        owner.setPage(page);
        owners.add(owner);
        return owners.size() - 1;
    }

    /// Enters the parts that have pieces.
    void finish() {
        root.appendKid(whole);
        for (PDStructureElement element : elements.values()) {
            if (owners.contains(element)) {
                element.getCOSObject().setItem(COSName.K, pieces(element));
                whole.appendKid(element);
            }
        }
        page.setStructParents(0);
        COSArray ofPage = new COSArray();
        owners.forEach(ofPage::add);
        COSArray numbered = new COSArray(List.of(COSInteger.ZERO, ofPage));
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbered);
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        root.setParentTreeNextKey(1);
    }

    private COSArray pieces(PDStructureElement element) {
        COSArray pieces = new COSArray();
        for (int piece = 0; piece < owners.size(); piece++) {
            if (owners.get(piece) == element) {
                pieces.add(COSInteger.get(piece));
            }
        }
        return pieces;
    }
}
