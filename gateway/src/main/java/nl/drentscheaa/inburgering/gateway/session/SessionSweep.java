package nl.drentscheaa.inburgering.gateway.session;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Takes ended sessions out of the database. Every copy of the gateway may do it: twice does no harm. */
final class SessionSweep {

    private static final Logger LOG = LoggerFactory.getLogger(SessionSweep.class);

    private final SessionDocuments documents;
    private final SessionMemory memory;
    private final Clock clock;
    private final AtomicBoolean indexed = new AtomicBoolean();

    SessionSweep(SessionDocuments documents, SessionMemory memory, Clock clock) {
        this.documents = documents;
        this.memory = memory;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1S")
    void sweep() {
        try {
            if (!indexed.get()) {
                documents.ensureIndexes();
                indexed.set(true);
            }
            memory.sweep();
            documents.deleteEnded(clock.instant());
        } catch (SessionsUnreachable e) {
            // The next round tries again; readiness says that the database is away.
            LOG.warn("ended sessions cannot be swept now: {}", e.getMessage());
        }
    }
}
