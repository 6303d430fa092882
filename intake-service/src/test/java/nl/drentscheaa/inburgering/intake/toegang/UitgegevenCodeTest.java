package nl.drentscheaa.inburgering.intake.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import org.junit.jupiter.api.Test;

class UitgegevenCodeTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final UitgegevenCode code =
            UitgegevenCode.of("7K", new Toegang(NieuwkomerId.random(), UUID.randomUUID()), "hash", NOON, 0);

    @Test
    void isGoodOnce() {
        assertThat(code.assess("hash", Doel.TABLET, NOON)).isEqualTo(Inwisseling.GELUKT);
        assertThat(code.after(Inwisseling.GELUKT).assess("hash", Doel.TABLET, NOON))
                .isEqualTo(Inwisseling.GEBRUIKT);
    }

    @Test
    void isGoodForHalfAnHour() {
        assertThat(code.assess("hash", Doel.TABLET, NOON.plus(HALF_AN_HOUR).minusMillis(1)))
                .isEqualTo(Inwisseling.GELUKT);
        assertThat(code.assess("hash", Doel.TABLET, NOON.plus(HALF_AN_HOUR))).isEqualTo(Inwisseling.VERLOPEN);
    }

    @Test
    void isBlockedByTheThousandthWrongGuess() {
        UitgegevenCode tried = code;
        for (int guess = 1; guess < 1_000; guess++) {
            assertThat(tried.assess("other", Doel.TABLET, NOON)).isEqualTo(Inwisseling.ONBEKEND);
            tried = tried.after(Inwisseling.ONBEKEND);
        }
        assertThat(tried.assess("hash", Doel.TABLET, NOON)).isEqualTo(Inwisseling.GELUKT);

        UitgegevenCode blocked = tried.after(tried.assess("other", Doel.TABLET, NOON));
        assertThat(blocked.assess("hash", Doel.TABLET, NOON)).isEqualTo(Inwisseling.GEBLOKKEERD);
    }

    @Test
    void isNotGoodWhenItWasTakenBack() {
        assertThat(code.revoked().assess("hash", Doel.TABLET, NOON)).isEqualTo(Inwisseling.INGETROKKEN);
        assertThat(code.after(Inwisseling.GELUKT).revoked().assess("hash", Doel.TABLET, NOON))
                .isEqualTo(Inwisseling.GEBRUIKT);
    }

    @Test
    void opensNoOtherDoor() {
        assertThat(code.assess("hash", Doel.ACCOUNT, NOON)).isEqualTo(Inwisseling.ONBEKEND);
    }
}
