package nl.drentscheaa.inburgering.acceptance.platform;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.drentscheaa.inburgering.local.address.Program;

/** The account of a newcomer of one municipality. Several tests use it, each for a newcomer of its own. */
public final class EigenAccount {

    /** To whom each account was linked last, as long as the platform of all tests runs. */
    private static final Map<Account, String> LINKED = new ConcurrentHashMap<>();

    private final Platform platform;
    private final Regie regie;
    private final Gemeente gemeente;
    private final Account account;

    EigenAccount(Platform platform, Regie regie, Gemeente gemeente) {
        this.platform = platform;
        this.regie = regie;
        this.gemeente = gemeente;
        this.account = Account.nieuwkomer(gemeente);
    }

    public Account account() {
        return account;
    }

    /** Takes the newcomer's account away; whoever has none keeps none. */
    public void unlink(String nieuwkomerId) {
        regie.ask(new Ask("DELETE", dossier(nieuwkomerId) + "/accountkoppeling", Map.of(), ""))
                .expect(204);
    }

    /** A code that will make the account that of the newcomer; until then it is nobody's. */
    public String codeFor(String nieuwkomerId) {
        Optional.ofNullable(LINKED.put(account, nieuwkomerId)).ifPresent(this::unlink);
        unlink(nieuwkomerId);
        return regie.ask(new Ask("POST", dossier(nieuwkomerId) + "/koppelcodes", Map.of(), ""))
                .expect(201)
                .json()
                .get("code")
                .asString();
    }

    /** Makes the account that of the newcomer, unless it is. */
    public void linkTo(String nieuwkomerId) {
        if (nieuwkomerId.equals(LINKED.get(account)) && isLinked(nieuwkomerId)) {
            return;
        }
        Ask link = Ask.post(
                Regie.path(Program.INTAKE, gemeente, "/mijn/accountkoppeling"), Map.of("code", codeFor(nieuwkomerId)));
        platform.gateway().send(link.bearing(platform.tokens().of(account))).expect(201);
    }

    private boolean isLinked(String nieuwkomerId) {
        return regie.ask(Ask.get(dossier(nieuwkomerId) + "/accountkoppeling"))
                .expect(200)
                .json()
                .get("gekoppeld")
                .asBoolean();
    }

    private String dossier(String nieuwkomerId) {
        return Regie.path(Program.INTAKE, gemeente, "/nieuwkomers/" + nieuwkomerId);
    }
}
