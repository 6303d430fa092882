package nl.drentscheaa.inburgering.intake.vragenlijst.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.Beoordeling;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijst;

/** What holds for answers to the broad intake, whichever they are. */
class AntwoordenTest {

    private static final Vragenlijst INTAKE = BredeIntake.current();

    @Property(tries = 200)
    void acceptsWhatFitsAndIsAskedAndNothingElse(@ForAll("answers") Map<VraagId, Antwoord> antwoorden) {
        List<VraagId> asked = INTAKE.asked(antwoorden).stream().map(Vraag::id).toList();

        INTAKE.assess(antwoorden, BredeIntake.TODAY)
                .forEach((id, beoordeling) -> assertThat(beoordeling)
                        .isEqualTo(
                                asked.contains(id)
                                        ? new Beoordeling.Aanvaard(antwoorden.getOrDefault(id, Antwoord.OVERGESLAGEN))
                                        : new Beoordeling.Geweigerd("vraag-niet-gesteld")));
    }

    @Property(tries = 200)
    void asksTheSameInWhateverOrderTheAnswersCame(@ForAll("answers") Map<VraagId, Antwoord> antwoorden) {
        var reversed = new LinkedHashMap<VraagId, Antwoord>();
        List.copyOf(antwoorden.keySet()).reversed().forEach(id -> reversed.put(id, antwoorden.get(id)));

        assertThat(INTAKE.asked(reversed)).isEqualTo(INTAKE.asked(antwoorden));
    }

    @Property
    void saysTheSameOfAnAnswerThatItAccepted(@ForAll("vragen") Vraag vraag, @ForAll List<String> waarden) {
        if (vraag.assess(new Antwoord(waarden), BredeIntake.TODAY) instanceof Beoordeling.Aanvaard(Antwoord stored)) {
            assertThat(vraag.assess(stored, BredeIntake.TODAY)).isEqualTo(new Beoordeling.Aanvaard(stored));
        }
    }

    @Property
    void refusesWithACodeWhateverIsSent(@ForAll("vragen") Vraag vraag, @ForAll List<String> waarden) {
        if (vraag.assess(new Antwoord(waarden), BredeIntake.TODAY) instanceof Beoordeling.Geweigerd(String code)) {
            assertThat(code).startsWith("antwoord-");
        }
    }

    @Provide
    Arbitrary<Map<VraagId, Antwoord>> answers() {
        return BredeIntake.answers();
    }

    @Provide
    Arbitrary<Vraag> vragen() {
        return Arbitraries.of(INTAKE.vragen());
    }
}
