package nl.drentscheaa.inburgering.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmMergeTest {

    @TempDir
    private Path folder;

    @Test
    void keepsWhatTheOverlayDoesNotName() throws IOException {
        assertThat(merge("{'realm': 'a', 'enabled': true}", "{'displayName': 'demo'}"))
                .isEqualTo(json("{'realm': 'a', 'enabled': true, 'displayName': 'demo'}"));
    }

    @Test
    void lastValueCounts() throws IOException {
        assertThat(merge("{'passwordPolicy': 'length(12)'}", "{'passwordPolicy': ''}"))
                .isEqualTo(json("{'passwordPolicy': ''}"));
    }

    @Test
    void joinsLists() throws IOException {
        assertThat(merge("{'clients': [{'clientId': 'gateway'}]}", "{'clients': [{'clientId': 'demo-cli'}]}"))
                .isEqualTo(json("{'clients': [{'clientId': 'gateway'}, {'clientId': 'demo-cli'}]}"));
    }

    @Test
    void mergesObjectsInObjects() throws IOException {
        assertThat(merge("{'roles': {'realm': [1], 'other': 2}}", "{'roles': {'realm': [3]}}"))
                .isEqualTo(json("{'roles': {'realm': [1, 3], 'other': 2}}"));
    }

    @Test
    void laysSeveralFilesOverEachOther() throws IOException {
        assertThat(merge("{'users': ['a']}", "{'users': ['b']}", "{'users': ['c']}"))
                .isEqualTo(json("{'users': ['a', 'b', 'c']}"));
    }

    @Test
    void demoAddsAccountsThatProductionLacks() {
        Path keycloak = Path.of("..", "keycloak");
        JsonNode production = RealmMerge.of(List.of(keycloak.resolve("realm-inburgering.json")));
        JsonNode demo =
                RealmMerge.of(List.of(keycloak.resolve("realm-inburgering.json"), keycloak.resolve("realm-demo.json")));
        assertThat(clients(production)).doesNotContain("demo-cli").isNotEmpty();
        assertThat(clients(demo)).containsAll(clients(production)).contains("demo-cli");
        assertThat(production.path("users").valueStream().filter(user -> user.has("credentials")))
                .isEmpty();
        assertThat(demo.path("users")
                        .valueStream()
                        .map(user -> user.path("username").asString()))
                .contains("regie", "beheer", "nieuwkomer-1");
    }

    private static List<String> clients(JsonNode realm) {
        return realm.path("clients")
                .valueStream()
                .map(client -> client.path("clientId").asString())
                .toList();
    }

    private JsonNode merge(String... texts) throws IOException {
        var files = new ArrayList<Path>();
        for (String text : texts) {
            files.add(Files.writeString(folder.resolve(files.size() + ".json"), text.replace('\'', '"')));
        }
        return RealmMerge.of(files);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
