package nl.drentscheaa.inburgering.platform.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.drentscheaa.inburgering.platform.tenancy.PlatformSecret;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorCodecTest {

    private final CursorCodec codec = new CursorCodec(new PlatformSecret(new byte[32]));

    record Position(String naam, long nummer) {}

    @Test
    void opensWhatItSealed() {
        String cursor = codec.seal("ik:lijst", new Position("Haile, Selam", 7));

        assertThat(codec.open("ik:lijst", cursor, Position.class)).isEqualTo(new Position("Haile, Selam", 7));
    }

    @Test
    void showsNothingOfThePosition() {
        String cursor = codec.seal("ik:lijst", new Position("Haile", 7));

        assertThat(new String(
                        java.util.Base64.getUrlDecoder().decode(cursor), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Haile");
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void refusesACursorOfAnotherQuestion() {
        String cursor = codec.seal("ik:lijst", new Position("Haile", 7));

        assertThatThrownBy(() -> codec.open("ander:lijst", cursor, Position.class))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "!!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesACursorThatWasMadeUp(String cursor) {
        assertThatThrownBy(() -> codec.open("ik:lijst", cursor, Position.class)).isInstanceOf(InvalidInput.class);
    }
}
