package nl.drentscheaa.inburgering.platform.observability;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The net under the rule that no log line and no trace tells of a person: it masks what looks like a citizen service
 * number, a token, a password or an address of mail. The rule itself is kept where the line is written.
 */
final class Scrub {

    private static final String MASK = "***";

    private static final List<Pattern> PATTERNS = List.of(
            // A JWT, with or without "Bearer" before it.
            Pattern.compile("\\beyJ[\\w-]{8,}\\.[\\w-]+(\\.[\\w-]*)*"),
            Pattern.compile("(?i)(?<=\\bbearer )\\s*[\\w.~+/=-]{8,}"),
            Pattern.compile("(?i)(?<=\\b(password|wachtwoord|secret|client_secret|access_token)[=:])\\s*[^\\s,;&\"}]+"),
            // user:password@ in an address.
            Pattern.compile("(?<=://)[^/@\\s:]+:[^/@\\s]+(?=@)"),
            // Nine digits that stand alone, also as people print them: 1234.56.789 or 123 456 789.
            Pattern.compile("(?<![\\p{Alnum}.-])\\d{9}(?![\\p{Alnum}])"),
            Pattern.compile("(?<![\\p{Alnum}])(\\d{4}\\.\\d{2}\\.\\d{3}|\\d{3}[ .]\\d{3}[ .]\\d{3})(?![\\p{Alnum}])"),
            Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"));

    private Scrub() {}

    static String text(String text) {
        String clean = text;
        for (Pattern pattern : PATTERNS) {
            clean = pattern.matcher(clean).replaceAll(MASK);
        }
        return clean;
    }
}
