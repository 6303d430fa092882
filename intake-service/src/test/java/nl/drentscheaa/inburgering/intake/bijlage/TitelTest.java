package nl.drentscheaa.inburgering.intake.bijlage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Diploma mbo|Diploma mbo.pdf",
                "scan.PDF|scan.pdf",
                "../../etc/passwd|etc passwd.pdf",
                "C:\\temp\\x|C temp x.pdf",
                ".bashrc|bashrc.pdf",
                "factuur.exe|factuur.exe.pdf",
                "a\"b;c|a b c.pdf",
                "شهادة|شهادة.pdf",
                "???|bijlage.pdf"
            })
    void givesAFilenameThatIsSafe(String titel, String filename) {
        assertThat(new Titel(titel).filename(Bestandstype.PDF)).isEqualTo(filename);
    }

    @Test
    void endsAsItsTypeDoes() {
        assertThat(new Titel("foto").filename(Bestandstype.JPEG)).isEqualTo("foto.jpg");
        assertThat(new Titel("foto.jpg").filename(Bestandstype.PNG)).isEqualTo("foto.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\u0000b", "fdp\u202Eexe", "a\u2028b"})
    void refusesWhatCannotBeSeen(String titel) {
        assertThatThrownBy(() -> new Titel(titel)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void leavesPersianAsItIsSpelled() {
        assertThat(new Titel("می\u200Cخواهم").value()).hasSize(8);
    }

    @Test
    void hasAtMostAHundredCharacters() {
        assertThat(new Titel("x".repeat(100)).value()).hasSize(100);
        assertThatThrownBy(() -> new Titel("x".repeat(101))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void isNeverPrinted() {
        assertThat(new Titel("Uitslag van het bloedonderzoek")).hasToString("Titel[…]");
    }
}
