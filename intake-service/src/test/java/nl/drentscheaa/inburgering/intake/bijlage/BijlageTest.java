package nl.drentscheaa.inburgering.intake.bijlage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlage.Handeling;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.encryption.FileId;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class BijlageTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final Handeling HANDELING = new Handeling("C. Consulent", NOW);

    private final Bijlage announced =
            Bijlage.announce(NieuwkomerId.random(), Bijlagesoort.DIPLOMA, new Titel("Diploma"), HANDELING);
    private final Bijlage whole = announced.with(file("een"));

    @Test
    void isThereOnceItsFileCameIn() {
        assertThat(announced.status()).isEqualTo(Bijlagestatus.WACHT_OP_BESTAND);
        assertThat(whole.status()).isEqualTo(Bijlagestatus.AANWEZIG);
        assertThat(whole.bestandsnaam()).contains("Diploma.pdf");
        assertThatThrownBy(announced::readable).isInstanceOf(NotFound.class);
    }

    @Test
    void takesOneFileOnly() {
        assertThatThrownBy(() -> whole.with(file("twee"))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void waitsADayForItsFile() {
        Instant border = NOW.plus(Bijlage.WACHTTIJD);

        assertThat(announced.requireExpected(border)).isEqualTo(announced);
        assertThatThrownBy(() -> announced.requireExpected(border.plus(MOMENT))).isInstanceOf(NotFound.class);
        assertThat(whole.requireExpected(border.plus(MOMENT))).isEqualTo(whole);
    }

    @Test
    void cannotBeReadOnceItIsDeletedAndCanWhenItIsPutBack() {
        Bijlage deleted = whole.delete(HANDELING);

        assertThat(deleted.status()).isEqualTo(Bijlagestatus.VERWIJDERD);
        assertThatThrownBy(deleted::readable).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> deleted.requireExpected(NOW)).isInstanceOf(NotFound.class);
        assertThat(deleted.restore(NOW)).isEqualTo(whole);
    }

    @Test
    void canBePutBackForThirtyDays() {
        Bijlage deleted = whole.delete(HANDELING);
        Instant border = NOW.plus(Bijlage.BEDENKTIJD);

        assertThat(deleted.terugTeZettenTot()).contains(border);
        assertThat(deleted.restore(border.minus(MOMENT))).isEqualTo(whole);
        assertThatThrownBy(() -> deleted.restore(border)).isInstanceOf(NotFound.class);
    }

    @Test
    void isDeletedByWhoWasFirst() {
        Bijlage deleted = whole.delete(HANDELING);

        assertThat(deleted.delete(new Handeling("Een ander", NOW.plus(MOMENT)))).isEqualTo(deleted);
        assertThat(whole.restore(NOW)).isEqualTo(whole);
    }

    private Bestand file(String attempt) {
        return new Bestand(new FileId(announced.id().value(), attempt), Bestandstype.PDF, 1, 10, "ab", false);
    }
}
