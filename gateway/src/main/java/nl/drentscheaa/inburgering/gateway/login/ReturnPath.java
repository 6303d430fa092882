package nl.drentscheaa.inburgering.gateway.login;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after the login: a page of this web app, never another site. */
final class ReturnPath {

    /** One slash, and then nothing that a browser could take for another host. */
    private static final Pattern OWN = Pattern.compile("/(?:[A-Za-z0-9._~!$'()*+,=:@?&%/-]{0,1000})");

    private ReturnPath() {}

    static Optional<String> of(@Nullable String wanted) {
        return Optional.ofNullable(wanted)
                .filter(path -> OWN.matcher(path).matches())
                .filter(path -> !path.startsWith("//") && !path.contains("/../") && !path.startsWith("/api/"));
    }
}
