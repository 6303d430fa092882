package nl.drentscheaa.inburgering.platform.csvimport.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextScanTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void takesUtf8ForUtf8() {
        assertThat(scanned("naam\nZoë €".getBytes(StandardCharsets.UTF_8)).tekenset())
                .isEqualTo(Tekenset.UTF_8);
    }

    @Test
    void takesPlainAsciiForUtf8() {
        assertThat(scanned("naam\nJan".getBytes(StandardCharsets.US_ASCII)).tekenset())
                .isEqualTo(Tekenset.UTF_8);
    }

    @Test
    void takesTheRestForWindows() {
        var scan = scanned("naam\nZoë Müller €".getBytes(WINDOWS));
        assertThat(scan.tekenset()).isEqualTo(Tekenset.WINDOWS_1252);
        assertThat(scan.fault()).isEmpty();
    }

    @Test
    void stillSeesUtf8InAFileCutInTheMiddleOfALetter() {
        byte[] whole = "naam\nBjörn\nZoë".getBytes(StandardCharsets.UTF_8);
        var scan = scanned(Arrays.copyOf(whole, whole.length - 1));
        assertThat(scan.tekenset()).isEqualTo(Tekenset.UTF_8);
        assertThat(scan.fault()).isEmpty();
    }

    @Test
    void refusesAFileGluedFromTwoCharacterSets() {
        byte[] first = "Zoë Müller\n".getBytes(StandardCharsets.UTF_8);
        byte[] second = "Zoë\n".getBytes(WINDOWS);
        var scan = new TextScan();
        scan.accept(first, first.length);
        scan.accept(second, second.length);
        assertThat(code(scan)).contains("gemengde-tekenset");
    }

    @ParameterizedTest
    @CsvSource({
        "504b0304140006, spreadsheet",
        "d0cf11e0a1b11ae1, spreadsheet",
        "255044462d312e34, geen-tekst",
        "fffe6e006100, utf-16",
        "feff006e0061, utf-16",
        "6e61616d00, geen-tekst",
        "'', leeg-bestand",
    })
    void namesWhatIsNoTextFile(String bytes, String code) {
        assertThat(code(scanned(java.util.HexFormat.of().parseHex(bytes)))).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"c080", "c1bf", "e08080", "eda080", "f4908080", "f5808080", "80", "c3", "e282", "ff"})
    void neverCallsMalformedBytesInTheMiddleUtf8(String bytes) {
        var scan = new TextScan();
        byte[] malformed = java.util.HexFormat.of().parseHex(bytes + "20");
        scan.accept(malformed, malformed.length);
        assertThat(scan.tekenset()).isEqualTo(Tekenset.WINDOWS_1252);
    }

    private static Optional<String> code(TextScan scan) {
        return scan.fault().map(FileFault::code);
    }

    private static TextScan scanned(byte[] bytes) {
        var scan = new TextScan();
        scan.accept(bytes, bytes.length);
        return scan;
    }
}
