package nl.drentscheaa.inburgering.intake.bijlage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormCheckTest {

    static Stream<Arguments> wholeFiles() {
        return Stream.of(
                Arguments.of(Bestandstype.PDF, SampleFiles.pdf()),
                Arguments.of(Bestandstype.PNG, SampleFiles.png()),
                Arguments.of(Bestandstype.JPEG, SampleFiles.jpeg()));
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void knowsATypeByItsFirstBytes(Bestandstype type, byte[] file) {
        assertThat(Bestandstype.of(file, file.length)).contains(type);
        assertThat(Bestandstype.of(file, 2)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void findsAWholeFileSoundInWhateverPiecesItComes(Bestandstype type, byte[] file) {
        for (int piece : new int[] {1, 2, 3, 7, 64, file.length}) {
            assertThat(isSound(type, file, piece)).as("in pieces of " + piece).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void missesAnEndWhereverAFileBreaksOff(Bestandstype type, byte[] file) {
        int withoutLastLine = file.length - (type == Bestandstype.PDF ? 1 : 0);
        for (int length = 1; length < withoutLastLine; length++) {
            assertThat(isSound(type, Arrays.copyOf(file, length), length))
                    .as("the first " + length + " bytes")
                    .isFalse();
        }
    }

    @Test
    void findsEveryByteOfAPngThatChanged() {
        byte[] file = SampleFiles.png();
        for (int at = 8; at < file.length; at++) {
            byte[] changed = file.clone();
            changed[at] ^= 1;
            assertThat(isSound(Bestandstype.PNG, changed, changed.length))
                    .as("changed at " + at)
                    .isFalse();
        }
    }

    @Test
    void letsNothingHideAfterTheEndOfAPng() {
        byte[] file = SampleFiles.png();
        byte[] longer = Arrays.copyOf(file, file.length + 1);

        assertThat(isSound(Bestandstype.PNG, longer, longer.length)).isFalse();
        assertThat(isSound(Bestandstype.PNG, longer, 1)).isFalse();
    }

    @Test
    void leavesAloneWhatATelephonePutsAfterAJpeg() {
        byte[] file = SampleFiles.jpeg();
        byte[] longer = Arrays.copyOf(file, file.length * 2);

        assertThat(isSound(Bestandstype.JPEG, longer, 64)).isTrue();
    }

    @Test
    void findsASegmentOfAJpegThatLiesAboutItsLength() {
        byte[] file = SampleFiles.jpeg();
        file[4] = (byte) 0xFF;

        assertThat(isSound(Bestandstype.JPEG, file, file.length)).isFalse();
    }

    @Test
    void refusesAPdfOfWhichTheTableLiesOutside() {
        byte[] file = SampleFiles.bytes("%PDF-1.4\nx\nstartxref\n4096\n%%EOF\n");

        assertThat(isSound(Bestandstype.PDF, file, file.length)).isFalse();
    }

    @Test
    void refusesAPageOfTheWebThatBeginsAsAPdf() {
        byte[] file = SampleFiles.bytes("%PDF-1.4<html><script>alert(1)</script></html>");

        assertThat(isSound(Bestandstype.PDF, file, file.length)).isFalse();
    }

    private static boolean isSound(Bestandstype type, byte[] file, int piece) {
        FormCheck check = type.check();
        for (int at = 0; at < file.length; at += piece) {
            byte[] next = Arrays.copyOfRange(file, at, Math.min(file.length, at + piece));
            check.accept(next, next.length);
        }
        return check.isSound();
    }
}
