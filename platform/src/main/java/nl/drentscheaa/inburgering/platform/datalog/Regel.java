package nl.drentscheaa.inburgering.platform.datalog;

import java.time.Instant;
import java.util.List;

/** A line as the privacy officer sees it: without what only the chain needs. */
record Regel(
        long nummer,
        Instant tijdstip,
        String gebruiker,
        List<String> rollen,
        String verwerking,
        String betrokkene,
        String traceId) {

    static Regel of(Line line) {
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
