package nl.drentscheaa.inburgering.intake.nieuwkomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdresTest {

    @ParameterizedTest
    @ValueSource(strings = {"9461 BH", "9461bh", " 9461 bh "})
    void writesAPostcodeInOneWay(String postcode) {
        assertThat(new Adres("Schapendrift", "12", postcode, "Gieten").postcode())
                .isEqualTo("9461 BH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0461 BH", "9461 B", "94610 BH", "BH 9461"})
    void refusesWhatIsNoPostcode(String postcode) {
        assertThatThrownBy(() -> new Adres("Schapendrift", "12", postcode, "Gieten"))
                .hasMessage("postcode-vorm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "12a", "12-3", "12 hs"})
    void takesAHuisnummerWithAddition(String huisnummer) {
        assertThat(new Adres("Schapendrift", huisnummer, "9461 BH", "Gieten").huisnummer())
                .isEqualTo(huisnummer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "a12", "123456"})
    void refusesWhatIsNoHuisnummer(String huisnummer) {
        assertThatThrownBy(() -> new Adres("Schapendrift", huisnummer, "9461 BH", "Gieten"))
                .hasMessage("huisnummer-vorm");
    }

    @Test
    void isWholeOrNotThere() {
        assertThat(Adres.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .isEmpty();
        assertThatThrownBy(() -> Adres.of(
                        Optional.of("Schapendrift"), Optional.of("12"), Optional.empty(), Optional.of("Gieten")))
                .hasMessage("adres-onvolledig");
    }

    @Test
    void isNotPrinted() {
        assertThat(new Adres("Schapendrift", "12", "9461 BH", "Gieten")).hasToString("Adres[…]");
    }
}
