package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.util.Map;
import java.util.Optional;

/**
 * A question in one language.
 *
 * @param tekst one thing, in simple words
 * @param uitleg what helps to understand it
 * @param opties the text of each option
 * @param uiteinden what the ends of a scale mean
 */
public record Vraagtekst(
        String tekst, Optional<String> uitleg, Map<Optie, String> opties, Optional<Uiteinden> uiteinden) {

    private static final int LONGEST_QUESTION = 100;
    private static final int LONGEST_HELP = 160;
    private static final int LONGEST_OPTION = 60;

    /** The texts at both ends of a scale. */
    public record Uiteinden(String laag, String hoog) {

        public Uiteinden {
            Vorm.text(laag, LONGEST_OPTION);
            Vorm.text(hoog, LONGEST_OPTION);
        }
    }

    public Vraagtekst {
        opties = Map.copyOf(opties);
        Vorm.text(tekst, LONGEST_QUESTION);
        uitleg.ifPresent(text -> Vorm.text(text, LONGEST_HELP));
        opties.values().forEach(text -> Vorm.text(text, LONGEST_OPTION));
    }

    /** The text of an option. */
    public String optie(Optie optie) {
        return Optional.ofNullable(opties.get(optie)).orElseThrow();
    }

    /** Whether it says all that the question needs said, and nothing more. */
    boolean fits(Vraag vraag) {
        return opties.size() == vraag.opties().size()
                && opties.keySet().containsAll(vraag.opties())
                && uiteinden.isPresent() == (vraag.soort() == Soort.SCHAAL);
    }
}
