package nl.drentscheaa.inburgering.intake.bijlage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import nl.drentscheaa.inburgering.platform.encryption.EncryptedFiles;
import nl.drentscheaa.inburgering.platform.encryption.FileId;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import nl.drentscheaa.inburgering.platform.web.problem.TooLarge;
import nl.drentscheaa.inburgering.platform.web.problem.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestandReceiptTest {

    private static final FileId FILE = FileId.of("b1");

    private final ByteArrayOutputStream stored = new ByteArrayOutputStream();
    private final ByteArrayOutputStream scanned = new ByteArrayOutputStream();

    @Test
    void passesOnEveryByteAndTellsWhatCameIn() throws IOException {
        byte[] file = longJpeg(EncryptedFiles.PART * 2 + 10);

        Bestand received = receive(Outcome.CLEAN, new ByteArrayInputStream(file));

        assertThat(stored.toByteArray()).isEqualTo(file);
        assertThat(scanned.toByteArray()).isEqualTo(file);
        assertThat(received.id()).isEqualTo(FILE);
        assertThat(received.type()).isEqualTo(Bestandstype.JPEG);
        assertThat(received.delen()).isEqualTo(3);
        assertThat(received.bytes()).isEqualTo(file.length);
        assertThat(received.gescand()).isTrue();
        assertThat(received.sha256()).isEqualTo(BestandReceipt.hash(new ByteArrayInputStream(file)));
    }

    @Test
    void tellsThatNobodyLookedForVirusesWhereThereIsNoScanner() throws IOException {
        assertThat(receive(Outcome.NOT_THERE, new ByteArrayInputStream(SampleFiles.pdf()))
                        .gescand())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090 een programma", "<html>", "PK\u0003\u0004", "GIF89a", " %PDF-1.4", "%PDF"})
    void refusesEveryOtherType(String beginning) {
        assertRefused("bestand-type-onbekend", Outcome.CLEAN, SampleFiles.bytes(beginning));
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused("bestand-leeg", Outcome.CLEAN, new byte[0]);
    }

    @Test
    void refusesAFileThatIsNotWhole() {
        byte[] file = SampleFiles.png();
        assertRefused("bestand-beschadigd", Outcome.CLEAN, Arrays.copyOf(file, file.length - 1));
    }

    @Test
    void refusesAVirus() {
        assertRefused("bestand-met-virus", Outcome.INFECTED, SampleFiles.pdf());
    }

    @Test
    void neverSkipsAScannerThatDoesNotAnswer() {
        assertThatThrownBy(() -> receive(Outcome.AWAY, new ByteArrayInputStream(SampleFiles.pdf())))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void takesTheLargestAndNotOneByteMore() throws IOException {
        int largest = (int) Bestand.LARGEST;
        assertThat(receive(Outcome.CLEAN, new ByteArrayInputStream(longJpeg(largest)))
                        .bytes())
                .isEqualTo(largest);
        assertThatThrownBy(() -> receive(Outcome.CLEAN, new ByteArrayInputStream(longJpeg(largest + 1))))
                .isInstanceOf(TooLarge.class);
    }

    @Test
    void stopsReadingWhatNeverEnds() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) 0);
                return length;
            }
        };
        var file = new SequenceInputStream(new ByteArrayInputStream(SampleFiles.jpeg()), endless);

        assertThatThrownBy(() -> receive(Outcome.CLEAN, file)).isInstanceOf(TooLarge.class);
        assertThat(stored.size()).isLessThanOrEqualTo((int) Bestand.LARGEST);
    }

    private enum Outcome {
        CLEAN,
        INFECTED,
        AWAY,
        NOT_THERE
    }

    private void assertRefused(String code, Outcome outcome, byte[] file) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> receive(outcome, new ByteArrayInputStream(file)))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(FieldError::code)
                        .containsExactly(code));
    }

    private Bestand receive(Outcome outcome, InputStream body) throws IOException {
        stored.reset();
        return new BestandReceipt(scanner(outcome)).receive(FILE, body, (number, bytes) -> stored.writeBytes(bytes));
    }

    private Virusscanner scanner(Outcome outcome) {
        return new Virusscanner() {
            @Override
            public boolean isAvailable() {
                return outcome != Outcome.NOT_THERE;
            }

            @Override
            public Virusscan begin() {
                return scan(outcome);
            }
        };
    }

    private Virusscan scan(Outcome outcome) {
        return new Virusscan() {
            @Override
            public void accept(byte[] bytes, int length) {
                scanned.write(bytes, 0, length);
            }

            @Override
            public boolean isClean() {
                if (outcome == Outcome.AWAY) {
                    throw new Unavailable();
                }
                return outcome != Outcome.INFECTED;
            }

            @Override
            public void close() {
                // Nothing was opened.
            }
        };
    }

    /** What comes after the end of a JPEG counts along and is left alone. */
    private static byte[] longJpeg(int length) {
        return Arrays.copyOf(SampleFiles.jpeg(), length);
    }
}
