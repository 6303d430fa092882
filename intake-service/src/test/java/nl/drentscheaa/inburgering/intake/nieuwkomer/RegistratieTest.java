package nl.drentscheaa.inburgering.intake.nieuwkomer;

import static nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerFixtures.AANKOMST;
import static nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerFixtures.GEBOORTE;
import static nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerFixtures.born;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsstatus;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsvergunning;
import org.junit.jupiter.api.Test;

class RegistratieTest {

    @Test
    void acceptsABirthOnTheDayOfArrival() {
        assertThatCode(() -> born(AANKOMST)).doesNotThrowAnyException();
    }

    @Test
    void refusesABirthAfterTheArrival() {
        assertThatThrownBy(() -> born(AANKOMST.plusDays(1))).hasMessage("geboortedatum-na-aankomst");
    }

    @Test
    void refusesABirthBeforeTheTwentiethCentury() {
        assertThatThrownBy(() -> born(LocalDate.of(1899, 12, 31))).hasMessage("geboortedatum-te-vroeg");
        assertThatCode(() -> born(LocalDate.of(1900, 1, 1))).doesNotThrowAnyException();
    }

    @Test
    void refusesABirthAfterToday() {
        assertThatThrownBy(() -> born(AANKOMST).refuseFuture(AANKOMST.minusDays(1)))
                .hasMessage("geboortedatum-in-toekomst");
        assertThatCode(() -> born(AANKOMST).refuseFuture(AANKOMST)).doesNotThrowAnyException();
    }

    @Test
    void refusesABenefitThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Uitkering(AANKOMST, Optional.of(AANKOMST.minusDays(1))))
                .hasMessage("uitkering-tot-voor-van");
        assertThatCode(() -> new Uitkering(AANKOMST, Optional.of(AANKOMST))).doesNotThrowAnyException();
    }

    @Test
    void refusesABenefitThatEndsWithoutABeginning() {
        assertThatThrownBy(() -> Uitkering.of(Optional.empty(), Optional.of(AANKOMST)))
                .hasMessage("uitkering-zonder-begin");
    }

    @Test
    void refusesADossiernummerThatCouldBeABsn() {
        assertThatThrownBy(() -> new Dossiernummer("999982072")).hasMessage("dossiernummer-vorm");
        assertThatCode(() -> new Dossiernummer("1999982072")).doesNotThrowAnyException();
    }

    @Test
    void refusesAPermitBeforeTheBirth() {
        assertThatThrownBy(() -> permittedFrom(GEBOORTE.minusDays(1))).hasMessage("verblijf-voor-geboorte");
        assertThatCode(() -> permittedFrom(GEBOORTE)).doesNotThrowAnyException();
    }

    private static Registratie permittedFrom(LocalDate day) {
        var permit = new Verblijfsvergunning(
                new Verblijfsstatus("asiel-bepaalde-tijd", "Asiel", "Vw 28"), day, Optional.empty());
        return NieuwkomerFixtures.aRegistratie(
                NieuwkomerFixtures.born(NieuwkomerFixtures.salma(), GEBOORTE),
                Optional.of(permit),
                new Regimebepaling(Regime.WI2021, Optional.empty()));
    }
}
