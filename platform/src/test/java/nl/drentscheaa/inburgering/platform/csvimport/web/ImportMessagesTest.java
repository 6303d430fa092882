package nl.drentscheaa.inburgering.platform.csvimport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportMessagesTest {

    private final ImportMessages messages = new ImportMessages();

    @Test
    void speaksBothLanguagesOfEverything() throws IOException {
        assertThat(texts("imports_en.properties").keySet())
                .isEqualTo(texts("imports_nl.properties").keySet());
    }

    @Test
    void fillsInWhatAnErrorMentions() {
        assertThat(messages.dutch("dubbel-in-bestand", List.of("1200")))
                .isEqualTo("Deze waarde staat al op regel 1200.");
        assertThat(messages.english("dubbel-in-bestand", List.of("1200")))
                .isEqualTo("This value stands on line 1200 already.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheidingsteken-komma", "spreadsheet"})
    void writesApostrophesOnce(String code) {
        assertThat(messages.dutch(code, List.of())).contains("'").doesNotContain("''");
    }

    @Test
    void usesTheTextsOfFieldsForCodesOfValues() {
        assertThat(messages.dutch("keuze-onbekend", List.of("rood, blauw"))).isEqualTo("Kies een van: rood, blauw.");
    }

    @Test
    void hasAnAnswerForACodeWithoutText() {
        assertThat(messages.dutch("nooit-van-gehoord", List.of())).isEqualTo("Dit veld heeft een waarde die niet kan.");
    }

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        try (var stream = Objects.requireNonNull(ImportMessages.class.getResourceAsStream("/" + name))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
