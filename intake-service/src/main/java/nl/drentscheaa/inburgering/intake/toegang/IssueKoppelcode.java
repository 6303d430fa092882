package nl.drentscheaa.inburgering.intake.toegang;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Service;

/** Gives out a code with which a newcomer links an account that the newcomer logs in to. */
@Service
public class IssueKoppelcode {

    private final IssueCode issueCode;
    private final Accountkoppelingen koppelingen;
    private final Nieuwkomers nieuwkomers;

    IssueKoppelcode(IssueCode issueCode, Accountkoppelingen koppelingen, Nieuwkomers nieuwkomers) {
        this.issueCode = issueCode;
        this.koppelingen = koppelingen;
        this.nieuwkomers = nieuwkomers;
    }

    /**
     * @throws NotFound when the municipality has no such newcomer
     * @throws RuleBroken when the newcomer has an account
     */
    public IssueCode.Uitgifte issue(NieuwkomerId nieuwkomer) {
        if (nieuwkomers.findOpen(nieuwkomer).isEmpty()) {
            throw new NotFound();
        }
        if (koppelingen.find(nieuwkomer).isPresent()) {
            throw new RuleBroken("nieuwkomer-al-gekoppeld");
        }
        return issueCode.issue(new Toegang(nieuwkomer, Optional.empty()));
    }
}
