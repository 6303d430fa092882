package nl.drentscheaa.inburgering.intake.inzage.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.inzage.Export;
import nl.drentscheaa.inburgering.intake.inzage.Inzageregel;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class HtmlExportPdfTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:15:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam"));
    private static final Rubriek REGISTRATIE = Rubriek.of("Registratie")
            .with("Naam", "El Idrissi, Mohamed")
            .with("Geboortedatum", "14 mei 1992")
            .with("Notitie", "<b>niet vet</b> & \"zo\"\nop twee regels");

    private final HtmlExportPdf pdf = new HtmlExportPdf(new Inzagewoorden(), CLOCK);

    @Test
    void holdsEveryValueAsItWasWritten() throws IOException {
        assertThat(read(write(Optional.empty(), REGISTRATIE)))
                .contains(
                        "Wat de gemeente Assen over u bewaart",
                        "op 25 november 2026 om 09:15 in uw dossier",
                        "Registratie",
                        "El Idrissi, Mohamed",
                        "14 mei 1992",
                        "<b>niet vet</b> & \"zo\"")
                .doesNotContain("Wie keek in uw dossier");
    }

    @Test
    void holdsTheScriptsInWhichPeopleWrite() throws IOException {
        assertThat(read(write(
                        Optional.empty(),
                        Rubriek.of("Namen")
                                .with("Tigrinya", "ሰላም ኪዳነ")
                                .with("Oekraïens", "Олександра Ґалаґан")
                                .with("Turks", "Şükrü Işık")
                                .with("Arabisch", "محمد الإدريسي")
                                .with("Farsi", "پروین چگینی"))))
                .contains("ሰላም ኪዳነ", "Олександра Ґалаґан", "Şükrü Işık", "محمد الإدريسي", "پروین چگینی");
    }

    @Test
    void saysWhenASignCannotBePrinted() throws IOException {
        assertThat(read(write(Optional.empty(), Rubriek.of("Namen").with("Notitie", "goed \uD83D\uDE00 zo"))))
                .contains("goed # zo", "Een # kan staan voor een teken");
        assertThat(read(write(Optional.empty(), REGISTRATIE))).doesNotContain("Een # kan staan");
    }

    @Test
    void numbersItsPages() throws IOException {
        Rubriek many = IntStream.range(0, 200)
                .boxed()
                .reduce(Rubriek.of("Lang"), (all, at) -> all.with("Vraag " + at, "Antwoord"), (one, other) -> other);

        byte[] written = write(Optional.empty(), many);
        try (PDDocument read = Loader.loadPDF(written)) {
            int pages = read.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            assertThat(read(written)).contains("1 van " + pages, pages + " van " + pages);
        }
    }

    @Test
    void canBeReadAloudInDutch() throws IOException {
        try (PDDocument read = Loader.loadPDF(write(Optional.empty(), REGISTRATIE))) {
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Wat de gemeente Assen over u bewaart");
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
        }
    }

    @Test
    void bringsItsLettersAlong() throws IOException {
        try (PDDocument read = Loader.loadPDF(write(Optional.empty(), REGISTRATIE))) {
            for (PDPage page : read.getPages()) {
                assertThat(StreamSupport.stream(
                                page.getResources().getFontNames().spliterator(), false))
                        .isNotEmpty()
                        .allMatch(name -> isEmbedded(page, name));
            }
        }
    }

    @Test
    void tellsWhoLookedWhenThatIsAskedFor() throws IOException {
        var regels = List.of(
                new Inzageregel(2, NOW, List.of("regievoerder"), "radar.raadplegen"),
                new Inzageregel(1, NOW, List.of(), "intake.beantwoorden"));

        assertThat(read(write(Optional.of(regels), REGISTRATIE)))
                .contains(
                        "Wie keek in uw dossier",
                        "25 november 2026 om 09:15",
                        "regievoerder",
                        "Radar bekeken",
                        "het programma, of een tablet");
    }

    private byte[] write(Optional<List<Inzageregel>> inzages, Rubriek... rubrieken) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.write(new Export(NieuwkomerId.random(), "Assen", NOW, List.of(rubrieken), inzages), out);
        return out.toByteArray();
    }

    private static String read(byte[] written) throws IOException {
        try (PDDocument read = Loader.loadPDF(written)) {
            // Where a line ended on paper says nothing.
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private static boolean isEmbedded(PDPage page, COSName name) {
        try {
            return page.getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
