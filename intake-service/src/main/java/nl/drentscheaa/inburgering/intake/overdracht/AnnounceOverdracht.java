package nl.drentscheaa.inburgering.intake.overdracht;

import java.time.Clock;
import java.time.LocalDate;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Service;

/** Puts somebody on the list of who is expected. */
@Service
public class AnnounceOverdracht {

    private final Overdrachten overdrachten;
    private final Logboek logboek;
    private final Clock clock;

    AnnounceOverdracht(Overdrachten overdrachten, Logboek logboek, Clock clock) {
        this.overdrachten = overdrachten;
        this.logboek = logboek;
        this.clock = clock;
    }

    /** @throws RuleBroken when somebody was announced by this reference */
    public Overdracht announce(Inzage inzage, Verwachting verwachting, Overdrachtsdossier dossier) {
        Overdracht announced =
                Overdracht.announce(inzage.organisatie(), verwachting.refuseFuture(LocalDate.now(clock)), dossier);
        logboek.record(OverdrachtVerwerking.AANKONDIGEN, announced.plek().betrokkene());
        return overdrachten.save(announced);
    }
}
