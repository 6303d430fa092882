package nl.drentscheaa.inburgering.platform.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Folds text for searching and sorting: lower case, without diacritics, letters that have no plain form replaced by
 * what people type for them. Databases differ in their collations, so the folded text is stored beside the original.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> LETTERS = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ı", "i", "ĳ", "ij");

    private Folding() {}

    /** The folded text: words of letters and digits with one space between them. */
    public static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return NO_LETTER_OR_DIGIT.matcher(plain).replaceAll(" ").strip();
    }

    /** The words of the folded text, each once. */
    public static List<String> words(String text) {
        return Stream.of(fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
