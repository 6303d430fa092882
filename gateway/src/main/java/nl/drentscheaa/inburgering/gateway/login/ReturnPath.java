package nl.drentscheaa.inburgering.gateway.login;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after the login: a page of this web app, never another site. */
final class ReturnPath {

    /** One slash, and then nothing that a browser could take for another host. */
    private static final Pattern OWN = Pattern.compile("/(?:[A-Za-z0-9._~!$'()*+,=:@?&/-]|%[0-9A-Fa-f]{2}){0,1000}");

    /** What is no page: the APIs, and the login itself, which would go round in circles. */
    private static final Pattern NO_PAGE = Pattern.compile("/(?:api|inloggen|login|uitloggen|sessie)(?:[/?].*)?");

    private ReturnPath() {}

    static Optional<String> of(@Nullable String wanted) {
        return Optional.ofNullable(wanted)
                .filter(path -> OWN.matcher(path).matches())
                .filter(path -> !path.startsWith("//") && !path.contains("/../"))
                .filter(path -> !NO_PAGE.matcher(path).matches());
    }
}
