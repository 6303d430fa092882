package nl.drentscheaa.inburgering.intake.nieuwkomer.store;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.store.NieuwkomerDocument.VerblijfDeel;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsstatussen;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsvergunning;
import org.springframework.stereotype.Component;

/** The permit of a newcomer, to its part of the document and back. */
@Component
class Verblijfdelen {

    private final Verblijfsstatussen verblijfsstatussen;

    Verblijfdelen(Verblijfsstatussen verblijfsstatussen) {
        this.verblijfsstatussen = verblijfsstatussen;
    }

    VerblijfDeel toDeel(Verblijfsvergunning permit) {
        return new VerblijfDeel(permit.status().id(), permit.van(), permit.tot().orElse(null));
    }

    Verblijfsvergunning toVergunning(VerblijfDeel deel) {
        return new Verblijfsvergunning(
                verblijfsstatussen.get(deel.status()), deel.van(), Optional.ofNullable(deel.tot()));
    }
}
