package nl.drentscheaa.inburgering.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import nl.drentscheaa.inburgering.platformtest.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class StoredSessionsTest {

    private static final SessionProperties PROPERTIES = new SessionProperties(
            TestMongo.uri(),
            "gateway_test",
            10,
            Duration.ofMinutes(30),
            Duration.ofHours(10),
            Duration.ofMinutes(10),
            Duration.ofSeconds(1),
            Duration.ofMinutes(1));

    private static final MongoClient client = MongoClients.create(TestMongo.uri());

    private final MongoCollection<Document> collection = client.getDatabase("gateway_test")
            .getCollection("s" + UUID.randomUUID().toString().replace("-", ""));
    private final SessionDocuments documents = new SessionDocuments(collection);
    private final SessionSeal seal = new SessionSeal(new byte[32]);
    private final SettableClock clock = new SettableClock();
    private final StoredSessions here = copy();
    private final StoredSessions elsewhere = copy();

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @Test
    void findsWhatAnotherCopyOfTheGatewaySaved() {
        StoredSession session = loggedIn();

        StoredSession found = find(elsewhere, session.getId());

        assertThat(found.<String>getAttribute("kleur")).isEqualTo("groen");
        assertThat(found.owner()).contains(new SessionOwner("regie", "sid-1"));
    }

    @Test
    void storesNeitherTheCookieNorWhatTheSessionHolds() {
        StoredSession session = loggedIn();

        String stored = Objects.requireNonNull(collection.find().first()).toJson();

        assertThat(stored).doesNotContain(session.getId(), "groen");
    }

    @Test
    void readsNothingThatWasMovedFromAnotherSession() {
        StoredSession victim = loggedIn();
        StoredSession attacker = loggedIn();
        Document sealed = Objects.requireNonNull(collection
                .find(Filters.eq("_id", SessionSeal.storedId(victim.getId())))
                .first());
        collection.updateOne(
                Filters.eq("_id", SessionSeal.storedId(attacker.getId())), Updates.set("a", sealed.get("a")));

        assertThat(elsewhere.findById(attacker.getId())).isNull();
    }

    @Test
    void readsNothingUnderAnotherKey() {
        StoredSession session = loggedIn();
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;
        var other = new StoredSessions(
                documents, new SessionSeal(otherKey), new SessionMemory(Duration.ZERO, clock), PROPERTIES, clock);

        assertThat(other.findById(session.getId())).isNull();
    }

    @Test
    void endsThirtyMinutesAfterTheLastRequest() {
        StoredSession session = loggedIn();

        clock.advance(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(elsewhere.findById(session.getId())).isNotNull();
        clock.advance(Duration.ofSeconds(1));
        assertThat(copy().findById(session.getId())).isNull();
        assertThat(documents.deleteEnded(clock.instant())).isEqualTo(1);
    }

    @Test
    void livesOnWhileItIsUsedButNeverLongerThanTenHours() {
        String id = loggedIn().getId();

        for (int i = 0; i < 29; i++) {
            clock.advance(Duration.ofMinutes(20));
            StoredSession used = find(here, id);
            used.setLastAccessedTime(clock.instant());
            here.save(used);
        }
        clock.advance(Duration.ofMinutes(19));
        assertThat(copy().findById(id)).isNotNull();
        clock.advance(Duration.ofMinutes(1));
        assertThat(copy().findById(id)).isNull();
    }

    @Test
    void waitsTenMinutesAtTheLoginPage() {
        StoredSession session = here.createSession();
        here.save(session);

        clock.advance(Duration.ofMinutes(10));

        assertThat(copy().findById(session.getId())).isNull();
    }

    @Test
    void isNotBroughtBackByARequestThatWasUnderWayWhenItEnded() {
        StoredSession session = loggedIn();
        StoredSession underWay = find(here, session.getId());
        elsewhere.deleteById(session.getId());

        underWay.setAttribute("kleur", "rood");
        here.save(underWay);

        assertThat(collection.countDocuments()).isZero();
    }

    @Test
    void isNotBroughtBackUnderANewIdEither() {
        StoredSession underWay = find(here, loggedIn().getId());
        elsewhere.deleteById(underWay.getId());

        underWay.changeSessionId();
        here.save(underWay);

        assertThat(collection.countDocuments()).isZero();
    }

    @Test
    void keepsWhatTwoRequestsAtTheSameTimeChanged() {
        String id = loggedIn().getId();
        StoredSession one = find(here, id);
        StoredSession other = find(elsewhere, id);

        one.setAttribute("kleur", "rood");
        other.setAttribute("maat", "groot");
        here.save(one);
        elsewhere.save(other);

        StoredSession found = find(copy(), id);
        assertThat(found.<String>getAttribute("kleur")).isEqualTo("rood");
        assertThat(found.<String>getAttribute("maat")).isEqualTo("groot");
    }

    @Test
    void leavesNothingUnderItsOldId() {
        StoredSession session = loggedIn();
        String before = session.getId();

        session.changeSessionId();
        here.save(session);

        assertThat(copy().findById(before)).isNull();
        assertThat(find(copy(), session.getId()).<String>getAttribute("kleur")).isEqualTo("groen");
    }

    @Test
    void livesOnElsewhereForASecondAtMostOnceItEnded() {
        StoredSession session = loggedIn();
        assertThat(elsewhere.findById(session.getId())).isNotNull();
        here.deleteById(session.getId());

        assertThat(here.findById(session.getId())).isNull();
        clock.advance(Duration.ofSeconds(1));
        assertThat(elsewhere.findById(session.getId())).isNull();
    }

    @Test
    void writesNothingWhenNothingChanged() {
        String id = loggedIn().getId();
        StoredSession read = find(here, id);
        clock.advance(Duration.ofSeconds(59));
        read.setLastAccessedTime(clock.instant());

        assertThat(read.needsWriting()).isFalse();
        clock.advance(Duration.ofSeconds(1));
        read.setLastAccessedTime(clock.instant());
        assertThat(read.needsWriting()).isTrue();
    }

    @Test
    void looksForNothingThatIsNoId() {
        assertThat(here.findById("")).isNull();
        assertThat(here.findById("../../etc")).isNull();
        assertThat(here.findById("A".repeat(44))).isNull();
    }

    @Test
    void letsOneAtATimeClaimASession() {
        String storedId = SessionSeal.storedId(loggedIn().getId());
        Instant now = clock.instant();

        assertThat(documents.claim(storedId, now, now.plusSeconds(10))).isTrue();
        assertThat(documents.claim(storedId, now.plusSeconds(9), now.plusSeconds(19)))
                .isFalse();
        assertThat(documents.claim(storedId, now.plusSeconds(10), now.plusSeconds(20)))
                .isTrue();
        documents.release(storedId);
        assertThat(documents.claim(storedId, now.plusSeconds(11), now.plusSeconds(21)))
                .isTrue();
        assertThat(documents.claim("een ander", now, now.plusSeconds(10))).isFalse();
    }

    private StoredSession loggedIn() {
        StoredSession session = here.createSession();
        session.setAttribute("kleur", "groen");
        session.setAttribute(SessionOwner.ATTRIBUTE, new SessionOwner("regie", "sid-1"));
        here.save(session);
        return session;
    }

    private static StoredSession find(StoredSessions copy, String id) {
        return Objects.requireNonNull(copy.findById(id), "the session is not there");
    }

    private StoredSessions copy() {
        return new StoredSessions(
                documents, seal, new SessionMemory(PROPERTIES.remembered(), clock), PROPERTIES, clock);
    }

    private static final class SettableClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T08:00:00Z");

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
