package nl.drentscheaa.inburgering.monitoring.caseload;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.monitoring.traject.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.tenancy.FanOut;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/** Records in the data log of each municipality which of its newcomers the caller sees. */
@Component
class Inzageregistratie {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Logboek logboek;
    private final FanOut fanOut;

    Inzageregistratie(Logboek logboek, FanOut fanOut) {
        this.logboek = logboek;
        this.fanOut = fanOut;
    }

    /** The record of one answer to the caller of this request. */
    Antwoord begin(List<Gemeente> gemeenten) {
        return new Antwoord(gemeenten, Handelende.current());
    }

    final class Antwoord {

        private final List<Gemeente> gemeenten;
        private final Handelende handelende;
        private final Set<NieuwkomerId> recorded = new HashSet<>();

        private Antwoord(List<Gemeente> gemeenten, Handelende handelende) {
            this.gemeenten = gemeenten;
            this.handelende = handelende;
        }

        /**
         * Records those of whom it is not yet recorded in this answer.
         *
         * @return the municipalities where that did not succeed
         */
        Collection<GemeenteId> record(List<Regel> shown) {
            Map<GemeenteId, List<String>> wanted = shown.stream()
                    .filter(regel -> !recorded.contains(regel.nieuwkomerId()))
                    .collect(Collectors.groupingBy(
                            Regel::gemeente,
                            Collectors.mapping(regel -> regel.nieuwkomerId().value(), Collectors.toList())));
            var asked = gemeenten.stream()
                    .filter(gemeente -> wanted.containsKey(gemeente.id()))
                    .toList();
            var answers = fanOut.ask(asked, LIMIT, () -> write(wanted));
            answers.values().forEach(recorded::addAll);
            return new ArrayList<>(answers.unreachable());
        }

        private List<NieuwkomerId> write(Map<GemeenteId, List<String>> wanted) {
            List<String> own = wanted.getOrDefault(Tenancy.current().id(), List.of());
            logboek.record(handelende, CaseloadVerwerking.RAADPLEGEN, own);
            return own.stream().map(NieuwkomerId::new).toList();
        }
    }
}
