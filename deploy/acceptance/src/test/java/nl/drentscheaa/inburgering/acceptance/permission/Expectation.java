package nl.drentscheaa.inburgering.acceptance.permission;

import nl.drentscheaa.inburgering.acceptance.operation.Operation;
import nl.drentscheaa.inburgering.acceptance.operation.PathValues;
import nl.drentscheaa.inburgering.acceptance.platform.Account;
import nl.drentscheaa.inburgering.acceptance.platform.Gemeente;

/** What the table, and the rules above it, promise. */
final class Expectation {

    private static final int STRANGER = 401;
    private static final int REFUSED = 403;
    private static final int ABSENT = 404;

    private Expectation() {}

    /** The status that the account gets when it asks in the municipality. */
    static int of(Operation operation, Right right, Account account, Gemeente gemeente) {
        if (account.rol().isEmpty()) {
            return STRANGER;
        }
        if (right.isOpen()) {
            return operation.success();
        }
        Right.Extent extent = right.of(account);
        if (extent == Right.Extent.NOTHING) {
            return REFUSED;
        }
        if (operation.namesGemeente() && !account.worksFor(gemeente)) {
            return ABSENT;
        }
        if (extent == Right.Extent.COA) {
            return ofCoa(operation, account);
        }
        if (extent == Right.Extent.OWN_ORGANISATION && operation.namesObject() && !isOfPlan(account)) {
            return ABSENT;
        }
        return operation.success();
    }

    /** What the tests ask for, the municipality made: of that, COA sees nothing. */
    private static int ofCoa(Operation operation, Account account) {
        if (account.organisatie().filter("coa"::equals).isEmpty()) {
            return REFUSED;
        }
        return operation.namesObject() ? ABSENT : operation.success();
    }

    private static boolean isOfPlan(Account account) {
        return account.organisatie().filter(PathValues.ORGANISATIE::equals).isPresent();
    }
}
