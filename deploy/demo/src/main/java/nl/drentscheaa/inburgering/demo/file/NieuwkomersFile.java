package nl.drentscheaa.inburgering.demo.file;

import static nl.drentscheaa.inburgering.demo.file.CsvText.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.demo.dossier.Dossier;
import nl.drentscheaa.inburgering.demo.dossier.Uitkering;

/** {@code nieuwkomers.csv}, the import format of the intake. */
public final class NieuwkomersFile {

    public static final String NAME = "nieuwkomers.csv";

    private static final List<String> COLUMNS = List.of(
            "dossiernummer",
            "bsn",
            "voornamen",
            "tussenvoegsel",
            "achternaam",
            "geboortedatum",
            "geslacht",
            "nationaliteit",
            "voorkeurstaal",
            "regime",
            "aankomstdatum",
            "uitkeringVan",
            "uitkeringTot",
            "telefoon",
            "email",
            "notitie");

    private NieuwkomersFile() {}

    public static String of(List<Dossier> dossiers) {
        return CsvText.of(COLUMNS, dossiers.stream().map(NieuwkomersFile::row).toList());
    }

    private static List<String> row(Dossier dossier) {
        var nieuwkomer = dossier.nieuwkomer();
        Optional<LocalDate> van = nieuwkomer.uitkering().map(Uitkering::van);
        Optional<LocalDate> tot = nieuwkomer.uitkering().flatMap(Uitkering::tot);
        return List.of(
                dossier.dossiernummer(),
                dossier.bsn().orElse(""),
                nieuwkomer.naam().voornamen(),
                nieuwkomer.naam().tussenvoegsel(),
                nieuwkomer.naam().achternaam(),
                nieuwkomer.geboortedatum().toString(),
                nieuwkomer.geslacht().name(),
                nieuwkomer.nationaliteit().id(),
                nieuwkomer.voorkeurstaal(),
                nieuwkomer.regime().code(),
                nieuwkomer.aankomstdatum().toString(),
                text(van),
                text(tot),
                nieuwkomer.contact().telefoon(),
                nieuwkomer.contact().email(),
                nieuwkomer.notitie());
    }
}
