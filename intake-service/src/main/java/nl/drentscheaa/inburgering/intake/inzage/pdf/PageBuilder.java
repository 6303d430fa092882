package nl.drentscheaa.inburgering.intake.inzage.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds a page in Dutch, of which each text knows in which direction it is read. */
final class PageBuilder {

    private static final String STYLE = "/inzage/export.css";

    /** Of the letters that are brought along, with what belongs to no script in particular. */
    private static final Set<UnicodeScript> PRINTABLE = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARABIC,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private final Document document;
    private final Element body;
    private boolean unprintable;

    PageBuilder(String title) {
        document = empty();
        Element html = document.createElement("html");
        html.setAttribute("lang", "nl");
        document.appendChild(html);
        Element head = add(html, "head");
        add(head, "title").setTextContent(title);
        Element description = add(head, "meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", "Alle gegevens in een dossier van de inburgering");
        add(head, "style").setTextContent(style());
        body = add(html, "body");
        heading(body, 1, title);
    }

    Document document() {
        return document;
    }

    Element body() {
        return body;
    }

    Element section(Element parent) {
        return add(parent, "section");
    }

    void heading(Element parent, int level, String text) {
        write(add(parent, "h" + level), text);
    }

    void paragraph(String text) {
        paragraph(body, text);
    }

    void paragraph(Element parent, String text) {
        write(add(parent, "p"), text);
    }

    /** A table whose columns have these names; gives where its rows go. */
    Element table(Element parent, List<String> columns) {
        Element table = add(parent, "table");
        Element names = add(add(table, "thead"), "tr");
        for (String column : columns) {
            Element name = add(names, "th");
            name.setAttribute("scope", "col");
            name.setTextContent(column);
        }
        return add(table, "tbody");
    }

    /** A row of which the first cell names the others. */
    void row(Element rows, List<String> cells) {
        Element row = add(rows, "tr");
        Element name = add(row, "th");
        name.setAttribute("scope", "row");
        write(name, cells.getFirst());
        cells.stream().skip(1).forEach(cell -> write(add(row, "td"), cell));
    }

    private Element add(Element parent, String name) {
        Element added = document.createElement(name);
        parent.appendChild(added);
        return added;
    }

    /** Whether something was written for which there is no letter: it is printed as #. */
    boolean holdsUnprintable() {
        return unprintable;
    }

    private void write(Element element, String text) {
        element.setTextContent(text);
        unprintable |= text.codePoints().anyMatch(PageBuilder::isUnprintable);
        if (isRightToLeft(text)) {
            element.setAttribute("dir", "rtl");
        }
    }

    /** By its first letter that has a direction, as a browser decides it. */
    private static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static boolean isUnprintable(int sign) {
        return !Character.isBmpCodePoint(sign) || !PRINTABLE.contains(UnicodeScript.of(sign));
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try (InputStream css = PageBuilder.class.getResourceAsStream(STYLE)) {
            if (css == null) {
                throw new IllegalStateException("missing: " + STYLE);
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
