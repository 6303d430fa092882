package nl.drentscheaa.inburgering.monitoring.caseload.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which municipalities a caller means: those named, or all of the own ones. */
@Component
class EigenGemeenten {

    private final Gemeenten gemeenten;

    EigenGemeenten(Gemeenten gemeenten) {
        this.gemeenten = gemeenten;
    }

    /** @throws NotFound when one is named that is not the caller's, as if it did not exist */
    List<Gemeente> asked(@Nullable List<String> named) {
        Set<GemeenteId> own = Caller.current().gemeenten();
        if (named == null || named.isEmpty()) {
            return gemeenten.of(own);
        }
        Set<GemeenteId> wanted = named.stream().map(text -> oneOf(own, text)).collect(Collectors.toSet());
        return gemeenten.of(wanted);
    }

    private static GemeenteId oneOf(Set<GemeenteId> own, String text) {
        return own.stream().filter(id -> id.value().equals(text)).findFirst().orElseThrow(NotFound::new);
    }
}
