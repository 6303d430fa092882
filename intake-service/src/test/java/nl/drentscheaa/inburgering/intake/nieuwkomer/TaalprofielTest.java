package nl.drentscheaa.inburgering.intake.nieuwkomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.drentscheaa.inburgering.intake.taal.Schrift;
import nl.drentscheaa.inburgering.intake.taal.Spreektaal;
import nl.drentscheaa.inburgering.intake.taal.Taalgebruik;
import nl.drentscheaa.inburgering.intake.taal.Taalkennis;
import org.junit.jupiter.api.Test;

class TaalprofielTest {

    private static final Spreektaal TIGRINYA = new Spreektaal("tigrinya", "Tigrinya");

    @Test
    void namesALanguageOnce() {
        List<Taalkennis> twice = Collections.nCopies(2, Taalkennis.spoken(TIGRINYA));

        assertThatThrownBy(() -> new Taalprofiel(twice, Optional.empty())).hasMessage("taal-dubbel");
    }

    @Test
    void holdsTenLanguagesAndNotEleven() {
        assertThat(new Taalprofiel(languages(10), Optional.empty()).talen()).hasSize(10);
        assertThatThrownBy(() -> new Taalprofiel(languages(11), Optional.empty()))
                .hasMessage("talen-te-veel");
    }

    @Test
    void readsAndWritesInAScript() {
        assertThatThrownBy(() -> new Taalkennis(TIGRINYA, Optional.empty(), EnumSet.of(Taalgebruik.LEZEN)))
                .hasMessage("taal-zonder-schrift");
        assertThat(new Taalkennis(TIGRINYA, Optional.of(Schrift.GEEZ), EnumSet.of(Taalgebruik.LEZEN)).gebruik())
                .containsExactly(Taalgebruik.LEZEN);
    }

    @Test
    void doesSomethingWithALanguage() {
        assertThatThrownBy(() -> new Taalkennis(TIGRINYA, Optional.empty(), Set.of()))
                .hasMessage("taal-zonder-gebruik");
    }

    @Test
    void needsAnInterpreterInALanguage() {
        assertThatThrownBy(() -> Tolkbehoefte.of(Optional.of(true), Optional.empty(), Optional.empty()))
                .hasMessage("tolk-zonder-taal");
        assertThat(Tolkbehoefte.of(Optional.of(true), Optional.of(TIGRINYA), Optional.empty()))
                .contains(new Tolkbehoefte.Nodig(TIGRINYA, Tolkbehoefte.Voorkeur.GEEN));
    }

    @Test
    void tellsThatNobodyAskedFromThatNoneIsNeeded() {
        assertThat(Tolkbehoefte.of(Optional.empty(), Optional.empty(), Optional.empty()))
                .isEmpty();
        assertThat(Tolkbehoefte.of(Optional.of(false), Optional.empty(), Optional.empty()))
                .contains(new Tolkbehoefte.NietNodig());
    }

    @Test
    void prefersNobodyWhereNoInterpreterIsNeeded() {
        assertThatThrownBy(() -> Tolkbehoefte.of(Optional.of(false), Optional.of(TIGRINYA), Optional.empty()))
                .hasMessage("tolk-niet-nodig");
        assertThatThrownBy(() ->
                        Tolkbehoefte.of(Optional.empty(), Optional.empty(), Optional.of(Tolkbehoefte.Voorkeur.VROUW)))
                .hasMessage("tolk-niet-nodig");
    }

    private static List<Taalkennis> languages(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Taalkennis.spoken(new Spreektaal("taal-" + number, "Taal " + number)))
                .toList();
    }
}
