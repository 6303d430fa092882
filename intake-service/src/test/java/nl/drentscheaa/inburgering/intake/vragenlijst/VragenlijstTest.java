package nl.drentscheaa.inburgering.intake.vragenlijst;

import static nl.drentscheaa.inburgering.intake.vragenlijst.VraagFixtures.after;
import static nl.drentscheaa.inburgering.intake.vragenlijst.VraagFixtures.needed;
import static nl.drentscheaa.inburgering.intake.vragenlijst.VraagFixtures.teksten;
import static nl.drentscheaa.inburgering.intake.vragenlijst.VraagFixtures.vragenlijst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import org.junit.jupiter.api.Test;

class VragenlijstTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final VraagId EERSTE = new VraagId("eerste");
    private static final VraagId TWEEDE = new VraagId("tweede");
    private static final VraagId DERDE = new VraagId("derde");
    private static final Vragenlijst KETEN = vragenlijst(
            new JaNeeVraag(needed("eerste")),
            new JaNeeVraag(after("eerste", "ja", "tweede")),
            new JaNeeVraag(after("tweede", "ja", "derde")));

    @Test
    void asksAFurtherQuestionOnlyAfterTheAnswerThatLeadsToIt() {
        assertThat(asked(Map.of())).containsExactly(EERSTE);
        assertThat(asked(Map.of(EERSTE, Antwoord.of("nee")))).containsExactly(EERSTE);
        assertThat(asked(Map.of(EERSTE, Antwoord.of("ja")))).containsExactly(EERSTE, TWEEDE);
    }

    @Test
    void asksNothingOnAnAnswerThatIsNotAskedForItself() {
        assertThat(asked(Map.of(EERSTE, Antwoord.of("nee"), TWEEDE, Antwoord.of("ja"))))
                .containsExactly(EERSTE);
        assertThat(asked(Map.of(EERSTE, Antwoord.of("ja"), TWEEDE, Antwoord.of("ja"))))
                .containsExactly(EERSTE, TWEEDE, DERDE);
    }

    @Test
    void saysOfEachAnswerWhetherItFits() {
        assertThat(KETEN.assess(
                        Map.of(
                                EERSTE,
                                Antwoord.of("nee"),
                                TWEEDE,
                                Antwoord.of("ja"),
                                new VraagId("vierde"),
                                Antwoord.of("ja")),
                        TODAY))
                .containsOnly(
                        Map.entry(EERSTE, new Beoordeling.Aanvaard(Antwoord.of("nee"))),
                        Map.entry(TWEEDE, new Beoordeling.Geweigerd("vraag-niet-gesteld")),
                        Map.entry(new VraagId("vierde"), new Beoordeling.Geweigerd("vraag-onbekend")));
    }

    @Test
    void refusesAnIdTwice() {
        assertThatThrownBy(() -> vragenlijst(new JaNeeVraag(needed("eerste")), new JaNeeVraag(needed("eerste"))))
                .hasMessageContaining("twice");
    }

    @Test
    void refusesAConditionOnWhatComesLater() {
        assertThatThrownBy(() ->
                        vragenlijst(new JaNeeVraag(after("tweede", "ja", "eerste")), new JaNeeVraag(needed("tweede"))))
                .hasMessageContaining("no earlier answer");
        assertThatThrownBy(() -> vragenlijst(
                        new JaNeeVraag(needed("eerste")), new JaNeeVraag(after("eerste", "misschien", "tweede"))))
                .hasMessageContaining("no earlier answer");
    }

    @Test
    void refusesTextsThatAreMissingOrTooMany() {
        Vraag eerste = new JaNeeVraag(needed("eerste"));
        Vraag tweede = new JaNeeVraag(needed("tweede"));
        List<Sectie> opbouw = List.of(new Sectie("deel", "icoon", List.of(eerste)));

        assertThatThrownBy(() -> teksten(Taal.AR).requireFit(opbouw)).hasMessageContaining("ar miss [eerste]");
        assertThatThrownBy(() -> teksten(Taal.AR, eerste, tweede).requireFit(opbouw))
                .hasMessageContaining("more than is asked");
        assertThatThrownBy(() ->
                        teksten(Taal.AR, new TekstVraag(needed("eerste"), 9)).requireFit(opbouw))
                .hasMessageContaining("do not fit eerste");
    }

    @Test
    void refusesALanguageLess() {
        assertThatThrownBy(() -> new Vragenlijst(KETEN.versie(), Geldigheid.GELDEND, KETEN.secties(), Map.of()))
                .hasMessageContaining("no texts in");
    }

    @Test
    void refusesMarkupAndLongTexts() {
        assertThatThrownBy(() -> text("Hoe <b>gaat</b> het?")).hasMessageContaining("markup");
        assertThatThrownBy(() -> text("a".repeat(101))).hasMessageContaining("longer");
        assertThat(text("a".repeat(100)).tekst()).hasSize(100);
    }

    private static Vraagtekst text(String tekst) {
        return new Vraagtekst(tekst, Optional.empty(), Map.of(), Optional.empty());
    }

    private static List<VraagId> asked(Map<VraagId, Antwoord> antwoorden) {
        return KETEN.asked(antwoorden).stream().map(Vraag::id).toList();
    }
}
