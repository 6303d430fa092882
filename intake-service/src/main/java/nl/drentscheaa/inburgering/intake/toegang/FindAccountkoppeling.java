package nl.drentscheaa.inburgering.intake.toegang;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Tells whether a newcomer has an account, and of which newcomer an account is. */
@Service
public class FindAccountkoppeling {

    private final Accountkoppelingen koppelingen;
    private final Nieuwkomers nieuwkomers;
    private final Logboek logboek;

    FindAccountkoppeling(Accountkoppelingen koppelingen, Nieuwkomers nieuwkomers, Logboek logboek) {
        this.koppelingen = koppelingen;
        this.nieuwkomers = nieuwkomers;
        this.logboek = logboek;
    }

    /** @throws NotFound when the municipality has no such newcomer */
    public Optional<Accountkoppeling> find(NieuwkomerId nieuwkomer) {
        if (nieuwkomers.find(nieuwkomer).isEmpty()) {
            throw new NotFound();
        }
        logboek.record(ToegangVerwerking.RAADPLEGEN, nieuwkomer.value());
        return koppelingen.find(nieuwkomer);
    }

    /** That of the account that asks. */
    public Optional<Accountkoppeling> findOwn() {
        Optional<Accountkoppeling> own =
                koppelingen.findByAccount(Caller.current().subject());
        own.ifPresent(koppeling -> logboek.record(
                ToegangVerwerking.RAADPLEGEN, koppeling.nieuwkomer().value()));
        return own;
    }

    /**
     * The newcomer whose account asks. It follows from the token alone: nothing that a client says chooses the person.
     *
     * @throws NotFound when the account is linked to nobody in the bound municipality
     */
    public NieuwkomerId getOwnNieuwkomer() {
        return koppelingen
                .findByAccount(Caller.current().subject())
                .map(Accountkoppeling::nieuwkomer)
                .orElseThrow(NotFound::new);
    }
}
