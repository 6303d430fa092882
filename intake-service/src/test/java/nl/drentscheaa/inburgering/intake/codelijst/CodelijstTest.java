package nl.drentscheaa.inburgering.intake.codelijst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.drentscheaa.inburgering.intake.taal.Spreektaal;
import org.junit.jupiter.api.Test;

class CodelijstTest {

    private final Codelijst<Spreektaal> lijst =
            Codelijst.read("spreektalen.yaml", Spreektaal.class, "spreektaal-onbekend");

    @Test
    void findsByIdAndByNameWhateverTheCapitals() {
        assertThat(lijst.get(" OEKRAIENS ")).isEqualTo(lijst.get("Oekraïens"));
    }

    @Test
    void refusesWhatItDoesNotHave() {
        assertThatThrownBy(() -> lijst.get("klingon")).hasMessage("spreektaal-onbekend");
    }

    @Test
    void namesEachChoiceOnce() {
        assertThat(lijst.all()).extracting(Spreektaal::id).doesNotHaveDuplicates();
        assertThat(lijst.all()).extracting(Spreektaal::naam).doesNotHaveDuplicates();
    }
}
