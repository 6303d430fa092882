package nl.drentscheaa.inburgering.intake.toegang;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets a tablet do what its session allows, in the municipality that the token names and no other. */
@Service
public class OpenTabletSessie {

    private final TabletSessies sessies;
    private final Codezegel zegel;
    private final Gemeenten gemeenten;
    private final Clock clock;

    OpenTabletSessie(TabletSessies sessies, Codezegel zegel, Gemeenten gemeenten, Clock clock) {
        this.sessies = sessies;
        this.zegel = zegel;
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    /**
     * Asks something within a session.
     *
     * @throws InvalidInput when there is no token
     * @throws NotFound for a token that is none
     * @throws RuleBroken when the session ended or was ended
     */
    public <T> T call(@Nullable String token, Function<TabletSessie, T> question) {
        if (token == null) {
            throw new InvalidInput(FieldError.inHeader("Intake-Sessie", "verplicht"));
        }
        Codezegel.Sessieverwijzing named = zegel.open(token).orElseThrow(NotFound::new);
        return Tenancy.call(
                gemeenten.find(named.gemeente()).orElseThrow(NotFound::new), () -> question.apply(current(named)));
    }

    /** The newcomer is ready: the tablet opens nothing any more. */
    public void end(@Nullable String token) {
        call(token, sessie -> {
            sessies.end(sessie.id());
            return true;
        });
    }

    private TabletSessie current(Codezegel.Sessieverwijzing named) {
        TabletSessie sessie = sessies.find(named.sessie()).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        if (sessie.beeindigd()) {
            throw new RuleBroken("tabletsessie-beeindigd");
        }
        if (sessie.isOver(now)) {
            throw new RuleBroken("tabletsessie-verlopen");
        }
        if (sessie.isUnnoted(now)) {
            sessies.touch(sessie.id(), now);
        }
        return sessie;
    }
}
