package nl.drentscheaa.inburgering.platform.feed.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import org.junit.jupiter.api.Test;

class StandTest {

    private static final GemeenteId NOORD = new GemeenteId("noord");
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final Clock clock = mock(Clock.class);
    private final Projection shelf = mock(Projection.class);
    private final Stand stand;

    StandTest() {
        when(shelf.name()).thenReturn("shelf");
        when(shelf.sources()).thenReturn(Set.of("stories"));
        at(0);
        stand = new Stand(clock);
    }

    @Test
    void isTheStartBeforeAnythingWasRead() {
        at(10);

        assertThat(second()).isZero();
    }

    @Test
    void movesWithTheClockWhileListening() {
        listenAndCatchUp();
        at(60);

        assertThat(second()).isEqualTo(60);
    }

    @Test
    void standsStillWhileNewsIsRead() {
        listenAndCatchUp();
        at(60);
        stand.reads("shelf", "stories", NOORD);
        at(65);

        assertThat(second()).isEqualTo(60);
    }

    @Test
    void movesAgainWhenTheNewsIsRead() {
        listenAndCatchUp();
        stand.reads("shelf", "stories", NOORD);
        at(65);
        stand.caughtUp("shelf", "stories", NOORD);
        at(70);

        assertThat(second()).isEqualTo(70);
    }

    @Test
    void staysAtTheLastReadingWhenTheSourceIsLost() {
        listenAndCatchUp();
        at(60);
        stand.lostTouch("stories");
        stand.reads("shelf", "stories", NOORD);
        at(90);

        assertThat(second()).isZero();
    }

    @Test
    void fallsBackToTheStartWhenNewsCannotBeRead() {
        listenAndCatchUp();
        at(60);
        stand.reads("shelf", "stories", NOORD);
        stand.behind("shelf", "stories", NOORD);
        at(90);

        assertThat(second()).isZero();
    }

    private void listenAndCatchUp() {
        stand.listens("stories");
        stand.reads("shelf", "stories", NOORD);
        stand.caughtUp("shelf", "stories", NOORD);
    }

    private void at(long second) {
        when(clock.instant()).thenReturn(START.plusSeconds(second));
    }

    private long second() {
        return stand.of(shelf, NOORD).getEpochSecond() - START.getEpochSecond();
    }
}
