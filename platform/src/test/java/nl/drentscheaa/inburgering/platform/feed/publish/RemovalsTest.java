package nl.drentscheaa.inburgering.platform.feed.publish;

import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.NOORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import nl.drentscheaa.inburgering.platform.feed.Story;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.tenancy.TenantFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class RemovalsTest {

    /** More than one call does. */
    private static final int STEPS = 25;

    private final TenantFixture fixture = new TenantFixture().with(StoredEvent.class, Story.class, Removal.class);
    private final MongoTemplate mongo = fixture.mongo;

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void removesAndTellsAfterWhatWasStillToBeTold() {
        Tenancy.run(NOORD, () -> {
            mongo.insert(new Story("a").next());

            assertThat(remove(mongo, "a", "unknown")).containsExactly("gone-a");

            assertThat(mongo.findAll(Story.class)).isEmpty();
            assertThat(told()).containsExactly("a story-went-on", "a story-removed");
        });
    }

    @Test
    void leavesWhatWasChanged() {
        Tenancy.run(NOORD, () -> {
            mongo.insert(new Story("a").next());
            mongo.insert(new Story("b").next());
            mongo.save(Objects.requireNonNull(mongo.findById("b", Story.class)).next());

            assertThat(remove(mongo, "a", "b")).containsExactly("gone-a");

            assertThat(mongo.findAll(Story.class)).extracting(Story::id).containsExactly("b");
            assertThat(told()).filteredOn(line -> line.startsWith("b")).doesNotContain("b story-removed");
            assertThat(mongo.findAll(Removal.class))
                    .extracting(Removal::document)
                    .containsExactly("a");
        });
    }

    @Test
    void tellsOnceWhenItIsRepeated() {
        Tenancy.run(NOORD, () -> {
            mongo.insert(new Story("a"));

            assertThat(remove(mongo, "a")).containsExactly("gone-a");
            assertThat(remove(mongo, "a")).containsExactly("gone-a");

            assertThat(told()).containsExactly("a story-removed");
        });
    }

    @Test
    void neitherRemovesWithoutTellingNorTellsWithoutRemovingWhereverItIsKilled() {
        Tenancy.run(NOORD, () -> {
            for (int killedAt = 0; killedAt < STEPS; killedAt++) {
                String id = "story-" + killedAt;
                mongo.insert(new Story(id).next());
                MongoTemplate dying = new DyingTemplate(mongo, killedAt);
                try {
                    remove(dying, id);
                } catch (DyingTemplate.Killed e) {
                    assertThat(remove(mongo, id)).containsExactly("gone-" + id);
                }
                assertThat(told())
                        .filteredOn(line -> line.startsWith(id + " "))
                        .containsExactly(id + " story-went-on", id + " story-removed");
                assertThat(mongo.findById(id, Story.class)).isNull();
            }
        });
    }

    private static Set<String> remove(MongoTemplate template, String... ids) {
        Map<String, OutboxEvent> events = new LinkedHashMap<>();
        for (String id : ids) {
            events.put(id, new OutboxEvent("gone-" + id, "story-removed", id, Instant.EPOCH, Map.of()));
        }
        return new Removals(template, new Relay(template, new EventLog(template))).removeUnchanged(Story.class, events);
    }

    private List<String> told() {
        new Relay(mongo, new EventLog(mongo)).sweep("verwijderingen");
        return new EventLog(mongo)
                .read(0, 1000).stream()
                        .map(event -> event.subject() + " " + event.type())
                        .toList();
    }
}
