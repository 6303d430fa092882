package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Dossiernummer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkering;
import nl.drentscheaa.inburgering.platform.csvimport.Column;
import nl.drentscheaa.inburgering.platform.csvimport.Row;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** A row of the benefit file of WPDA: somebody, by one number or both, and the period with a benefit. */
record UitkeringRow(Optional<Dossiernummer> dossiernummer, Optional<Bsn> bsn, Uitkering uitkering) {

    static final Column<Dossiernummer> DOSSIERNUMMER = Column.of("dossiernummer", Dossiernummer::new);
    static final Column<Bsn> BSN = Column.of("bsn", Bsn::new);
    static final Column<LocalDate> VAN = Column.date("uitkeringVan").required();
    static final Column<LocalDate> TOT = Column.date("uitkeringTot");

    static final List<Column<?>> COLUMNS = List.of(DOSSIERNUMMER, BSN, VAN, TOT);

    /** @throws InvalidValue when it does not say of whom, or the benefit ends before it begins */
    static UitkeringRow read(Row row) {
        Optional<Dossiernummer> dossiernummer = row.find(DOSSIERNUMMER);
        Optional<Bsn> bsn = row.find(BSN);
        if (dossiernummer.isEmpty() && bsn.isEmpty()) {
            throw new InvalidValue("dossiernummer-of-bsn").at(DOSSIERNUMMER.name());
        }
        return new UitkeringRow(dossiernummer, bsn, new Uitkering(row.get(VAN), row.find(TOT)));
    }
}
