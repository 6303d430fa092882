package nl.drentscheaa.inburgering.intake.inzage.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FarsiReordererTest {

    private final FarsiReorderer reorderer = new FarsiReorderer();

    /** Written as code points: on a screen all forms look like the letter. */
    @ParameterizedTest
    @CsvSource({
        // Alone, at the beginning, between, at the end.
        "06CC, FBFC",
        "06CC 0628, FBFE FE90",
        "0628 06CC 0628, FE91 FBFF FE90",
        "0628 06CC, FE91 FBFD",
        // Beside each other, and not over a letter or a sign that does not join.
        "0686 06AF 06CC, FB7C FB95 FBFD",
        "067E 0631 06CC, FB58 FEAE FBFC",
        "0698 06CC, FB8A FBFC",
        "06CC 200C 06A9, FBFC 200C FB8E",
        "06CC 0621, FBFC 0621"
    })
    void joinsAsTheLettersBesideItAllow(String letters, String forms) {
        assertThat(reorderer.shapeText(textOf(letters))).isEqualTo(textOf(forms));
    }

    @Test
    void leavesOtherScriptsAsTheyAre() {
        assertThat(reorderer.shapeText("Assen, ሰላም, Олександра")).isEqualTo("Assen, ሰላም, Олександра");
    }

    private static String textOf(String codes) {
        var text = new StringBuilder();
        for (String code : codes.strip().split(" ")) {
            text.append((char) Integer.parseInt(code, 16));
        }
        return text.toString();
    }
}
