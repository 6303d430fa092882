package nl.drentscheaa.inburgering.intake.nieuwkomer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteit;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import org.junit.jupiter.api.Test;

class RegistratieTest {

    private static final LocalDate AANKOMST = LocalDate.of(2025, 3, 10);

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

    private static Registratie born(LocalDate day) {
        return new Registratie(
                new Dossiernummer("A-1"),
                Optional.empty(),
                new Naam("Salma", Optional.empty(), "Haddad"),
                day,
                Geslacht.V,
                new Nationaliteit("syrische", "Syrische"),
                Taal.AR,
                Regime.WI2021,
                AANKOMST,
                Optional.empty(),
                Optional.empty(),
                new Contact(Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
