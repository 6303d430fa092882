package nl.drentscheaa.inburgering.intake.correctie;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.dossier.Leesbaar;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;

/**
 * What the person reads about the decision, in simple Dutch. A refusal says why, and what the person can do about it.
 *
 * <p>Source: AVG art. 12 lid 3 and 4; Uitvoeringswet AVG art. 34, by which the decision is open to objection.
 *
 * @param alineas each a paragraph
 */
public record Verzoekbrief(List<String> alineas) {

    /** How long one can object, from the day after the decision. Source: Algemene wet bestuursrecht art. 6:7 and 6:8. */
    private static final Period BEZWAARTERMIJN = Period.ofWeeks(6);

    public Verzoekbrief {
        alineas = List.copyOf(alineas);
    }

    /**
     * Absent as long as nothing was decided.
     *
     * @param gemeente the name of the municipality
     * @param zone of the municipality
     */
    public static Optional<Verzoekbrief> of(Correctieverzoek verzoek, String gemeente, ZoneId zone) {
        return verzoek.besluit().map(besluit -> {
            LocalDate decided = besluit.op().atZone(zone).toLocalDate();
            var alineas = new ArrayList<String>();
            alineas.add("Op %s vroeg u de gemeente %s om uw gegevens te verbeteren. U vroeg: “%s”"
                    .formatted(
                            Leesbaar.date(verzoek.gevraagdOp()),
                            gemeente,
                            verzoek.verzoek().value()));
            alineas.addAll(
                    switch (besluit.uitkomst()) {
                        case UITGEVOERD -> carriedOut(decided, besluit.reden());
                        case GEWEIGERD -> refused(decided, besluit.reden(), gemeente);
                    });
            return new Verzoekbrief(alineas);
        });
    }

    /** Not printed. */
    @Override
    public String toString() {
        return "Verzoekbrief[…]";
    }

    private static List<String> carriedOut(LocalDate decided, Optional<Toelichting> done) {
        var alineas = new ArrayList<String>();
        alineas.add("Wij hebben dit op %s verbeterd.".formatted(Leesbaar.date(decided)));
        done.map(Toelichting::value).ifPresent(alineas::add);
        alineas.add("Wilt u zien wat er nu staat? Vraag uw regievoerder om een overzicht van al uw gegevens.");
        return alineas;
    }

    private static List<String> refused(LocalDate decided, Optional<Toelichting> reden, String gemeente) {
        return List.of(
                "Wij besloten op %s om dit niet te veranderen.".formatted(Leesbaar.date(decided)),
                "De reden is: “%s”".formatted(reden.map(Toelichting::value).orElse("")),
                ("Bent u het daar niet mee eens? U kunt bezwaar maken tot en met %s. Schrijf dan een brief aan het college"
                                + " van burgemeester en wethouders van %s. Zet daarin uw naam, over welk besluit het gaat"
                                + " en waarom u het er niet mee eens bent. Krijgt u geen gelijk, dan kunt u naar de rechter.")
                        .formatted(Leesbaar.date(decided.plus(BEZWAARTERMIJN)), gemeente),
                "U kunt ook een klacht sturen aan de Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl."
                        + " Uw regievoerder kan u daarbij helpen.");
    }
}
