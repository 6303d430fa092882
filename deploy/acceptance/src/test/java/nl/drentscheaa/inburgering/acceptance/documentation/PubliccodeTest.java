package nl.drentscheaa.inburgering.acceptance.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.drentscheaa.inburgering.acceptance.Repository;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rules of publiccode.yml that are easily broken by an edit. Source: publiccode.yml, core of the standard, 0.4. */
class PubliccodeTest {

    private final JsonNode publiccode = YAMLMapper.shared().readTree(Repository.read("publiccode.yml"));

    @Test
    void describesTheSoftwareAtTheLengthsThatTheStandardAsks() {
        assertThat(publiccode.get("description").properties()).isNotEmpty();
        for (Map.Entry<String, JsonNode> text : publiccode.get("description").properties()) {
            assertThat(text.getValue().get("shortDescription").asString())
                    .as(text.getKey())
                    .hasSizeBetween(1, 150);
            assertThat(text.getValue().get("longDescription").asString())
                    .as(text.getKey())
                    .hasSizeBetween(500, 10_000);
        }
    }

    @Test
    void namesNoReleaseBeforeThereIsOne() {
        boolean released = Repository.read("CHANGELOG.md").lines().anyMatch(line -> line.matches("## \\[\\d.*"));

        assertThat(publiccode.get("developmentStatus").asString()).isIn("concept", "development", "beta", "stable");
        assertThat(publiccode.has("softwareVersion")).isEqualTo(released);
        assertThat(publiccode.has("releaseDate")).isEqualTo(released);
    }

    @Test
    void namesTheLicenseThatLiesBesideIt() {
        assertThat(publiccode.at("/legal/license").asString()).isEqualTo("EUPL-1.2");
        assertThat(Repository.read("LICENSE")).contains("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
        assertThat(Repository.read("pom.xml")).contains("<name>EUPL-1.2</name>");
    }

    @Test
    void offersOnlyLanguagesThatThePagesHave() {
        for (JsonNode language : publiccode.at("/localisation/availableLanguages")) {
            assertThat(Repository.ROOT.resolve("gateway/web/src/language").resolve(language.asString()))
                    .isDirectory();
        }
    }
}
