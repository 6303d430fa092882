package nl.drentscheaa.inburgering.intake.bijlage.clamav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.bijlage.Virusscan;
import nl.drentscheaa.inburgering.intake.bijlage.Virusscanner;
import nl.drentscheaa.inburgering.platform.web.problem.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamavTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final byte[] FILE = "een bestand van niets".getBytes(StandardCharsets.UTF_8);

    @Test
    void sendsEveryByteAndBelievesThatItIsClean() throws IOException, InterruptedException {
        try (var clamd = new FakeClamd(Optional.of("stream: OK"))) {
            assertThat(isClean(clamd, LONG)).isTrue();
            assertThat(clamd.heard()).isEqualTo(FILE);
        }
    }

    @Test
    void tellsThatAVirusWasFound() throws IOException {
        try (var clamd = new FakeClamd(Optional.of("stream: Win.Test.EICAR_HDB-1 FOUND"))) {
            assertThat(isClean(clamd, LONG)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "stream: Can't allocate memory ERROR", "", "OK"})
    void takesNoOtherAnswerForAnAnswer(String answer) throws IOException {
        try (var clamd = new FakeClamd(Optional.of(answer))) {
            assertThatThrownBy(() -> isClean(clamd, LONG)).isInstanceOf(Unavailable.class);
        }
    }

    @Test
    void doesNotWaitForEver() throws IOException {
        try (var clamd = new FakeClamd(Optional.empty())) {
            assertThatThrownBy(() -> isClean(clamd, SHORT)).isInstanceOf(Unavailable.class);
        }
    }

    @Test
    void doesNotWaitForEverForWhoDoesNotListenEither() throws IOException {
        try (var deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var properties = new ClamavProperties("127.0.0.1", deaf.getLocalPort(), LONG, SHORT);
            byte[] large = new byte[1024 * 1024];

            assertThatThrownBy(() -> {
                        try (Virusscan scan = new Clamav(properties).begin()) {
                            for (int i = 0; i < 64; i++) {
                                scan.accept(large, large.length);
                            }
                        }
                    })
                    .isInstanceOf(Unavailable.class);
        }
    }

    @Test
    void tellsThatNobodyIsThere() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        var clamav = new Clamav(new ClamavProperties("127.0.0.1", port, LONG, LONG));

        assertThat(clamav.isAvailable()).isTrue();
        assertThatThrownBy(clamav::begin).isInstanceOf(Unavailable.class);
    }

    @Test
    void isLeftOutOnlyWhereNoneIsConfigured() {
        var configuration = new ClamavConfiguration();

        Virusscanner none = configuration.virusscanner(new ClamavProperties("", 3310, LONG, LONG));
        Virusscanner one = configuration.virusscanner(new ClamavProperties("clamav", 3310, LONG, LONG));

        assertThat(none.isAvailable()).isFalse();
        assertThat(one.isAvailable()).isTrue();
    }

    private static boolean isClean(FakeClamd clamd, Duration within) {
        try (Virusscan scan = new Clamav(clamd.properties(within)).begin()) {
            scan.accept(FILE, 4);
            byte[] rest = Arrays.copyOfRange(FILE, 4, FILE.length);
            scan.accept(rest, rest.length);
            return scan.isClean();
        }
    }
}
