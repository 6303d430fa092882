package nl.drentscheaa.inburgering.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void saysEverythingInBothLanguages() {
        var dutch = ResourceBundle.getBundle("problems", Locale.forLanguageTag("nl"));
        var english = ResourceBundle.getBundle("problems", Locale.ENGLISH);

        assertThat(dutch.keySet()).isEqualTo(english.keySet());
        assertThat(dutch.keySet()).allSatisfy(key -> {
            assertThat(dutch.getString(key)).isNotBlank();
            assertThat(english.getString(key)).isNotBlank().isNotEqualTo(dutch.getString(key));
        });
    }

    @Test
    void givesEachProblemATitleAndADetail() {
        var dutch = ResourceBundle.getBundle("problems", Locale.forLanguageTag("nl"));

        assertThat(dutch.keySet())
                .filteredOn(key -> key.endsWith(".title"))
                .allSatisfy(key -> assertThat(dutch.containsKey(key.replace(".title", ".detail")))
                        .isTrue());
    }
}
