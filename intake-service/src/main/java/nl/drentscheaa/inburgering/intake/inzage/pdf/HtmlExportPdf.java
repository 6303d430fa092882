package nl.drentscheaa.inburgering.intake.inzage.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import nl.drentscheaa.inburgering.intake.inzage.Export;
import nl.drentscheaa.inburgering.intake.inzage.ExportPdf;
import org.springframework.stereotype.Component;

/**
 * Lays a page out as a tagged PDF (PDF/UA): headings, tables, language and title are in it for who has it read aloud.
 * Its letters are in it too, for Latin, Cyrillic, Arabic and Ethiopic script; Arabic letters are joined, and read from
 * right to left.
 */
@Component
class HtmlExportPdf implements ExportPdf {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // What the library would log can hold words of the page.
        XRLog.setLoggingEnabled(false);
    }

    private final Inzagewoorden woorden;
    private final Clock clock;

    HtmlExportPdf(Inzagewoorden woorden, Clock clock) {
        this.woorden = woorden;
        this.clock = clock;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new FarsiReorderer());
        builder.defaultTextDirection(TextDirection.LTR);
        add(builder, "NotoSans-Regular", "Noto Sans", REGULAR);
        add(builder, "NotoSans-Bold", "Noto Sans", BOLD);
        add(builder, "NotoSansArabic-Regular", "Noto Sans Arabic", REGULAR);
        add(builder, "NotoSansEthiopic-Regular", "Noto Sans Ethiopic", REGULAR);
        builder.withW3cDocument(new ExportPage(export, woorden, clock.getZone()).toDocument(), "");
        builder.withProducer("Van nieuwkomer tot participatie");
        builder.toStream(out);
        builder.run();
    }

    private static void add(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        InputStream letters = HtmlExportPdf.class.getResourceAsStream("/inzage/letters/" + file + ".ttf");
        if (letters == null) {
            throw new IllegalStateException("missing: " + file);
        }
        return letters;
    }
}
