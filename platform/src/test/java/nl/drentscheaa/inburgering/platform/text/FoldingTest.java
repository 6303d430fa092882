package nl.drentscheaa.inburgering.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({"Şükrü,sukru", "Łukasz,lukasz", "Đorđe,dorde", "Ibrāhīm,ibrahim", "Işık,isik", "Groß,gross", "Zoë,zoe"})
    void writesNamesAsPeopleTypeThem(String name, String typed) {
        assertThat(Folding.fold(name)).isEqualTo(typed);
    }

    @Test
    void takesPunctuationForSpace() {
        assertThat(Folding.fold("  van  der Berg-O'Neill, ")).isEqualTo("van der berg o neill");
    }

    @Test
    void keepsOtherScripts() {
        assertThat(Folding.fold("ሰላም")).isEqualTo("ሰላም");
    }

    @Test
    void givesEachWordOnce() {
        assertThat(Folding.words("Haile, Selam Haile")).containsExactly("haile", "selam");
    }

    @Test
    void givesNoWordsForPunctuation() {
        assertThat(Folding.words(" -,. ")).isEmpty();
    }
}
