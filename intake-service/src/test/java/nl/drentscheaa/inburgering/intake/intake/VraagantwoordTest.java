package nl.drentscheaa.inburgering.intake.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class VraagantwoordTest {

    private static final VraagId HUISARTS = new VraagId("huisarts");
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void showsTheLastValueAndKeepsTheFirst() {
        Vraagantwoord answered =
                Vraagantwoord.first(HUISARTS, phone("a1", "ja", 0)).with(phone("a2", "nee", 1));

        assertThat(answered.laatste().antwoord()).isEqualTo(Antwoord.of("nee"));
        assertThat(answered.gegevens()).hasSize(2);
        assertThat(answered.isTegenstrijdig()).isFalse();
    }

    @Test
    void keepsBothWhenTwoDevicesDidNotSeeEachOther() {
        Vraagantwoord answered =
                Vraagantwoord.first(HUISARTS, phone("a1", "ja", 0)).with(tablet("b1", "nee", 0));

        assertThat(answered.isTegenstrijdig()).isTrue();
        assertThat(answered.geldende()).containsExactlyElementsOf(answered.gegevens());
    }

    @Test
    void isSettledBySomebodyWhoSawBoth() {
        Vraagantwoord answered = Vraagantwoord.first(HUISARTS, phone("a1", "ja", 0))
                .with(tablet("b1", "nee", 0))
                .with(phone("a2", "nee", 2));

        assertThat(answered.isTegenstrijdig()).isFalse();
        assertThat(answered.geldende()).containsExactly(answered.laatste());
    }

    @Test
    void doesNotContradictItselfOnADeviceThatWasOffline() {
        Vraagantwoord answered =
                Vraagantwoord.first(HUISARTS, phone("a1", "ja", 0)).with(phone("a2", "nee", 0));

        assertThat(answered.isTegenstrijdig()).isFalse();
    }

    @Test
    void doesNotCallTheSameAnswerOfTwoDevicesAContradiction() {
        assertThat(Vraagantwoord.first(HUISARTS, phone("a1", "ja", 0))
                        .with(tablet("b1", "ja", 0))
                        .isTegenstrijdig())
                .isFalse();
    }

    @Test
    void keepsWhatIsSentAgainOnce() {
        Vraagantwoord answered = Vraagantwoord.first(HUISARTS, phone("a1", "ja", 0));

        assertThat(answered.with(phone("a1", "ja", 0))).isEqualTo(answered);
    }

    @Test
    void refusesAGiverWhoSawMoreThanThereIs() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Vraagantwoord.first(HUISARTS, phone("a1", "ja", 1)));
        Vraagantwoord answered = Vraagantwoord.first(HUISARTS, phone("a1", "ja", 0));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> answered.with(phone("a2", "nee", 2)));
        assertThat(answered.with(phone("a2", "nee", 1)).gegevens()).hasSize(2);
    }

    @Test
    void asksAProfessionalWhyAnAnswerIsCorrected() {
        Vraagantwoord answered = Vraagantwoord.first(HUISARTS, phone("a1", "ja", 0));

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> answered.with(staff("c1", "nee", Optional.of("  "))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("correctie-zonder-reden"));
        assertThat(answered.with(staff("c1", "nee", Optional.of("zo bedoeld"))).gegevens())
                .hasSize(2);
    }

    @Test
    void hasAnEnd() {
        Vraagantwoord answered = Vraagantwoord.first(HUISARTS, phone("a0", "ja", 0));
        for (int given = 1; given < 200; given++) {
            answered = answered.with(phone("a" + given, "ja", given));
        }

        Vraagantwoord full = answered;
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> full.with(phone("a200", "nee", 200)));
    }

    /** Two devices take turns in any order, each having seen as much as it likes: every value is kept, once. */
    @Property
    void keepsEveryValueInAnyInterleaving(
            @ForAll @Size(min = 1, max = 40) List<Boolean> turns, @ForAll @IntRange(max = 40) int sight) {
        Vraagantwoord answered = Vraagantwoord.first(HUISARTS, phone("v0", "ja", 0));
        var given = new ArrayList<String>(List.of("v0"));
        for (boolean onPhone : turns) {
            int gezien = Math.min(sight, given.size());
            String id = "v" + given.size();
            answered = answered.with(onPhone ? phone(id, "ja", gezien) : tablet(id, "nee", gezien));
            given.add(id);
        }

        assertThat(answered.gegevens())
                .extracting(one -> one.inzending().gegevenId())
                .containsExactlyElementsOf(given);
        assertThat(answered.geldende()).endsWith(answered.laatste()).doesNotHaveDuplicates();
    }

    private static Gegeven phone(String id, String waarde, int gezien) {
        return gegeven(id, waarde, gezien, new Gever(Invuller.NIEUWKOMER, "n1", "telefoon"), Optional.empty());
    }

    private static Gegeven tablet(String id, String waarde, int gezien) {
        return gegeven(id, waarde, gezien, new Gever(Invuller.TABLET, "s1", "tablet"), Optional.empty());
    }

    private static Gegeven staff(String id, String waarde, Optional<String> reden) {
        return gegeven(id, waarde, 1, new Gever(Invuller.CONSULENT, "c1", "werkplek"), reden);
    }

    private static Gegeven gegeven(String id, String waarde, int gezien, Gever gever, Optional<String> reden) {
        return new Gegeven(new Inzending(id, Antwoord.of(waarde), gever, gezien, reden), NOON);
    }
}
