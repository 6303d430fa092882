package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * In the person's own words, in any language and script.
 *
 * @param langste the most characters, counted as a person counts them (code points)
 */
public record TekstVraag(Kenmerken kenmerken, int langste) implements Vraag {

    /** All but line breaks: a screen reader, a printer and a log stumble over them. */
    private static final Pattern STUURTEKEN = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");

    public TekstVraag {
        if (langste < 1) {
            throw new IllegalArgumentException("no room for a text: " + kenmerken.id());
        }
    }

    @Override
    public Soort soort() {
        return Soort.TEKST;
    }

    @Override
    public Beoordeling assessGiven(Antwoord antwoord, LocalDate today) {
        String text = antwoord.only().orElse("").strip();
        if (text.isEmpty()) {
            return new Beoordeling.Geweigerd("antwoord-leeg");
        }
        if (text.codePointCount(0, text.length()) > langste) {
            return new Beoordeling.Geweigerd("antwoord-te-lang");
        }
        return STUURTEKEN.matcher(text).find()
                ? new Beoordeling.Geweigerd("antwoord-tekens")
                : new Beoordeling.Aanvaard(Antwoord.of(text));
    }
}
