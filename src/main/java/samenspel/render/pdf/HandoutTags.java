package samenspel.render.pdf;

import java.util.ArrayList;
import java.util.List;
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
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import samenspel.diagram.handon.HandoutPart;

/// What each piece of each page is, in the order in which it is read: titles, paragraphs, lists, figures with what they show in words, tables with the names
/// of their columns. Not for several threads.
///
/// Source: ISO 32000-1:2008, 14.7 Logical structure and 14.8 Tagged PDF.
final class HandoutTags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final COSArray numbered = new COSArray();
    private List<PDStructureElement> owners = new ArrayList<>();
    private PDPage page = new PDPage();
    private PDStructureElement list = whole;
    private PDStructureElement table = whole;
    private PDStructureElement row = whole;
    private int pages;

    HandoutTags(PDDocument document) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        root.appendKid(whole);
    }

    void begin(PDPage next) {
        page = next;
        owners = new ArrayList<>();
    }

    static String word(HandoutPart.Kind kind) {
        return switch (kind) {
            case TITLE -> "H1";
            case HEADING -> "H2";
            case PARAGRAPH, CAPTION -> "P";
            case ITEM -> "LBody";
        };
    }

    /// The number of the piece among those of the page. Items that follow each other are one list.
    int text(HandoutPart.Kind kind) {
        if (kind != HandoutPart.Kind.ITEM) {
            list = whole;
            return piece(child(whole, word(kind)));
        }
        if (list == whole) {
            list = child(whole, "L");
        }
        return piece(child(child(list, "LI"), word(kind)));
    }

    int figure(String said, PDRectangle box) {
        list = whole;
        PDStructureElement figure = child(whole, "Figure");
        figure.setAlternateDescription(said);
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setBBox(box);
        figure.addAttribute(layout);
        return piece(figure);
    }

    void beginTable() {
        list = whole;
        table = child(whole, "Table");
    }

    void beginRow() {
        row = child(table, "TR");
    }

    int cell(boolean isHead) {
        PDStructureElement cell = child(row, isHead ? "TH" : "TD");
        if (isHead) {
            PDTableAttributeObject scope = new PDTableAttributeObject();
            scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
            cell.addAttribute(scope);
        }
        return piece(cell);
    }

    private static PDStructureElement child(PDStructureElement of, String word) {
        PDStructureElement child = new PDStructureElement(word, of);
        of.appendKid(child);
        return child;
    }

    private int piece(PDStructureElement owner) {
        owner.setPage(page);
        owner.getCOSObject().setItem(COSName.K, COSInteger.get(owners.size()));
        owners.add(owner);
        return owners.size() - 1;
    }

    /// Enters which part each piece of the page belongs to.
    void endPage() {
        page.setStructParents(pages);
        COSArray ofPage = new COSArray();
        owners.forEach(ofPage::add);
        numbered.add(COSInteger.get(pages));
        numbered.add(ofPage);
        pages++;
    }

    void finish() {
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbered);
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        root.setParentTreeNextKey(pages);
    }
}
