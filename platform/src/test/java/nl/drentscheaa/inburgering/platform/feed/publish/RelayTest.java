package nl.drentscheaa.inburgering.platform.feed.publish;

import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.NOORD;
import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.ZUID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import nl.drentscheaa.inburgering.platform.feed.Story;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.tenancy.TenantFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class RelayTest {

    private static final int WRITERS = 8;
    private static final int STORIES_PER_WRITER = 5;
    private static final int STEPS = 12;

    private TenantFixture fixture;
    private MongoTemplate mongo;

    @BeforeEach
    void start() {
        fixture = new TenantFixture().with(StoredEvent.class, Story.class);
        mongo = fixture.mongo;
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void numbersEventsFromOneAndEmptiesTheOutbox() {
        Tenancy.run(NOORD, () -> {
            mongo.save(new Story("a").next().next());

            int moved = relay().sweep("stories");

            assertThat(moved).isEqualTo(2);
            assertThat(allEvents()).extracting(StoredEvent::sequence).containsExactly(1L, 2L);
            assertThat(find("a").outbox()).isEmpty();
        });
    }

    @Test
    void keepsTheFeedsOfMunicipalitiesApart() {
        Tenancy.run(NOORD, () -> mongo.save(new Story("a").next()));
        Tenancy.run(ZUID, () -> assertThat(relay().sweep("stories")).isZero());
        Tenancy.run(ZUID, () -> assertThat(log().head()).isZero());
    }

    @Test
    void doesNotTellAgainWhenItDiedBeforeEmptyingTheOutbox() {
        Tenancy.run(NOORD, () -> {
            Story story = mongo.save(new Story("a").next());
            log().append(story.outbox());

            relay().sweep("stories");

            assertThat(allEvents()).hasSize(1);
            assertThat(find("a").outbox()).isEmpty();
        });
    }

    @Test
    void doesNotTellAgainWhenAWriterSavesAnOldOutbox() {
        Tenancy.run(NOORD, () -> {
            mongo.save(new Story("a").next());
            Story readBeforeTheRelay = find("a");
            relay().sweep("stories");

            mongo.save(readBeforeTheRelay.next());
            relay().sweep("stories");

            assertThat(steps(allEvents())).containsExactly(1, 2);
        });
    }

    @Test
    void keepsWhatWaitsWhenTheAggregateIsSavedAgain() {
        Tenancy.run(NOORD, () -> {
            mongo.save(new Story("a").next());
            mongo.save(find("a").next());

            relay().sweep("stories");

            assertThat(steps(allEvents())).containsExactly(1, 2);
        });
    }

    @Test
    void passesOverADocumentWhoseOutboxWasEmptied() {
        Tenancy.run(NOORD, () -> {
            mongo.save(new Story("a").next());
            relay().sweep("stories");

            assertThat(relay().relay("stories", List.of("a", "unknown"))).isZero();
        });
    }

    @Test
    void losesNothingWithEightWritersAndThreeRelaysThatAreKilledAtRandom() throws Exception {
        var writing = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writers.add(threads.submit(() -> Tenancy.run(NOORD, () -> write(number))));
            }
            for (int relay = 0; relay < 3; relay++) {
                int seed = relay;
                threads.submit(() -> Tenancy.run(NOORD, () -> relayAndDie(writing, new Random(seed))));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            writing.set(false);
        }
        Tenancy.run(NOORD, () -> relay().sweep("stories"));

        Tenancy.run(NOORD, () -> {
            List<StoredEvent> events = allEvents();
            int expected = WRITERS * STORIES_PER_WRITER * STEPS;
            assertThat(events).hasSize(expected);
            assertThat(events)
                    .extracting(StoredEvent::sequence)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, expected).boxed().toList());
            Map<String, List<StoredEvent>> bySubject =
                    events.stream().collect(Collectors.groupingBy(StoredEvent::subject));
            assertThat(bySubject.values())
                    .allSatisfy(ofOne -> assertThat(steps(ofOne))
                            .containsExactlyElementsOf(
                                    IntStream.rangeClosed(1, STEPS).boxed().toList()));
        });
    }

    private void write(int writer) {
        for (int story = 0; story < STORIES_PER_WRITER; story++) {
            String id = writer + "-" + story;
            mongo.save(new Story(id));
            for (int step = 0; step < STEPS; step++) {
                mongo.save(find(id).next());
            }
        }
    }

    /** A relay that is "killed": at a random moment its thread leaves, between any two of its steps. */
    private void relayAndDie(AtomicBoolean writing, Random random) {
        while (writing.get()) {
            MongoTemplate dying = new DyingTemplate(mongo, random.nextInt(6));
            var killed = new Relay(dying, new EventLog(dying));
            try {
                killed.sweep("stories");
            } catch (DyingTemplate.Killed e) {
                // The next one takes over where it stood.
            }
        }
    }

    private Story find(String id) {
        return Objects.requireNonNull(mongo.findById(id, Story.class));
    }

    private Relay relay() {
        return new Relay(mongo, log());
    }

    private EventLog log() {
        return new EventLog(mongo);
    }

    private List<StoredEvent> allEvents() {
        return log().read(0, 1000);
    }

    private static List<Integer> steps(List<StoredEvent> events) {
        return events.stream()
                .map(event -> (Integer) Objects.requireNonNull(event.data().get("step")))
                .toList();
    }

    @Test
    void findsTheHeadThatAnotherRelayMovedFarAhead() {
        Tenancy.run(NOORD, () -> {
            EventLog behind = log();
            assertThat(behind.head()).isZero();
            List<OutboxEvent> many = IntStream.range(0, 700)
                    .mapToObj(i -> OutboxEvent.of("t", "s", java.time.Instant.EPOCH, Map.of()))
                    .toList();
            log().append(many);

            assertThat(behind.head()).isEqualTo(700);
        });
    }
}
