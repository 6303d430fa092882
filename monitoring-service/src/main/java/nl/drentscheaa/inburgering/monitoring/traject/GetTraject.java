package nl.drentscheaa.inburgering.monitoring.traject;

import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Shows one newcomer's trajectory, and records that it was shown. */
@Service
public class GetTraject {

    private final Trajecten trajecten;
    private final Logboek logboek;

    GetTraject(Trajecten trajecten, Logboek logboek) {
        this.trajecten = trajecten;
        this.logboek = logboek;
    }

    /** @throws NotFound when there is none in this municipality */
    public Traject get(NieuwkomerId nieuwkomerId) {
        Traject traject = trajecten.find(nieuwkomerId).orElseThrow(NotFound::new);
        logboek.record(TrajectVerwerking.RAADPLEGEN, nieuwkomerId.value());
        return traject;
    }
}
