package nl.drentscheaa.inburgering.intake.nieuwkomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BsnTest {

    @Test
    void acceptsANumberThatPassesTheElevenTest() {
        assertThat(new Bsn(" 999982072 ").value()).isEqualTo("999982072");
    }

    @ParameterizedTest
    @CsvSource({
        "99998207,bsn-vorm",
        "9999820720,bsn-vorm",
        "99998207A,bsn-vorm",
        "999982073,bsn-elfproef",
        "000000000,bsn-elfproef"
    })
    void refusesAnother(String digits, String code) {
        assertThatThrownBy(() -> new Bsn(digits)).hasMessage(code);
    }

    /** Each weight is prime to eleven but the test is blind to nothing of one digit. */
    @Property
    void refusesANumberWithOneWrongDigit(
            @ForAll @IntRange(max = 8) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        char[] digits = "999982072".toCharArray();
        digits[place] = Character.forDigit((Character.digit(digits[place], 10) + by) % 10, 10);
        assertThatThrownBy(() -> new Bsn(new String(digits))).hasMessage("bsn-elfproef");
    }

    @Test
    void isNeverPrintedWhole() {
        assertThat(new Bsn("999982072")).hasToString("*******72");
    }
}
