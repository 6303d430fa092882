package nl.drentscheaa.inburgering.intake.inzage.pdf;

import java.time.ZoneId;
import java.util.List;
import nl.drentscheaa.inburgering.intake.dossier.Leesbaar;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.inzage.Export;
import nl.drentscheaa.inburgering.intake.inzage.ExportDossier;
import nl.drentscheaa.inburgering.intake.inzage.Inzageregel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An export as a page with headings and tables, in Dutch. What a person wrote is text in it and never markup. */
final class ExportPage {

    private static final int DEEPEST_HEADING = 6;

    private final Export export;
    private final Inzagewoorden woorden;
    private final ZoneId zone;

    ExportPage(Export export, Inzagewoorden woorden, ZoneId zone) {
        this.export = export;
        this.woorden = woorden;
        this.zone = zone;
    }

    Document toDocument() {
        var page = new PageBuilder("Wat de gemeente " + export.gemeente() + " over u bewaart");
        page.paragraph("Dit is wat op " + Leesbaar.moment(export.gemaaktOp(), zone)
                + " in uw dossier staat. Uw plan en uw voortgang staan"
                + " apart: vraag uw regievoerder om ze af te drukken.");
        page.paragraph(
                "Klopt er iets niet? Vraag uw regievoerder om het te verbeteren. U krijgt binnen een maand antwoord."
                        + " Bent u niet tevreden over hoe de gemeente met uw gegevens omgaat? Dan kunt u een klacht sturen aan de"
                        + " Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl.");
        export.rubrieken().forEach(rubriek -> write(page, page.body(), rubriek, 2));
        export.inzages().ifPresent(regels -> write(page, regels));
        if (page.holdsUnprintable()) {
            page.paragraph(
                    "Een # kan staan voor een teken dat niet kan worden afgedrukt. Vraag dan om het bestand (JSON).");
        }
        return page.document();
    }

    private static void write(PageBuilder page, Element parent, Rubriek rubriek, int level) {
        Element section = page.section(parent);
        page.heading(section, Math.min(level, DEEPEST_HEADING), rubriek.titel());
        if (!rubriek.regels().isEmpty()) {
            Element rows = page.table(section, List.of("Wat", "Inhoud"));
            rubriek.regels().forEach(regel -> page.row(rows, List.of(regel.label(), regel.waarde())));
        }
        rubriek.onderdelen().forEach(onderdeel -> write(page, section, onderdeel, level + 1));
    }

    private void write(PageBuilder page, List<Inzageregel> regels) {
        Element section = page.section(page.body());
        page.heading(section, 2, "Wie keek in uw dossier");
        page.paragraph(
                section,
                regels.size() < ExportDossier.MOST_INZAGES
                        ? "Het nieuwste staat bovenaan. Er staat wat voor medewerker het was, en geen naam."
                        : "De laatste 2000 keer. Er staat wat voor medewerker het was, en geen naam. Vraag uw regievoerder"
                                + " om wat er eerder was.");
        Element rows = page.table(section, List.of("Wanneer", "Wie", "Wat"));
        for (Inzageregel regel : regels) {
            page.row(rows, List.of(Leesbaar.moment(regel.tijdstip(), zone), woorden.who(regel), woorden.what(regel)));
        }
    }
}
