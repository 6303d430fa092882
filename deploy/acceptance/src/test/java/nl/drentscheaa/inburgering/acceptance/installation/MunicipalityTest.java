package nl.drentscheaa.inburgering.acceptance.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drentscheaa.inburgering.acceptance.Repository;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A municipality stands in two files. Whoever adds one to the registry and forgets the realm hears it here. */
class MunicipalityTest {

    private final JsonNode realm =
            JsonMapper.shared().readTree(Repository.read("deploy/keycloak/realm-inburgering.json"));
    private final List<String> gemeenten = YAMLMapper.shared()
            .readTree(Repository.read("deploy/gemeenten.yaml"))
            .get("gemeenten")
            .valueStream()
            .map(gemeente -> gemeente.get("id").asString())
            .toList();

    @Test
    void hasAGroupThatPutsTheMunicipalityInTheToken() {
        List<JsonNode> groups = realm.get("groups")
                .valueStream()
                .filter(group -> group.get("name").asString().equals("gemeenten"))
                .flatMap(group -> group.get("subGroups").valueStream())
                .toList();

        assertThat(groups.stream().map(group -> group.get("name").asString()))
                .containsExactlyInAnyOrderElementsOf(gemeenten);
        assertThat(groups)
                .allSatisfy(
                        group -> assertThat(group.at("/attributes/gemeenten/0").asString())
                                .isEqualTo(group.get("name").asString()));
    }

    @Test
    void isReadByEachServiceFromTheOthers() {
        List<JsonNode> services = realm.get("users")
                .valueStream()
                .filter(user -> user.has("serviceAccountClientId"))
                .toList();

        assertThat(services).hasSize(4);
        for (JsonNode service : services) {
            assertThat(service.get("groups").valueStream().map(JsonNode::asString))
                    .as(service.get("username").asString())
                    .containsExactlyInAnyOrderElementsOf(gemeenten.stream()
                            .map(gemeente -> "/gemeenten/" + gemeente)
                            .toList());
        }
    }

    @Test
    void hasAnIdThatMayStandInDatabaseNamesAndAddresses() {
        assertThat(gemeenten).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }
}
