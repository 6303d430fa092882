package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.text.Folding;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * Whom to look for; all that is given must fit.
 *
 * @param naam the beginning of any part of the name, or another way of writing it
 */
public record Zoekopdracht(
        Optional<String> naam,
        Optional<LocalDate> geboortedatum,
        Optional<Bsn> bsn,
        Optional<Dossiernummer> dossiernummer) {

    /** @throws InvalidValue when nothing is given to look for */
    public Zoekopdracht {
        naam = naam.map(String::strip).filter(text -> !Folding.words(text).isEmpty());
        if (naam.isEmpty() && geboortedatum.isEmpty() && bsn.isEmpty() && dossiernummer.isEmpty()) {
            throw new InvalidValue("zoekopdracht-leeg");
        }
    }

    /** What is looked for in the words of a name: each part must be found. */
    public List<Zoekterm> termen() {
        return naam.stream()
                .flatMap(text -> Naamwoorden.parts(text).stream())
                .map(word -> new Zoekterm(word, Klankvorm.of(word)))
                .toList();
    }

    /**
     * A word of a name.
     *
     * @param begin a name fits when one of its words begins so
     * @param klank a name fits as well when one of its words sounds so
     */
    public record Zoekterm(String begin, Optional<String> klank) {}
}
