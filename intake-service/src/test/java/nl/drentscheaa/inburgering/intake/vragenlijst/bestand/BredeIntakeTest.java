package nl.drentscheaa.inburgering.intake.vragenlijst.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.vragenlijst.Gevoeligheid;
import nl.drentscheaa.inburgering.intake.vragenlijst.Sectie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vraagtekst;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BredeIntakeTest {

    private static final Vragenlijst INTAKE = BredeIntake.current();
    private static final Map<Taal, UnicodeScript> SCRIPTS = Map.of(
            Taal.NL, UnicodeScript.LATIN,
            Taal.EN, UnicodeScript.LATIN,
            Taal.TR, UnicodeScript.LATIN,
            Taal.AR, UnicodeScript.ARABIC,
            Taal.FA, UnicodeScript.ARABIC,
            Taal.TI, UnicodeScript.ETHIOPIC,
            Taal.UK, UnicodeScript.CYRILLIC);

    @Test
    void asksAboutAllPartsOfLifeInOrder() {
        assertThat(INTAKE.versie()).isEqualTo(new Versie("brede-intake", 1));
        assertThat(INTAKE.secties())
                .extracting(Sectie::id)
                .containsExactly(
                        "gezondheid",
                        "financien",
                        "taal",
                        "opleiding-en-werk",
                        "dagbesteding",
                        "netwerk",
                        "wonen-en-gezin",
                        "verwachtingen");
        assertThat(INTAKE.vragen()).hasSizeBetween(40, 55);
    }

    /** Answers are stored under these: a change here loses them. Another meaning needs another version. */
    @Test
    void keepsItsIds() {
        assertThat(INTAKE.vragen().stream().map(vraag -> vraag.id().value()).collect(Collectors.joining(" ")))
                .isEqualToNormalizingWhitespace("""
                        gezondheid-algemeen gezondheid-lichaam gezondheid-slapen gezondheid-verdriet huisarts
                        gezondheid-hulp gezondheid-leren
                        inkomen rondkomen schulden schulden-aan brieven digitaal-betalen
                        thuistaal andere-talen eigen-taal-lezen eigen-taal-schrijven schrift nederlands-spreken
                        nederlands-lezen nederlands-oefenen taalles taaldiploma
                        schooljaren hoogste-opleiding diploma leren werkervaring werkjaren werk-wens werk-moeilijk computer
                        bezigheden uren-bezig vrijwilligerswerk vervoer
                        contact-buren hulp-vragen activiteiten alleen-voelen taalmaatje
                        aankomst-nederland huishouden woning kinderen-overdag opvang-nodig gezinshereniging
                        doelen zin-in-leren zin-in-werk inburgering-bekend toekomst tolk tolk-taal alleen-praten""");
    }

    @Test
    void letsEverybodySkipHealthAndMoney() {
        assertThat(INTAKE.vragen())
                .filteredOn(vraag -> vraag.kenmerken().gevoelig().isPresent())
                .hasSizeGreaterThan(10)
                .allMatch(vraag -> vraag.kenmerken().overslaan());
        assertThat(INTAKE.secties().getFirst().vragen())
                .allMatch(
                        vraag -> vraag.kenmerken().gevoelig().stream().anyMatch(why -> why == Gevoeligheid.GEZONDHEID));
    }

    @ParameterizedTest
    @EnumSource(Taal.class)
    void asksInTheScriptOfTheLanguage(Taal taal) {
        assertThat(INTAKE.vragen())
                .extracting(vraag -> text(vraag, taal).tekst())
                .allMatch(tekst -> UnicodeScript.of(tekst.codePointAt(0)) == SCRIPTS.get(taal));
    }

    @ParameterizedTest
    @EnumSource(Taal.class)
    void asksOneThingAtATime(Taal taal) {
        String mark = taal.schrijfrichting() == Taal.Schrijfrichting.NAAR_LINKS ? "؟" : "?";
        assertThat(INTAKE.vragen())
                .extracting(vraag -> text(vraag, taal).tekst())
                .allMatch(tekst -> tekst.endsWith(mark)
                        && tekst.indexOf(mark) == tekst.length() - 1
                        && tekst.split(" ").length <= 15);
    }

    @ParameterizedTest
    @EnumSource(Taal.class)
    void explainsWhatTheDutchExplains(Taal taal) {
        assertThat(INTAKE.vragen())
                .allMatch(vraag -> text(vraag, taal).uitleg().isPresent()
                        == text(vraag, Taal.NL).uitleg().isPresent());
    }

    @ParameterizedTest
    @EnumSource(value = Taal.class, mode = EnumSource.Mode.EXCLUDE, names = "NL")
    void leavesNoDutchQuestionUntranslated(Taal taal) {
        List<String> dutch = INTAKE.vragen().stream()
                .map(vraag -> text(vraag, Taal.NL).tekst())
                .toList();
        assertThat(INTAKE.vragen())
                .extracting(vraag -> text(vraag, taal).tekst())
                .doesNotContainAnyElementsOf(dutch);
    }

    @ParameterizedTest
    @EnumSource(Taal.class)
    void offersNoTwoOptionsThatReadTheSame(Taal taal) {
        assertThat(INTAKE.vragen())
                .extracting(vraag -> List.copyOf(text(vraag, taal).opties().values()))
                .allSatisfy(opties -> assertThat(opties).doesNotHaveDuplicates());
    }

    private static Vraagtekst text(Vraag vraag, Taal taal) {
        return INTAKE.teksten(taal).vraag(vraag);
    }
}
