package nl.drentscheaa.inburgering.intake.correctie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import org.junit.jupiter.api.Test;

class VerzoekbriefTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** In Assen it is the third of March by then. */
    private static final Instant LATE_ON_THE_SECOND = Instant.parse("2026-03-02T23:30:00Z");

    private final Correctieverzoek asked = Correctieverzoek.record(
            NieuwkomerId.random(),
            LocalDate.of(2026, 2, 10),
            new Toelichting("Mijn geboortejaar is 1993."),
            "Bram",
            LATE_ON_THE_SECOND);

    @Test
    void isThereOnlyOnceItIsDecided() {
        assertThat(Verzoekbrief.of(asked, "Assen", ZONE)).isEmpty();
    }

    @Test
    void saysWhyItIsRefusedAndWhatCanBeDoneAboutIt() {
        assertThat(textOf(Verzoekuitkomst.GEWEIGERD, "In de basisregistratie staat 1992."))
                .contains(
                        "Op 10 februari 2026 vroeg u de gemeente Assen",
                        "“Mijn geboortejaar is 1993.”",
                        "“In de basisregistratie staat 1992.”",
                        "op 3 maart 2026",
                        "bezwaar maken tot en met 14 april 2026",
                        "Autoriteit Persoonsgegevens");
    }

    @Test
    void saysThatItWasPutRight() {
        assertThat(textOf(Verzoekuitkomst.UITGEVOERD, "Er staat nu 1993."))
                .contains("Wij hebben dit op 3 maart 2026 verbeterd.", "Er staat nu 1993.")
                .doesNotContain("bezwaar");
    }

    private String textOf(Verzoekuitkomst uitkomst, String reden) {
        var besluit = new Verzoekbesluit(uitkomst, Optional.of(new Toelichting(reden)), "Renske", LATE_ON_THE_SECOND);
        return String.join(
                "\n",
                Verzoekbrief.of(asked.decide(besluit), "Assen", ZONE)
                        .orElseThrow()
                        .alineas());
    }
}
