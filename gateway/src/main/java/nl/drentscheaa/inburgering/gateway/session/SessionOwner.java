package nl.drentscheaa.inburgering.gateway.session;

import java.io.Serializable;

/**
 * Whose session it is. A session that has this attribute is one of someone who logged in.
 *
 * @param subject the account
 * @param sid the session at Keycloak to which this one belongs
 */
public record SessionOwner(String subject, String sid) implements Serializable {

    /** The name of the session attribute. */
    public static final String ATTRIBUTE = "eigenaar";
}
