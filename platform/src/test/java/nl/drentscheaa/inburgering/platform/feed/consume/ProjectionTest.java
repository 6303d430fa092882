package nl.drentscheaa.inburgering.platform.feed.consume;

import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.NOORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import nl.drentscheaa.inburgering.platform.feed.FeedPage;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.tenancy.TenantFixture;
import nl.drentscheaa.inburgering.platform.tenancy.TenantIndexes;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.query.Update;

@ExtendWith(OutputCaptureExtension.class)
class ProjectionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

    private TenantFixture fixture;
    private TenantIndexes indexes;
    private final PaperFeed stories = new PaperFeed("stories");
    private final PaperFeed reviews = new PaperFeed("reviews");
    private final Shelf shelf = new Shelf();

    @BeforeEach
    void start() {
        fixture = new TenantFixture();
        indexes = fixture.indexes(ParkedEvent.class);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void appliesEventsInOrderAndRemembersHowFar() {
        stories.publish("a", "one");
        stories.publish("a", "two");

        inNoord(() -> run().catchUp("stories", 2));

        assertThat(lines("a")).containsExactly("one", "two");
        assertThat(Tenancy.call(NOORD, () -> run().position("stories"))).isEqualTo(2);
    }

    @Test
    void doesNothingWithARepeat() {
        stories.publish("a", "one");
        inNoord(() -> run().catchUp("stories", 1));
        inNoord(() -> cursors().forget(new Generation("shelf", 1), "stories"));

        inNoord(() -> run().catchUp("stories", 1));

        assertThat(lines("a")).containsExactly("one");
    }

    @Test
    void mergesTwoSourcesInOneDocument() {
        stories.publish("a", "one");
        reviews.publish("a", "good");

        inNoord(() -> run().catchUp("reviews", 1));
        inNoord(() -> run().catchUp("stories", 1));

        assertThat(lines("a")).containsExactlyInAnyOrder("one", "good");
    }

    @Test
    void parksAPoisonedSubjectWhileTheOthersFlowOn() {
        stories.publish("a", "poison");
        stories.publish("b", "fine");
        stories.publish("a", "after");

        inNoord(() -> run().catchUp("stories", 3));

        assertThat(lines("b")).containsExactly("fine");
        assertThat(lines("a")).isEmpty();
        assertThat(parked()).extracting(ParkedEvent::sequence).containsExactly(1L, 3L);
    }

    @Test
    void appliesWhatWasParkedInOrderOnceTheCauseIsGone() {
        stories.publish("a", "poison");
        stories.publish("a", "after");
        inNoord(() -> run().catchUp("stories", 2));
        assertThatThrownBy(() -> inNoord(() -> run().retry("a"))).isInstanceOf(IllegalStateException.class);

        shelf.cured.set(true);
        inNoord(() -> run().retry("a"));

        assertThat(lines("a")).containsExactly("poison", "after");
        assertThat(parked()).isEmpty();
    }

    @Test
    void keepsAParkedSubjectParkedAfterARestart() {
        stories.publish("a", "poison");
        inNoord(() -> run().catchUp("stories", 1));
        shelf.cured.set(true);
        stories.publish("a", "after");

        inNoord(() -> run().catchUp("stories", 2));

        assertThat(parked()).hasSize(2);
    }

    @Test
    void catchesUpAfterItWasAway() {
        for (int i = 0; i < 1300; i++) {
            stories.publish("s" + i % 7, "line " + i);
        }

        inNoord(() -> run().catchUp("stories", 1300));

        assertThat(lines("s0")).hasSize(186);
        assertThat(lines("s6")).hasSize(185).startsWith("line 6", "line 13");
    }

    @Test
    void goesOnWhereItStoppedWhenItWasDown() {
        stories.publish("a", "before");
        inNoord(() -> run().catchUp("stories", 1));
        for (int i = 0; i < 1200; i++) {
            stories.publish("s" + i % 3, "line " + i);
        }
        stories.publish("a", "after");

        // Another program takes over: it knows nothing but what is stored.
        inNoord(() -> run().catchUp("stories", 1202));

        assertThat(lines("a")).containsExactly("before", "after");
        assertThat(lines("s0")).hasSize(400).startsWith("line 0", "line 3").endsWith("line 1197");
    }

    @Test
    void missesNothingThatIsToldWhileItRebuilds() throws Exception {
        for (int i = 0; i < 600; i++) {
            stories.publish("s" + i % 5, "line " + i);
        }
        ProjectionRun run = run();
        inNoord(() -> run.catchUp("stories", 600));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> telling = threads.submit(() -> {
                for (int i = 600; i < 900; i++) {
                    stories.publish("s" + i % 5, "line " + i);
                    int head = i + 1;
                    inNoord(() -> run.catchUp("stories", head));
                }
            });

            inNoord(run::rebuild);
            telling.get();
        }

        assertThat(Tenancy.call(NOORD, () -> generations().of(shelf).active())).isEqualTo(2);
        for (int subject = 0; subject < 5; subject++) {
            int first = subject;
            assertThat(lines("s" + subject))
                    .containsExactlyElementsOf(IntStream.range(0, 180)
                            .mapToObj(i -> "line " + (first + 5 * i))
                            .toList());
        }
    }

    @Test
    void rebuildsFromTheFirstEventWhileTheOldOneIsRead() throws Exception {
        for (int i = 0; i < 600; i++) {
            stories.publish("s" + i % 5, "line " + i);
        }
        ProjectionRun run = run();
        inNoord(() -> run.catchUp("stories", 600));
        var reading = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> neverEmpty = threads.submit(() -> alwaysReadsAll(reading));

            inNoord(run::rebuild);

            reading.set(false);
            assertThat(neverEmpty.get()).isTrue();
        }
        assertThat(Tenancy.call(NOORD, () -> generations().of(shelf).active())).isEqualTo(2);
        assertThat(lines("s0")).hasSize(120);
    }

    @Test
    void rebuildsWithAnAlarmWhenTheFeedIsShorterThanWhatWasRead(CapturedOutput output) {
        stories.publish("a", "one");
        stories.publish("a", "two");
        inNoord(() -> run().catchUp("stories", 2));
        stories.restoreBackup(1);

        inNoord(() -> run().catchUp("stories", 1));

        assertThat(output).contains("ERROR", "a backup was restored");
        assertThat(lines("a")).containsExactly("one");
        assertThat(Tenancy.call(NOORD, () -> run().position("stories"))).isEqualTo(1);
    }

    @Test
    void rebuildsWhenTheProjectionBecameAnother() {
        stories.publish("a", "one");
        inNoord(() -> run().catchUp("stories", 1));

        shelf.version = 2;
        inNoord(() -> run().catchUp("stories", 1));

        assertThat(Tenancy.call(NOORD, () -> generations().of(shelf).active())).isEqualTo(2);
        assertThat(Tenancy.call(NOORD, () -> generations().of(shelf).version())).isEqualTo(2);
    }

    @Test
    void leavesNothingBehindOfRebuildsInARow() {
        stories.publish("a", "one");
        inNoord(() -> run().catchUp("stories", 1));
        inNoord(() -> run().rebuild());
        inNoord(() -> run().rebuild());

        inNoord(() -> run(Clock.offset(CLOCK, Duration.ofMinutes(2))).catchUp("stories", 1));

        assertThat(Tenancy.call(NOORD, () -> fixture.mongo.getCollectionNames()))
                .contains("shelf_g3")
                .doesNotContain("shelf_g1", "shelf_g2");
        assertThat(lines("a")).containsExactly("one");
    }

    @Test
    void startsAndStopsListening() {
        stories.publish("a", "one");
        ProjectionRun run = run();
        var consumers = new FeedConsumers(
                Map.of("stories", stories), Map.of("shelf", run), fixture.gemeenten, new Stand(CLOCK));
        consumers.start();
        try {
            org.awaitility.Awaitility.await()
                    .untilAsserted(() -> assertThat(lines("a")).containsExactly("one"));
            stories.publish("a", "two");
            org.awaitility.Awaitility.await()
                    .untilAsserted(() -> assertThat(lines("a")).containsExactly("one", "two"));
        } finally {
            consumers.stop();
        }
    }

    private boolean alwaysReadsAll(AtomicBoolean reading) {
        var models = new ReadModels(Map.of("shelf", shelf), generations(), new Stand(CLOCK));
        boolean all = true;
        while (reading.get()) {
            all &= Tenancy.call(
                            NOORD,
                            () -> fixture.mongo
                                    .findAll(Document.class, models.collectionOf("shelf"))
                                    .size())
                    == 5;
        }
        return all;
    }

    private void inNoord(Runnable work) {
        Tenancy.run(NOORD, work);
    }

    private List<String> lines(String subject) {
        return Tenancy.call(NOORD, () -> {
            String collection = generations().of(shelf).activeGeneration().collection();
            Document document = fixture.mongo.findById(subject, Document.class, collection);
            return document == null ? List.of() : document.getList("lines", String.class, List.of());
        });
    }

    private List<ParkedEvent> parked() {
        return Tenancy.call(NOORD, () -> inbox().all(generations().of(shelf).activeGeneration()));
    }

    private ProjectionRun run() {
        return run(CLOCK);
    }

    private ProjectionRun run(Clock clock) {
        return new ProjectionRun(
                shelf,
                Map.of("stories", stories, "reviews", reviews),
                new Generations(fixture.mongo, indexes, clock),
                cursors(),
                inbox(),
                new Applier(fixture.mongo, inbox()));
    }

    private Generations generations() {
        return new Generations(fixture.mongo, indexes, CLOCK);
    }

    private Cursors cursors() {
        return new Cursors(fixture.mongo);
    }

    private Inbox inbox() {
        return new Inbox(fixture.mongo, CLOCK);
    }

    /** A read model that collects lines and chokes on one of them. */
    private static final class Shelf implements Projection {

        private final AtomicBoolean cured = new AtomicBoolean();
        private int version = 1;

        @Override
        public String name() {
            return "shelf";
        }

        @Override
        public int version() {
            return version;
        }

        @Override
        public Set<String> sources() {
            return Set.of("stories", "reviews");
        }

        @Override
        public Class<?> document() {
            return ShelfDocument.class;
        }

        @Override
        public void apply(FeedEvent event, ReadModel model) {
            String line = (String) Objects.requireNonNull(event.data().get("line"));
            if (line.equals("poison") && !cured.get()) {
                throw new IllegalStateException("cannot digest");
            }
            model.apply(event, new Update().push("lines", line));
        }
    }

    @org.springframework.data.mongodb.core.mapping.Document
    private record ShelfDocument(String id) {}

    /** A feed of one municipality, on paper. */
    private static final class PaperFeed implements FeedSource {

        private final String name;
        private final List<FeedEvent> events = new ArrayList<>();

        PaperFeed(String name) {
            this.name = name;
        }

        synchronized void publish(String subject, String line) {
            long sequence = events.size() + 1L;
            events.add(new FeedEvent(
                    name, sequence, name + sequence, "told", subject, Instant.EPOCH, Map.of("line", line)));
            notifyAll();
        }

        synchronized void restoreBackup(int length) {
            events.subList(length, events.size()).clear();
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public synchronized Map<GemeenteId, Long> heads(Duration wait, Map<GemeenteId, Long> known) {
            long head = events.size();
            if (Objects.equals(known.get(NOORD.id()), head) && !wait.isZero()) {
                try {
                    wait(wait.toMillis());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return Map.of(NOORD.id(), (long) events.size());
        }

        @Override
        public synchronized FeedPage read(long after, int limit) {
            List<FeedEvent> page = events.stream()
                    .filter(event -> event.sequence() > after)
                    .limit(limit)
                    .toList();
            return new FeedPage(page, page.isEmpty() ? after : page.getLast().sequence());
        }
    }
}
