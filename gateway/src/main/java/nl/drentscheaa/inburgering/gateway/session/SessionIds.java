package nl.drentscheaa.inburgering.gateway.session;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Ids of sessions: 32 random bytes. */
final class SessionIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private SessionIds() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether a cookie's value could be an id at all. */
    static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
