package nl.drentscheaa.inburgering.intake.toegang;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;

/** Which accounts the newcomers of the bound municipality have. */
public interface Accountkoppelingen {

    Optional<Accountkoppeling> find(NieuwkomerId nieuwkomer);

    Optional<Accountkoppeling> findByAccount(String account);

    /**
     * Stores one, when neither the newcomer nor the account has one.
     *
     * @return false when one of them has
     */
    boolean add(Accountkoppeling koppeling);

    /** From now on the newcomer has no account. */
    void remove(NieuwkomerId nieuwkomer);
}
