package nl.drentscheaa.inburgering.platform.feed.publish;

import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.NOORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.tenancy.TenantFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedForgettingTest {

    private static final OutboxEvent KNOWN = event("known", "a", Map.of("naam", "Haddad", "regime", "Wi2021"));
    private static final OutboxEvent OTHER = event("known", "b", Map.of("naam", "Tesfay"));
    private static final OutboxEvent GONE = event("gone", "a", Map.of());

    private TenantFixture fixture;
    private EventLog log;

    @BeforeEach
    void start() {
        fixture = new TenantFixture().with(StoredEvent.class);
        log = new EventLog(fixture.mongo, new FeedForgetting(Map.of("gone", List.of("naam", "nummer"))));
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void overwritesWhatWasToldOfThatSubjectAndNothingElse() {
        Tenancy.run(NOORD, () -> {
            log.append(List.of(KNOWN, OTHER, GONE));

            assertThat(log.read(0, 10))
                    .extracting(StoredEvent::data)
                    .containsExactly(Map.of("naam", "GEWIST", "regime", "Wi2021"), Map.of("naam", "Tesfay"), Map.of());
        });
    }

    @Test
    void doesSoWhenItDiedBeforeItCould() {
        Tenancy.run(NOORD, () -> {
            new EventLog(fixture.mongo).append(List.of(KNOWN, GONE));
            log.append(List.of(GONE));

            assertThat(log.read(0, 10))
                    .extracting(stored -> stored.data().get("naam"))
                    .containsExactly("GEWIST", null);
        });
    }

    private static OutboxEvent event(String type, String subject, Map<String, Object> data) {
        return OutboxEvent.of(type, subject, Instant.EPOCH, data);
    }
}
