package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sound of a name that was written down in another script first: what is left when vowels, double letters and the
 * differences between transliterations are taken away. Mohamed, Mohammed and Muhammad sound the same.
 *
 * <p>Names from Arabic, Tigrinya and Persian reach us through Dutch, English and French habits of writing; those
 * differ in vowels and in a few pairs of consonants.
 */
final class Klankvorm {

    /** Below this a sound fits too many names. */
    private static final int SHORTEST_WORD = 4;

    private static final int SHORTEST_SOUND = 3;
    private static final String MARK = "~";

    /** "Servant of the": with the article, or with one that took the sound of what follows. */
    private static final Pattern SERVANT_OF_THE = Pattern.compile("^abd[aeiou](?:l|([rsdtnz])(?=\\1))");

    private static final List<Map.Entry<String, String>> SAME = List.of(
            Map.entry("sch", "s"),
            Map.entry("sj", "s"),
            Map.entry("sh", "s"),
            Map.entry("ch", "k"),
            Map.entry("kh", "k"),
            Map.entry("gh", "g"),
            Map.entry("dj", "j"),
            Map.entry("dh", "d"),
            Map.entry("th", "t"),
            Map.entry("ph", "f"),
            Map.entry("q", "k"),
            Map.entry("c", "k"),
            Map.entry("z", "s"),
            Map.entry("w", "u"),
            Map.entry("v", "f"),
            Map.entry("y", "i"));

    private Klankvorm() {}

    /**
     * @param word folded: lower case, no diacritics
     * @return marked, so that it is never taken for a word; empty for a word that is too short to tell
     */
    static Optional<String> of(String word) {
        if (word.length() < SHORTEST_WORD) {
            return Optional.empty();
        }
        String sound = SERVANT_OF_THE.matcher(word.replaceFirst("^y", "j")).replaceFirst("abd");
        for (var pair : SAME) {
            sound = sound.replace(pair.getKey(), pair.getValue());
        }
        sound = sound.replaceAll("[aeiou]", "").replaceAll("(.)\\1+", "$1");
        return sound.length() < SHORTEST_SOUND ? Optional.empty() : Optional.of(MARK + sound);
    }
}
