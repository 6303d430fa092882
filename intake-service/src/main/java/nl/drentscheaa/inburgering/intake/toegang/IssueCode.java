package nl.drentscheaa.inburgering.intake.toegang;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Service;

/** Gives out a code. It is shown once: nothing that is kept can show it again. */
@Service
public class IssueCode {

    /** So many places are taken only when hundreds of codes are good at once. */
    private static final int DRAWS = 50;

    private final UitgegevenCodes codes;
    private final Codezegel zegel;
    private final Logboek logboek;
    private final Clock clock;

    IssueCode(UitgegevenCodes codes, Codezegel zegel, Logboek logboek, Clock clock) {
        this.codes = codes;
        this.zegel = zegel;
        this.logboek = logboek;
        this.clock = clock;
    }

    /**
     * A code with the last moment at which it is good.
     */
    public record Uitgifte(Toegangscode code, Instant geldigTot) {}

    /** @throws RuleBroken when no place is free */
    public Uitgifte issue(Toegang toegang) {
        logboek.record(ToegangVerwerking.UITGEVEN, toegang.nieuwkomer().value());
        for (int draw = 0; draw < DRAWS; draw++) {
            Toegangscode code = Toegangscode.draw(Tenancy.current());
            Optional<UitgegevenCode> placed = place(code, toegang);
            if (placed.isPresent()) {
                return new Uitgifte(code, placed.get().geldigTot());
            }
        }
        throw new RuleBroken("te-veel-codes");
    }

    private Optional<UitgegevenCode> place(Toegangscode code, Toegang toegang) {
        Instant now = clock.instant();
        Optional<UitgegevenCode> present = codes.find(code.vak());
        if (present.filter(other -> other.isCurrent(now)).isPresent()) {
            return Optional.empty();
        }
        long version = present.map(UitgegevenCode::version).orElse(0L);
        UitgegevenCode issued = UitgegevenCode.of(code.vak(), toegang, zegel.hash(code), now, version);
        return codes.save(issued) ? Optional.of(issued) : Optional.empty();
    }
}
