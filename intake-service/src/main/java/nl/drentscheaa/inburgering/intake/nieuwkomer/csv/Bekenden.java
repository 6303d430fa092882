package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Dossiernummer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;

/** Who is known of the people in a batch, by each number. */
final class Bekenden {

    private final Map<Bsn, Nieuwkomer> byBsn = new HashMap<>();
    private final Map<Dossiernummer, Nieuwkomer> byDossiernummer = new HashMap<>();

    Bekenden(Collection<Nieuwkomer> found) {
        for (Nieuwkomer one : found) {
            one.registratie().persoon().bsn().ifPresent(bsn -> byBsn.put(bsn, one));
            byDossiernummer.put(one.registratie().dossiernummer(), one);
        }
    }

    /** One person, or two when the numbers of the row belong to different people. */
    List<Nieuwkomer> find(Optional<Dossiernummer> dossiernummer, Optional<Bsn> bsn) {
        return Stream.concat(
                        dossiernummer.stream().flatMap(nummer -> Stream.ofNullable(byDossiernummer.get(nummer))),
                        bsn.stream().flatMap(nummer -> Stream.ofNullable(byBsn.get(nummer))))
                .distinct()
                .toList();
    }
}
