package nl.drentscheaa.inburgering.intake.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import org.junit.jupiter.api.Test;

class TabletSessieTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Toegang TOEGANG = new Toegang(NieuwkomerId.random(), UUID.randomUUID());

    @Test
    void endsAfterFourIdleHours() {
        TabletSessie begun = TabletSessie.begin(TOEGANG, NOON);

        assertThat(begun.isOver(NOON.plus(Duration.ofHours(4)).minusMillis(1))).isFalse();
        assertThat(begun.isOver(NOON.plus(Duration.ofHours(4)))).isTrue();
    }

    @Test
    void endsAfterTwelveHoursOfUse() {
        Instant end = NOON.plus(Duration.ofHours(12));
        var busy = new TabletSessie(UUID.randomUUID(), TOEGANG, NOON, end.minusSeconds(60), false);

        assertThat(busy.isOver(end.minusMillis(1))).isFalse();
        assertThat(busy.isOver(end)).isTrue();
    }

    @Test
    void isNotedOnceAMinute() {
        TabletSessie begun = TabletSessie.begin(TOEGANG, NOON);

        assertThat(begun.isUnnoted(NOON.plusSeconds(59))).isFalse();
        assertThat(begun.isUnnoted(NOON.plusSeconds(60))).isTrue();
    }
}
