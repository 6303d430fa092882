package nl.drentscheaa.inburgering.intake.wissing;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Vervolg;
import org.springframework.stereotype.Component;

/** Of whom an erasure waits or was decided is not withdrawn with an import: the decision would hang in the air. */
@Component
class WissingVervolg implements Vervolg {

    private final Wissingen wissingen;

    WissingVervolg(Wissingen wissingen) {
        this.wissingen = wissingen;
    }

    @Override
    public Set<NieuwkomerId> findAmong(Collection<NieuwkomerId> nieuwkomers) {
        return wissingen.findAll(nieuwkomers).stream().map(Wissing::nieuwkomer).collect(Collectors.toSet());
    }
}
