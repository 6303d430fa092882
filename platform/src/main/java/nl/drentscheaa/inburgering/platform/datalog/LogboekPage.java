package nl.drentscheaa.inburgering.platform.datalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log.
 *
 * @param volgende the cursor of the next page; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LogboekPage(List<Regel> items, @Nullable String volgende) {

    /** One line, without what only the chain needs. */
    record Regel(
            long nummer,
            Instant tijdstip,
            String gebruiker,
            List<String> rollen,
            String verwerking,
            String betrokkene,
            String traceId) {

        private static Regel of(Line line) {
            return new Regel(
                    line.nummer(),
                    line.tijdstip(),
                    line.gebruiker(),
                    line.rollen(),
                    line.verwerking(),
                    line.betrokkene(),
                    line.traceId());
        }
    }

    static LogboekPage last(List<Line> lines) {
        return new LogboekPage(lines.stream().map(Regel::of).toList(), null);
    }

    static LogboekPage of(List<Line> lines, Function<LogboekQuery.Place, String> cursor) {
        return new LogboekPage(
                lines.stream().map(Regel::of).toList(), cursor.apply(LogboekQuery.Place.of(lines.getLast())));
    }
}
