package nl.drentscheaa.inburgering.intake.leerprofiel.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerroutekader;
import org.junit.jupiter.api.Test;

class KaderFilesTest {

    private static final Leerroutekader KADER = new KaderFiles().current();

    @Test
    void readsTheBordersOfTheNote() {
        assertThat(KADER.versie()).isEqualTo(1);
        assertThat(KADER.leeftijd().waarde()).isEqualTo(28);
        assertThat(KADER.vereistOp(LocalDate.of(2023, 4, 11))).isEqualTo(31);
        assertThat(KADER.vereistOp(LocalDate.of(2023, 4, 12))).isEqualTo(28);
    }

    @Test
    void marksWhatNobodyConfirmedYet() {
        assertThat(KADER.leeftijd().nogTeControleren()).isFalse();
        assertThat(KADER.schooljaren().nogTeControleren()).isTrue();
        assertThat(KADER.toetsnormen()).allMatch(norm -> norm.score().nogTeControleren());
    }

    @Test
    void saysItsBordersInItsReasons() {
        assertThat(KADER.teksten().get("jong-zonder-startkwalificatie"))
                .isNotNull()
                .satisfies(tekst ->
                        assertThat(tekst.reden()).contains(KADER.leeftijd().waarde() + " jaar"));
        assertThat(KADER.teksten().get("taalniveau-bewezen"))
                .isNotNull()
                .satisfies(tekst -> assertThat(tekst.reden())
                        .contains(KADER.taalniveau().waarde().toString()));
    }
}
