package nl.drentscheaa.inburgering.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCodeTest {

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void speaksDutchAndEnglishAndHasTheFormOfAProblem(ProblemCode code) {
        Problem problem = code.problem("1f");

        assertThat(problem.type()).isEqualTo("urn:nl:inburgering:probleem:" + problem.code());
        assertThat(problem.status()).isEqualTo(code.status().value());
        assertThat(problem.detail()).isNotBlank().isNotEqualTo(problem.detailEn());
        assertThat(problem.titleEn()).isNotBlank();
        assertThat(problem.traceId()).isEqualTo("1f");
    }

    @ParameterizedTest
    @CsvSource({"404, NIET_GEVONDEN", "405, METHODE_NIET_TOEGESTAAN", "418, ONGELDIGE_INVOER", "502, FOUT", "200, FOUT"
    })
    void fitsAStatus(int status, ProblemCode code) {
        assertThat(ProblemCode.of(status)).isEqualTo(code);
    }
}
