package nl.drentscheaa.inburgering.gateway.path;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;

/**
 * A path that may lead to a service: {@code /api/<service>/v1/<segments>}.
 *
 * <p>It is read from the request line as it came, before anything decodes or tidies it. Every segment is made of
 * letters, digits and {@code . _ ~ -} and does not begin with a dot, so that there is nothing to decode and nothing
 * that two programs could read in two ways: no percent, no semicolon, no backslash, no {@code ..}, no empty segment.
 *
 * @param dienst the name of the service
 * @param segments what comes after the version
 */
public record ApiPath(String dienst, List<String> segments) {

    private static final Pattern FORM =
            Pattern.compile("/api/([a-z]{1,20})/v1((?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,99}){1,12})");

    /** What frameworks put beside an API, and what services offer to one another only. */
    private static final Set<String> CLOSED =
            Set.of("actuator", "feed", "error", "internal", "swagger-ui", "swagger-ui.html", "v3", "webjars");

    /** Where a newcomer without login types a code, and what a tablet may do with the session that it then has. */
    private static final Set<String> TABLET = Set.of("tabletsessies", "tabletsessie");

    /** {@code gemeenten/…/nieuwkomers/…/bijlagen/…/bestand}. */
    private static final int LENGTH_OF_BIJLAGEBESTAND = 7;

    /** The path, or empty when it can lead to no service. */
    public static Optional<ApiPath> parse(String rawPath) {
        Matcher matcher = FORM.matcher(rawPath);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> segments = Arrays.asList(matcher.group(2).substring(1).split("/"));
        return segments.stream().anyMatch(CLOSED::contains)
                ? Optional.empty()
                : Optional.of(new ApiPath(matcher.group(1), segments));
    }

    /** The municipality that the path names, whether or not it exists. */
    public Optional<GemeenteId> gemeente() {
        return segments.size() >= 2
                        && segments.getFirst().equals("gemeenten")
                        && GemeenteId.isWellFormed(segments.get(1))
                ? Optional.of(new GemeenteId(segments.get(1)))
                : Optional.empty();
    }

    /** Whether the path is that of the service's public description. */
    public boolean isDescription() {
        return segments.equals(List.of("openapi.json"));
    }

    /** Whether the path is for a tablet at the desk, at which nobody logs in: the service itself looks at its session. */
    public boolean isOfTablet() {
        return dienst.equals("intake") && TABLET.contains(segments.getFirst());
    }

    /** Whether the path is that of the file of a document, the one thing that is no text. */
    public boolean isBijlagebestand() {
        return dienst.equals("intake")
                && segments.size() == LENGTH_OF_BIJLAGEBESTAND
                && segments.getFirst().equals("gemeenten")
                && segments.get(2).equals("nieuwkomers")
                && segments.get(4).equals("bijlagen")
                && segments.getLast().equals("bestand");
    }

    /** Whether the path is that of a questionnaire: what is asked is the same for everybody, and about nobody. */
    public boolean isVragenlijst() {
        return dienst.equals("intake")
                && segments.size() == 3
                && segments.getFirst().equals("vragenlijsten");
    }
}
