package nl.drentscheaa.inburgering.intake.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToegangscodeTest {

    private static final Gemeente ASSEN = gemeente("assen", "0106");
    private static final Gemeente TYNAARLO = gemeente("tynaarlo", "1730");

    private final Toegangscode code = Toegangscode.draw(ASSEN);

    @Test
    void isReadAsItIsShown() {
        assertThat(Toegangscode.read(code.shown())).contains(code);
    }

    @Test
    void isReadHoweverItIsTyped() {
        assertThat(Toegangscode.read(" " + code.shown().toLowerCase(Locale.ROOT).replace('-', ' ') + " "))
                .contains(code);
        assertThat(Toegangscode.read(code.shown().replace("-", ""))).contains(code);
    }

    @Test
    void namesItsMunicipality() {
        assertThat(code.isOf(ASSEN)).isTrue();
        assertThat(code.isOf(TYNAARLO)).isFalse();
    }

    @Test
    void hasNoSignThatIsTakenForAnother() {
        for (int draw = 0; draw < 500; draw++) {
            assertThat(Toegangscode.draw(TYNAARLO).shown()).matches("[2-9A-HJ-NP-Z-]{16}");
        }
    }

    @Test
    void isNeverTheSameTwice() {
        Set<String> secrets = new HashSet<>();
        for (int draw = 0; draw < 1000; draw++) {
            secrets.add(Toegangscode.draw(ASSEN).geheim());
        }
        assertThat(secrets).hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "222-22-2222-222", "222-22-2222-22222", "222-22-2222-222O", "222-22-2222-222é"})
    void isNothingElse(String typed) {
        assertThat(Toegangscode.read(typed)).isEmpty();
    }

    @Test
    void isNotPrinted() {
        assertThat(code.toString()).doesNotContain(code.geheim());
    }

    private static Gemeente gemeente(String id, String cbsCode) {
        return new Gemeente(new GemeenteId(id), id, cbsCode, id, "standaard");
    }
}
