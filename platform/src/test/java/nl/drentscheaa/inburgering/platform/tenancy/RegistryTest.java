package nl.drentscheaa.inburgering.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryTest {

    private static final String NOORD =
            "  - {id: noord, naam: Noord, cbsCode: '0001', thema: noord, cluster: standaard}\n";

    @TempDir
    Path folder;

    @Test
    void readsMunicipalitiesAndClusters() throws IOException {
        Registry registry = read("gemeenten:\n" + NOORD + "clusters:\n  standaard: {uri: 'mongodb://x'}\n");

        assertThat(registry.gemeenten()).extracting(Gemeente::naam).containsExactly("Noord");
        assertThat(registry.gemeenten().getFirst().cbsCode()).isEqualTo("0001");
        assertThat(registry.clusterOf(registry.gemeenten().getFirst()).uri()).isEqualTo("mongodb://x");
    }

    @Test
    void refusesAMunicipalityTwice() {
        assertThatThrownBy(() -> read("gemeenten:\n" + NOORD + NOORD + "clusters:\n  standaard: {uri: x}\n"))
                .hasRootCauseMessage("municipality noord stands twice in the registry");
    }

    @Test
    void refusesAnUnknownCluster() {
        assertThatThrownBy(() -> read("gemeenten:\n" + NOORD + "clusters:\n  ander: {uri: x}\n"))
                .hasRootCauseMessage("municipality noord names an unknown cluster");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Noord", "noord-", "-noord", "noord/zuid", "noord.zuid", "noord zuid", "1noord", "n$"})
    void refusesAnIdThatCouldMeanSomethingElseInAPath(String id) {
        assertThat(GemeenteId.isWellFormed(id)).isFalse();
        assertThatThrownBy(() -> new GemeenteId(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesAnIdOfFortyCharactersAndNotOfFortyOne() {
        assertThat(GemeenteId.isWellFormed("a".repeat(40))).isTrue();
        assertThat(GemeenteId.isWellFormed("a".repeat(41))).isFalse();
    }

    private Registry read(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("gemeenten.yaml"), yaml);
        return Registry.read(file, UnaryOperator.identity());
    }
}
