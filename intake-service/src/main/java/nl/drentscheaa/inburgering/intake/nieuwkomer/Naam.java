package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.text.Folding;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * A person's name. Who has one name only has it as achternaam.
 *
 * @param voornamen may be empty
 * @param tussenvoegsel such as "van der"; not counted when sorting
 * @param achternaam never empty
 */
public record Naam(String voornamen, Optional<String> tussenvoegsel, String achternaam) {

    private static final int LONGEST = 200;

    /** @throws InvalidValue when the achternaam is missing or a part is too long */
    public Naam {
        voornamen = voornamen.strip();
        tussenvoegsel = tussenvoegsel.map(String::strip).filter(text -> !text.isEmpty());
        achternaam = achternaam.strip();
        if (achternaam.isEmpty()) {
            throw new InvalidValue("verplicht");
        }
        if (voornamen.length() > LONGEST
                || achternaam.length() > LONGEST
                || tussenvoegsel.orElse("").length() > LONGEST) {
            throw new InvalidValue("lengte", 1, LONGEST);
        }
    }

    /** As it stands in a list: "Berg, Jan van der". */
    public String weergave() {
        String rest = Stream.of(Optional.of(voornamen), tussenvoegsel)
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .reduce((first, second) -> first + " " + second)
                .orElse("");
        return rest.isEmpty() ? achternaam : achternaam + ", " + rest;
    }

    /** By which it is sorted: achternaam first, without tussenvoegsel, diacritics and capitals. */
    public String sorteersleutel() {
        return (Folding.fold(achternaam) + " " + Folding.fold(voornamen)).strip();
    }

    /** By which it is found: its words, those that belong together as one, and the sound of each. */
    public List<String> zoekwoorden() {
        String whole = voornamen + " " + tussenvoegsel.orElse("") + " " + achternaam;
        List<String> words = Stream.concat(Folding.words(whole).stream(), Naamwoorden.parts(whole).stream())
                .distinct()
                .toList();
        return Stream.concat(words.stream(), words.stream().flatMap(word -> Klankvorm.of(word).stream()))
                .distinct()
                .toList();
    }
}
