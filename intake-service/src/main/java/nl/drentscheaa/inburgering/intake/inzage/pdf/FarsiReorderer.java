package nl.drentscheaa.inburgering.intake.inzage.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;

/**
 * Joins the letters that Farsi adds to the Arabic ones: ICU, which joins the others, leaves them standing apart.
 *
 * <p>Source: the Unicode Standard, chapter 9.2 (joining of Arabic letters) and its Arabic Presentation Forms-A.
 */
final class FarsiReorderer implements BidiReorderer {

    /** Each letter with its form when it stands alone; those at an end, a beginning and between follow it. */
    private static final Map<Character, Character> FORMS = Map.of(
            '\u067E', '\uFB56', // peh
            '\u0686', '\uFB7A', // tcheh
            '\u0698', '\uFB8A', // jeh
            '\u06A9', '\uFB8E', // keheh
            '\u06AF', '\uFB92', // gaf
            '\u06CC', '\uFBFC'); // yeh

    private static final int AT_END = 1;
    private static final int AT_BEGIN = 2;

    private final BidiReorderer arabic = new ICUBidiReorderer();

    @Override
    public String shapeText(String text) {
        Queue<Character> forms = formsOf(text);
        var shaped = new StringBuilder();
        for (char letter : arabic.shapeText(text).toCharArray()) {
            shaped.append(FORMS.containsKey(letter) ? forms.remove().charValue() : letter);
        }
        return shaped.toString();
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return arabic.reorderRTLTextToLTR(text);
    }

    @Override
    public String deshapeText(String text) {
        return arabic.deshapeText(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** The form of each of these letters, in the order of the text: joining the others changes no order. */
    private static Queue<Character> formsOf(String text) {
        var forms = new ArrayDeque<Character>();
        for (int at = 0; at < text.length(); at++) {
            Character alone = FORMS.get(text.charAt(at));
            if (alone != null) {
                int before = joinsNext(neighbour(text, at, -1)) ? AT_END : 0;
                int after = joinsNext(text.charAt(at)) && joinsPrevious(neighbour(text, at, 1)) ? AT_BEGIN : 0;
                forms.add((char) (alone + before + after));
            }
        }
        return forms;
    }

    /** The nearest letter in a direction, past signs that stand above or below; a space at an end of the text. */
    private static char neighbour(String text, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < text.length()) {
            if (joiningOf(text.charAt(at)) != UCharacter.JoiningType.TRANSPARENT) {
                return text.charAt(at);
            }
            at += step;
        }
        return ' ';
    }

    private static boolean joinsNext(char letter) {
        int joining = joiningOf(letter);
        return joining == UCharacter.JoiningType.DUAL_JOINING || joining == UCharacter.JoiningType.JOIN_CAUSING;
    }

    private static boolean joinsPrevious(char letter) {
        return joinsNext(letter) || joiningOf(letter) == UCharacter.JoiningType.RIGHT_JOINING;
    }

    private static int joiningOf(char letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }
}
