package nl.drentscheaa.inburgering.platform.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {

    private final BodyReader reader =
            new BodyReader(Validation.buildDefaultValidatorFactory().getValidator());

    enum Colour {
        @JsonProperty("rood")
        RED,
        @JsonProperty("blauw")
        BLUE
    }

    record Code(String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Code {
            if (!value.startsWith("C")) {
                throw new InvalidValue("ongeldige-code", 7);
            }
        }
    }

    record Maker(@NotBlank @Nullable String naam) {}

    record Thing(
            @NotBlank @Size(max = 5) @Nullable String naam,
            @NotNull @Nullable LocalDate datum,
            @Nullable Colour kleur,
            @Nullable Integer aantal,
            @Nullable Code code,
            @Nullable List<String> woorden,
            @Valid @NotNull @Nullable Maker maker,
            @Valid @Nullable List<Maker> helpers) {}

    @Test
    void readsAGoodBody() {
        Thing thing = (Thing) reader.read(Thing.class, body("""
                {"naam": "x", "datum": "2026-02-28", "kleur": "rood", "aantal": 3, "code": "C1",
                 "woorden": ["a"], "maker": {"naam": "m"}, "helpers": []}"""));

        assertThat(thing.kleur()).isEqualTo(Colour.RED);
        assertThat(thing.datum()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(thing.code()).isEqualTo(new Code("C1"));
    }

    @Test
    void reportsAllFaultsAtOnceEachAtItsPlace() {
        assertThat(faults("""
                {"naam": "te lange naam", "datum": "2026-02-30", "kleur": "groen", "aantal": "3", "code": "X",
                 "woorden": "a", "vreemd": {"diep": 1}, "maker": {"naam": " ", "extra": true}, "helpers": [{}]}"""))
                .extracting(FieldError::location, FieldError::code)
                .containsExactlyInAnyOrder(
                        tuple("/naam", "lengte"),
                        tuple("/datum", "geen-datum"),
                        tuple("/kleur", "keuze-onbekend"),
                        tuple("/aantal", "verkeerd-type"),
                        tuple("/code", "ongeldige-code"),
                        tuple("/woorden", "verkeerd-type"),
                        tuple("/vreemd", "onbekend-veld"),
                        tuple("/maker/naam", "verplicht"),
                        tuple("/maker/extra", "onbekend-veld"),
                        tuple("/helpers/0/naam", "verplicht"));
    }

    @Test
    void reportsWhatIsMissing() {
        assertThat(faults("{}"))
                .extracting(FieldError::location, FieldError::code)
                .containsExactly(
                        tuple("/datum", "verplicht"), tuple("/maker", "verplicht"), tuple("/naam", "verplicht"));
    }

    @Test
    void namesTheChoices() {
        assertThat(faults("""
                {"naam": "x", "datum": "2026-01-01", "maker": {"naam": "m"}, "kleur": "RED"}""").getFirst().args()).containsExactly("rood, blauw");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"tekst\"",
                "3",
                "{",
                "{\"naam\": }",
                "{} {}",
                "{\"naam\":\"a\",\"naam\":\"b\"}",
                "{\"naam\": 3, \"datum\": 12, \"maker\": []}",
                "{\"datum\": [2026, 1, 1]}",
                "{\"kleur\": 0}"
            })
    void refusesWhatIsNotTheRightForm(String body) {
        assertThat(faults(body)).isNotEmpty();
    }

    @Test
    void refusesANumberWhereTextBelongs() {
        assertThat(faults("{\"naam\": 3}")).extracting(FieldError::location).contains("/naam");
    }

    @Test
    void refusesADeepBody() {
        assertThat(faults("{\"vreemd\":" + "[".repeat(500) + "]".repeat(500) + "}"))
                .isNotEmpty();
    }

    private List<FieldError> faults(String body) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> reader.read(Thing.class, body(body)));
        assertThat(refused).as("refused").isNotNull();
        return refused.errors();
    }

    private static ByteArrayInputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
