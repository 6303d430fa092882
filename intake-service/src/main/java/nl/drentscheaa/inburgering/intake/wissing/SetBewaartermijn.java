package nl.drentscheaa.inburgering.intake.wissing;

import java.util.List;
import nl.drentscheaa.inburgering.intake.dossier.Deelnaam;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdeel;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdelen;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Shows and sets how long each part of a dossier is kept. Nobody's data are seen, so nothing is logged. */
@Service
public class SetBewaartermijn {

    /** A part with the period that holds for it. */
    public record Regel(Deelnaam deel, Bewaartermijn termijn) {}

    private final Bewaartermijnen termijnen;
    private final Dossierdelen delen;

    SetBewaartermijn(Bewaartermijnen termijnen, Dossierdelen delen) {
        this.termijnen = termijnen;
        this.delen = delen;
    }

    /** One for each part of a dossier. */
    public List<Regel> list() {
        return delen.all().stream()
                .map(Dossierdeel::naam)
                .map(naam -> new Regel(naam, termijnen.get(naam.id())))
                .toList();
    }

    /** @throws NotFound when a dossier has no such part */
    public Regel set(String deel, ExpectedVersion expected, Bewaarregel regel) {
        Deelnaam known = delen.all().stream()
                .map(Dossierdeel::naam)
                .filter(naam -> naam.id().equals(deel))
                .findFirst()
                .orElseThrow(NotFound::new);
        Bewaartermijn present = termijnen.get(deel);
        expected.requireIs(present.version());
        Bewaartermijn next = present.set(regel);
        return new Regel(known, next.equals(present) ? present : termijnen.save(next));
    }
}
