package nl.drentscheaa.inburgering.platform.datalog;

import com.mongodb.client.model.Sorts;
import java.util.Optional;
import java.util.function.Function;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.bson.Document;

/**
 * Walks the whole log of the bound municipality and finds the first line that was changed, removed or put in, and an end
 * that was cut off.
 *
 * <p>What it cannot find: lines and sealed head put back together to an earlier state, as a restored backup does. The
 * number of lines is therefore also a metric, of which the past is kept elsewhere.
 */
public final class LogboekVerification {

    private static final int BATCH = 1000;

    private final LogboekLines lines;
    private final LogboekHead head;
    private final Function<GemeenteId, Chain> chains;

    LogboekVerification(LogboekLines lines, LogboekHead head, Function<GemeenteId, Chain> chains) {
        this.lines = lines;
        this.head = head;
        this.chains = chains;
    }

    /**
     * What the walk found.
     *
     * @param regels how many lines were good
     * @param eersteBreuk the number at which the chain first breaks
     */
    public record Outcome(long regels, Optional<Long> eersteBreuk) {

        public boolean intact() {
            return eersteBreuk.isEmpty();
        }
    }

    /** Reads every line: some microseconds each. */
    public Outcome verify() {
        Chain chain = chains.apply(Tenancy.current().id());
        // Read before the walk: lines that come in meanwhile lie behind it.
        Optional<LogboekHead.Known> known = head.find(chain);
        Tail reached = Tail.NONE;
        boolean headMet = known.isEmpty() || known.get().tail().nummer() == 0;
        try (var stored =
                lines.all().find().sort(Sorts.ascending("_id")).batchSize(BATCH).cursor()) {
            while (stored.hasNext()) {
                Optional<Tail> next = follow(chain, reached, stored.next());
                if (next.isEmpty()) {
                    return new Outcome(reached.nummer(), Optional.of(reached.nummer() + 1));
                }
                reached = next.get();
                headMet |= known.isPresent() && known.get().tail().equals(reached);
            }
        }
        return isWhole(reached, known, headMet)
                ? new Outcome(reached.nummer(), Optional.empty())
                : new Outcome(reached.nummer(), Optional.of(reached.nummer() + 1));
    }

    private static boolean isWhole(Tail reached, Optional<LogboekHead.Known> known, boolean headMet) {
        boolean empty = reached.nummer() == 0;
        return known.map(head -> head.sealed() && headMet).orElse(empty);
    }

    private static Optional<Tail> follow(Chain chain, Tail before, Document stored) {
        try {
            Line line = Line.of(stored);
            return chain.holds(line, before) ? Optional.of(line.toTail()) : Optional.empty();
        } catch (RuntimeException e) {
            // A field is missing or of another kind: someone changed it.
            return Optional.empty();
        }
    }
}
