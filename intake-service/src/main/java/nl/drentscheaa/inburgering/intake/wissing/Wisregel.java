package nl.drentscheaa.inburgering.intake.wissing;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.dossier.Deelnaam;
import nl.drentscheaa.inburgering.intake.dossier.Wisgevolg;

/**
 * What erasing does to one part of a dossier.
 *
 * @param gevuld whether anything is kept in it
 * @param eersteDag the first day on which it may be erased; absent as long as nobody said when the duty ended
 */
public record Wisregel(
        Deelnaam deel, Wisgevolg gevolg, Bewaartermijn termijn, boolean gevuld, Optional<LocalDate> eersteDag) {}
