package nl.drentscheaa.inburgering.gateway.login;

import org.jspecify.annotations.Nullable;

/** The issuer had to be asked something and does not answer now. */
public final class IssuerUnreachable extends Exception {

    private static final long serialVersionUID = 1L;

    IssuerUnreachable(@Nullable Throwable cause) {
        super("the issuer does not answer now", cause);
    }
}
