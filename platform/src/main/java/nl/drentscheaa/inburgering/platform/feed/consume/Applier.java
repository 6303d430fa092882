package nl.drentscheaa.inburgering.platform.feed.consume;

import java.time.Duration;
import java.util.Set;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Applies events to one generation of a read model: tries a failing one again, then parks its subject, so that the
 * others flow on. A database that does not answer parks nobody: that is not the event's fault.
 */
final class Applier {

    private static final Logger log = LoggerFactory.getLogger(Applier.class);
    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final MongoTemplate mongo;
    private final Inbox inbox;

    Applier(MongoTemplate mongo, Inbox inbox) {
        this.mongo = mongo;
        this.inbox = inbox;
    }

    void apply(Projection projection, Generation generation, FeedEvent event, Set<Inbox.ParkedSubject> parked) {
        if (parked.contains(Inbox.ParkedSubject.of(event))) {
            inbox.park(generation, event, "wacht op een eerdere gebeurtenis");
            return;
        }
        try {
            applyWithRetry(projection, generation, event);
        } catch (DataAccessResourceFailureException | TransientDataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            String fault = e.getClass().getSimpleName();
            log.error("event {} of {} is parked in {}: {}", event.sequence(), event.source(), generation.key(), fault);
            inbox.park(generation, event, fault);
            parked.add(Inbox.ParkedSubject.of(event));
        }
    }

    /** Applies what waits for a subject once more, up to the first that fails again. */
    void retry(Projection projection, Generation generation, String subject) {
        for (ParkedEvent waiting : inbox.of(generation, subject)) {
            projection.apply(waiting.event(), modelOf(projection, generation));
            inbox.remove(waiting);
        }
    }

    private void applyWithRetry(Projection projection, Generation generation, FeedEvent event) {
        for (int attempt = 1; ; attempt++) {
            try {
                projection.apply(event, modelOf(projection, generation));
                return;
            } catch (RuntimeException e) {
                if (attempt == TRIES || !pause(attempt)) {
                    throw e;
                }
            }
        }
    }

    private static boolean pause(int attempt) {
        try {
            Thread.sleep(PAUSE.multipliedBy(attempt));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private ReadModel modelOf(Projection projection, Generation generation) {
        return new ReadModel(mongo, generation.collection(), projection.sources());
    }
}
