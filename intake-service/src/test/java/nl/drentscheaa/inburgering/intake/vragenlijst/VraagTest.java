package nl.drentscheaa.inburgering.intake.vragenlijst;

import static nl.drentscheaa.inburgering.intake.vragenlijst.VraagFixtures.needed;
import static nl.drentscheaa.inburgering.intake.vragenlijst.VraagFixtures.opties;
import static nl.drentscheaa.inburgering.intake.vragenlijst.VraagFixtures.skippable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VraagTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Vraag JA_NEE = new JaNeeVraag(needed("vraag"));
    private static final Vraag MEER =
            new MeerkeuzeVraag(skippable("vraag"), opties("een", "twee", "geen"), Optional.of(new Optie("geen")));
    private static final Vraag GETAL = new GetalVraag(needed("vraag"), new Bereik(1, 80));
    private static final Vraag DATUM = new DatumVraag(needed("vraag"), LocalDate.of(1950, 1, 1));
    private static final Vraag TEKST = new TekstVraag(skippable("vraag"), 5);

    @Test
    void acceptsAnAnswerThatCanBeChosen() {
        assertAccepted(JA_NEE, "ja");
        assertRefused(JA_NEE, "antwoord-onbekende-optie", "misschien");
        assertRefused(JA_NEE, "antwoord-meer-dan-een", "ja", "nee");
        assertRefused(new KeuzeVraag(needed("vraag"), opties("a", "b")), "antwoord-onbekende-optie", "c");
    }

    @Test
    void acceptsSkippingOnlyWhereOneMay() {
        assertAccepted(MEER);
        assertRefused(JA_NEE, "antwoord-leeg");
    }

    @Test
    void putsSeveralAnswersInTheOrderOfTheQuestion() {
        assertThat(MEER.assess(Antwoord.of("twee", "een"), TODAY))
                .isEqualTo(new Beoordeling.Aanvaard(Antwoord.of("een", "twee")));
    }

    @Test
    void refusesAnAnswerTwiceOrBesideItsOpposite() {
        assertRefused(MEER, "antwoord-dubbele-optie", "een", "een");
        assertRefused(MEER, "antwoord-sluit-andere-uit", "een", "geen");
        assertRefused(MEER, "antwoord-onbekende-optie", "een", "drie");
        assertAccepted(MEER, "geen");
    }

    @Test
    void acceptsANumberUpToItsBorders() {
        assertAccepted(GETAL, "1");
        assertAccepted(GETAL, "80");
        assertRefused(GETAL, "antwoord-buiten-bereik", "0");
        assertRefused(GETAL, "antwoord-buiten-bereik", "81");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7,5", "-1", "07", "9999999", "een", "٧"})
    void refusesWhatIsNoWholeNumber(String value) {
        assertRefused(GETAL, "antwoord-geen-getal", value);
    }

    @Test
    void acceptsADayFromTheEarliestUntilToday() {
        assertAccepted(DATUM, "1950-01-01");
        assertAccepted(DATUM, "2026-03-01");
        assertRefused(DATUM, "antwoord-buiten-bereik", "1949-12-31");
        assertRefused(DATUM, "antwoord-buiten-bereik", "2026-03-02");
        assertRefused(DATUM, "antwoord-geen-datum", "2025-02-29");
        assertRefused(DATUM, "antwoord-geen-datum", "01-03-2026");
    }

    @Test
    void countsTheCharactersOfATextAsAPersonDoes() {
        assertAccepted(TEKST, "12345");
        assertAccepted(TEKST, "😀😀😀😀😀");
        assertRefused(TEKST, "antwoord-te-lang", "123456");
        assertRefused(TEKST, "antwoord-leeg", " ");
        assertRefused(TEKST, "antwoord-tekens", "a\u0000b");
        assertThat(TEKST.assess(Antwoord.of("  ab\n"), TODAY)).isEqualTo(new Beoordeling.Aanvaard(Antwoord.of("ab")));
    }

    @Test
    void neverPrintsWhatAPersonAnswered() {
        assertThat(Antwoord.of("geheim")).asString().doesNotContain("geheim");
    }

    @Test
    void refusesAQuestionThatCannotBeAsked() {
        assertThatThrownBy(() -> new KeuzeVraag(needed("vraag"), opties("een")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KeuzeVraag(needed("vraag"), opties("een", "een")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new MeerkeuzeVraag(needed("vraag"), opties("een", "twee"), Optional.of(new Optie("geen"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bereik(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VraagId("Niet Zo")).hasMessage("vraag-onbekend");
    }

    @Test
    void refusesASensitiveQuestionThatCannotBeSkipped() {
        assertThatThrownBy(() -> new Kenmerken(
                        new VraagId("vraag"),
                        "hart",
                        Set.of(Domein.ZORG),
                        Optional.of(Gevoeligheid.GEZONDHEID),
                        false,
                        Optional.empty()))
                .hasMessageContaining("cannot be skipped");
    }

    private static void assertAccepted(Vraag vraag, String... waarden) {
        Antwoord antwoord = new Antwoord(List.of(waarden));
        assertThat(vraag.assess(antwoord, TODAY)).isEqualTo(new Beoordeling.Aanvaard(antwoord));
    }

    private static void assertRefused(Vraag vraag, String code, String... waarden) {
        assertThat(vraag.assess(new Antwoord(List.of(waarden)), TODAY)).isEqualTo(new Beoordeling.Geweigerd(code));
    }
}
