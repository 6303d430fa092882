package nl.drentscheaa.inburgering.gateway.login;

/** The issuer no longer renews the tokens of this session: logged out there, locked, or idle for too long. */
public final class LoginOver extends Exception {

    private static final long serialVersionUID = 1L;

    LoginOver() {
        super("the login is over");
    }
}
