package nl.drentscheaa.inburgering.monitoring.caseload.store;

import static nl.drentscheaa.inburgering.monitoring.MonitoringScenario.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.drentscheaa.inburgering.monitoring.MonitoringScenario;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import nl.drentscheaa.inburgering.platformtest.TestMongo;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The three feeds are read apart from each other: what they make together must not depend on who was read first. */
class CaseloadProjectionTest {

    private static final MongoClient CLIENT = MongoClients.create(TestMongo.uri());
    private static final String COLLECTION = "caseload";
    private static final int TRIES = 150;
    private static final String FIRST_HUISHOUDEN = "00000000-0000-4000-8000-000000000001";

    private final MongoTemplate mongo = new MongoTemplate(CLIENT, "monitoring_projectie");
    private final CaseloadProjection projection = new CaseloadProjection(mongo);

    @AfterContainer
    static void stop() {
        CLIENT.close();
    }

    @Provide
    Arbitrary<List<String>> interleavings() {
        var turns = new ArrayList<String>();
        story("nobody").forEach(event -> turns.add(event.source()));
        return Arbitraries.shuffle(turns);
    }

    @Property(tries = TRIES)
    void makesTheSameOfEveryInterleaving(@ForAll("interleavings") List<String> turns) {
        Document expected = applied(story(id()));

        assertThat(applied(interleaved(turns, story(id())))).isEqualTo(expected);
    }

    @Property(tries = TRIES)
    void makesTheSameWhenEventsComeTwice(@ForAll("interleavings") List<String> turns, @ForAll Random random) {
        List<FeedEvent> once = interleaved(turns, story(id()));
        var repeated = new ArrayList<FeedEvent>();
        for (int i = 0; i < once.size(); i++) {
            repeated.add(once.get(i));
            // A consumer that lost its cursor reads a stretch again, in the same order.
            repeated.addAll(once.subList(random.nextInt(i + 1), i + 1));
        }

        assertThat(applied(repeated)).isEqualTo(applied(story(id())));
    }

    @Property(tries = TRIES)
    void showsNobodyOfWhomIntakeDidNotTell(@ForAll("interleavings") List<String> turns) {
        List<FeedEvent> untilIntake = interleaved(turns, story(id())).stream()
                .takeWhile(event -> !event.source().equals("intake"))
                .toList();

        if (!untilIntake.isEmpty()) {
            assertThat(applied(untilIntake)).containsEntry("zichtbaar", false);
        }
    }

    @Property(tries = TRIES)
    void showsNobodyWhoWasWithdrawnWhateverElseIsTold(@ForAll("interleavings") List<String> turns) {
        List<FeedEvent> story = story(id());
        String id = story.getFirst().subject();
        List<FeedEvent> told = new ArrayList<>(interleaved(turns, story));
        int last = told.lastIndexOf(last(told, "intake"));
        told.add(last + 1, event("intake", 100, "nieuwkomer-ingetrokken", id, Map.of()));

        assertThat(applied(told)).containsEntry("zichtbaar", false).doesNotContainKeys("weergavenaam", "radar");
    }

    @Example
    void forgetsADutyThatWasWithdrawn() {
        List<FeedEvent> story = story(id());
        String id = story.getFirst().subject();
        story.add(event("monitoring", 100, "traject-ingetrokken", id, Map.of()));

        assertThat(applied(story)).containsEntry("status", "onbekend").doesNotContainKey("termijnTot");
    }

    private static FeedEvent last(List<FeedEvent> told, String source) {
        return told.stream()
                .filter(event -> event.source().equals(source))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @Property(tries = TRIES)
    void showsNobodyWhoMovedAway(@ForAll("interleavings") List<String> turns) {
        List<FeedEvent> all = new ArrayList<>(interleaved(turns, story(id())));
        add(all, "intake", "nieuwkomer-overgedragen", all.getFirst().subject(), Map.of("verhuisdatum", "2026-10-01"));

        assertThat(applied(all)).containsEntry("zichtbaar", false).containsEntry("vertrokkenOp", "2026-10-01");
    }

    @Property(tries = TRIES)
    void forgetsWhoWasErased(@ForAll("interleavings") List<String> turns) {
        List<FeedEvent> all = new ArrayList<>(interleaved(turns, story(id())));
        add(all, "intake", "nieuwkomer-gewist", all.getFirst().subject(), Map.of());

        assertThat(applied(all))
                .containsEntry("zichtbaar", false)
                .doesNotContainKeys("weergavenaam", "sorteernaam", "zoekwoorden", "dossiernummer", "regisseur");
    }

    @Example
    void letsWhoDirectsTheHouseholdDirectAllInIt() {
        String id = id();
        var events = new ArrayList<FeedEvent>();
        add(events, "intake", "nieuwkomer-geregistreerd", id, state("Tesfay, Abrehet", "regie"));
        assertThat(applied(events)).containsEntry("regisseur", "regie");

        add(events, "intake", "huishouden-gewijzigd", id, lid(FIRST_HUISHOUDEN, "gezin"));
        assertThat(applied(events)).containsEntry("regisseur", "gezin");

        add(
                events,
                "intake",
                "huishouden-gewijzigd",
                id,
                Map.of("huishoudenId", FIRST_HUISHOUDEN, "lid", false, "leden", 0));
        assertThat(applied(events)).containsEntry("regisseur", "regie");
    }

    @Example
    void hidesADossierThatWentUpInAnotherUntilItComesBack() {
        String id = id();
        var events = new ArrayList<FeedEvent>();
        add(events, "intake", "nieuwkomer-geregistreerd", id, state("Tesfay, Abrehet", "regie"));
        add(events, "intake", "nieuwkomer-samengevoegd", id, Map.of());
        add(events, "monitoring", "inburgeringsplicht-gestart", id, Map.of("termijnTot", "2024-02-10"));
        assertThat(applied(events)).containsEntry("zichtbaar", false);

        add(events, "intake", "nieuwkomer-hersteld", id, state("Tesfay, Abrehet", "regie"));
        assertThat(applied(events)).containsEntry("zichtbaar", true);
    }

    @Example
    void hearsAfterwardsThatSomebodyLeftTheEarlierHousehold() {
        String id = id();
        var events = new ArrayList<FeedEvent>();
        add(events, "intake", "nieuwkomer-geregistreerd", id, state("Tesfay, Abrehet", "regie"));
        add(events, "intake", "huishouden-gewijzigd", id, lid(FIRST_HUISHOUDEN, "gezin"));
        add(events, "intake", "huishouden-gewijzigd", id, lid("00000000-0000-4000-8000-000000000002", "ander"));
        add(
                events,
                "intake",
                "huishouden-gewijzigd",
                id,
                Map.of("huishoudenId", FIRST_HUISHOUDEN, "lid", false, "leden", 2));

        assertThat(applied(events)).containsEntry("regisseur", "ander");
    }

    private static Map<String, Object> lid(String huishoudenId, String regisseur) {
        return Map.of("huishoudenId", huishoudenId, "lid", true, "leden", 3, "regisseur", regisseur);
    }

    /** What happened to somebody, in the order in which it did. */
    private static List<FeedEvent> story(String id) {
        var story = new ArrayList<FeedEvent>();
        add(story, "intake", "nieuwkomer-geregistreerd", id, state("Tesfay, Abrehet", "regie"));
        add(story, "monitoring", "inburgeringsplicht-gestart", id, Map.of("termijnTot", "2024-02-10"));
        add(story, "pip", "pip-opgesteld", id, Map.of("leerroute", "z-route", "status", "concept"));
        add(
                story,
                "pip",
                "pip-vastgesteld",
                id,
                Map.of("leerroute", "b1-route", "status", "vastgesteld", "vastgesteldOp", "2021-06-01"));
        add(story, "monitoring", "termijn-verlengd", id, Map.of("termijnTot", "2025-02-10"));
        add(story, "intake", "nieuwkomer-gewijzigd", id, state("Tesfay, Abrehet Maria", "ander"));
        add(
                story,
                "intake",
                "radar-gemeten",
                id,
                Map.of(
                        "laatste", true,
                        "datum", "2021-03-10",
                        "financien", 2,
                        "zorg", 3,
                        "samenleving", 2,
                        "werk", 1,
                        "ontmoeten", 4));
        add(story, "intake", "intake-gestart", id, Map.of());
        add(story, "intake", "huishouden-gewijzigd", id, lid(FIRST_HUISHOUDEN, "gezin"));
        add(story, "pip", "leerroute-bepaald", id, Map.of("leerroute", "onderwijsroute"));
        add(story, "monitoring", "traject-afgerond", id, Map.of("status", "voldaan"));
        add(story, "intake", "intake-afgerond", id, Map.of());
        add(story, "intake", "nieuwkomer-gewijzigd", id, state("Tesfay, Abrehet", ""));
        return story;
    }

    private static Map<String, Object> state(String naam, String regisseur) {
        Map<String, Object> state = Map.of(
                "dossiernummer", "AS-0017",
                "weergavenaam", naam,
                "regime", "Wi2021",
                "aankomstdatum", "2021-02-11");
        if (regisseur.isEmpty()) {
            return state;
        }
        var guided = new HashMap<>(state);
        guided.put("regisseur", regisseur);
        return guided;
    }

    private static void add(List<FeedEvent> story, String source, String type, String id, Map<String, Object> data) {
        long sequence = 1
                + story.stream().filter(event -> event.source().equals(source)).count();
        story.add(event(source, sequence, type, id, data));
    }

    /** The same events with the sources in these turns; each source keeps its own order. */
    private static List<FeedEvent> interleaved(List<String> turns, List<FeedEvent> story) {
        var bySource = new HashMap<String, Queue<FeedEvent>>();
        story.forEach(event -> bySource.computeIfAbsent(event.source(), source -> new ArrayDeque<>())
                .add(event));
        return turns.stream()
                .map(source -> bySource.getOrDefault(source, new ArrayDeque<>()).remove())
                .toList();
    }

    private Document applied(List<FeedEvent> events) {
        var model = MonitoringScenario.readModel(mongo, COLLECTION, projection);
        events.forEach(event -> projection.apply(event, model));
        String id = events.getFirst().subject();
        Document stored = Objects.requireNonNull(
                mongo.getCollection(COLLECTION).find(new Document("_id", id)).first());
        stored.remove("_id");
        return stored;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
