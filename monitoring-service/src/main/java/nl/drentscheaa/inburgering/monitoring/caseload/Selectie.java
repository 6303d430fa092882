package nl.drentscheaa.inburgering.monitoring.caseload;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.text.Folding;

/**
 * Which newcomers are asked for; what is absent does not matter.
 *
 * @param regisseur the account of the one who looks after them
 * @param woorden each must begin a word of the name or of the dossiernummer
 */
public record Selectie(
        Optional<Status> status,
        Optional<Leerroute> leerroute,
        Optional<Termijnvenster> termijn,
        Optional<Signaal> signaal,
        Optional<String> regisseur,
        Optional<Nulmeting> nulmeting,
        Optional<Intakestatus> intake,
        List<String> woorden) {

    /** More words than a name has make a question slow and find nothing more. */
    private static final int MOST_WORDS = 8;

    public Selectie {
        woorden = woorden.stream().limit(MOST_WORDS).toList();
    }

    /** The same, of those whose name or dossiernummer has these words. */
    public Selectie named(String naam) {
        return new Selectie(status, leerroute, termijn, signaal, regisseur, nulmeting, intake, Folding.words(naam));
    }
}
