package nl.drentscheaa.inburgering.acceptance.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.acceptance.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Docker Compose does not run everywhere the tests run, so its file is read closely instead. */
class ComposeTest {

    private static final Set<String> PROGRAMS =
            Set.of("gateway", "intake-service", "pip-service", "monitoring-service", "reporting-service");
    private static final Pattern IN_SETTING = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)");
    private static final Pattern IN_CODE = Pattern.compile("\"([A-Z][A-Z0-9]*_[A-Z0-9_]+)\"");
    private static final Pattern SETTING = Pattern.compile("(?m)^([A-Za-z][A-Za-z0-9._-]*)=");

    private final YAMLMapper yaml = YAMLMapper.builder().build();
    private final JsonNode compose = yaml.readTree(Repository.read("docker-compose.yml"));
    private final JsonNode services = compose.get("services");

    @Test
    void setsOnlyVariablesThatTheProgramsRead() {
        Set<String> read = variablesRead();
        for (String program : PROGRAMS) {
            assertThat(environmentOf(program).keySet()).as(program).isNotEmpty().isSubsetOf(read);
        }
    }

    @Test
    void setsWhatTheRealmLeavesOpen() {
        var open = new TreeSet<String>();
        IN_SETTING
                .matcher(Repository.read("deploy/keycloak/realm-inburgering.json"))
                .results()
                .forEach(found -> open.add(found.group(1)));

        assertThat(open).isNotEmpty();
        assertThat(environmentOf("keycloak").keySet()).containsAll(open);
    }

    @Test
    void mountsFilesThatAreThere() {
        for (Map.Entry<String, JsonNode> service : services.properties()) {
            for (JsonNode volume : merged(service.getKey()).path("volumes")) {
                String source = volume.asString().split(":", 2)[0];
                if (source.startsWith("./") && !source.startsWith("./.data/")) {
                    assertThat(Repository.ROOT.resolve(source))
                            .as(service.getKey())
                            .exists();
                }
            }
        }
    }

    @Test
    void buildsAnImageOfEachProgram() {
        for (String program : PROGRAMS) {
            JsonNode build = services.get(program).get("build");
            assertThat(build.at("/args/PROGRAM").asString()).isEqualTo(program);
            assertThat(Repository.ROOT.resolve(program).resolve("pom.xml")).exists();
        }
        assertThat(Repository.ROOT.resolve("deploy/docker/Dockerfile")).exists();
    }

    @Test
    void publishesPortsOnThisMachineOnlyAndNoneOfAServiceOrTheDatabase() {
        for (Map.Entry<String, JsonNode> service : services.properties()) {
            for (JsonNode port : service.getValue().path("ports")) {
                assertThat(port.asString()).startsWith("127.0.0.1:");
                assertThat(service.getKey()).isIn("gateway", "keycloak", "grafana");
            }
        }
    }

    @Test
    void holdsNoSecret() {
        for (Map.Entry<String, JsonNode> service : services.properties()) {
            environmentOf(service.getKey()).forEach((name, value) -> {
                if (name.contains("SECRET_") || name.contains("PASSWORD")) {
                    assertThat(value).as(name).matches("\\$\\{[A-Z_]+:\\?.+}");
                }
            });
        }
    }

    @Test
    void needsNothingThatPreparingLeavesOut() {
        String prepare = Repository.read("deploy/docker/prepare");
        Pattern.compile("\\$\\{([A-Z_]+):\\?")
                .matcher(Repository.read("docker-compose.yml"))
                .results()
                .map(found -> found.group(1))
                .forEach(name ->
                        assertThat(prepare).contains(name.startsWith("CLIENT_SECRET_") ? "CLIENT_SECRET_" : name));
    }

    @Test
    void measuresEachProgramAtItsManagementPort() {
        JsonNode targets = yaml.readTree(Repository.read("deploy/prometheus/prometheus.yml"))
                .at("/scrape_configs/0/static_configs/0/targets");
        Set<String> wanted = new TreeSet<>();
        PROGRAMS.forEach(
                program -> wanted.add(program + ":" + environmentOf(program).get("MANAGEMENT_SERVER_PORT")));

        assertThat(targets.valueStream().map(JsonNode::asString)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inburgering_nieuwkomers", "inburgering_termijnen", "inburgering_pips_vastgesteld"})
    void showsTheMetersOfReporting(String meter) {
        JsonNode dashboard =
                JsonMapper.shared().readTree(Repository.read("deploy/grafana/dashboards/subsidie-provincie.json"));
        String code = Repository.files("reporting-service/src/main/java", ".java").stream()
                .map(ComposeTest::read)
                .reduce("", String::concat);

        assertThat(dashboard.get("title").asString()).isEqualTo("Subsidie provincie");
        assertThat(dashboard.toString()).contains(meter);
        assertThat(code).contains('"' + meter.replace('_', '.') + '"');
    }

    private Map<String, String> environmentOf(String service) {
        var environment = new TreeMap<String, String>();
        JsonNode declared = services.get(service).path("environment");
        if (declared.has("<<")) {
            declared.get("<<")
                    .properties()
                    .forEach(one -> environment.put(one.getKey(), one.getValue().asString()));
        }
        declared.properties().stream()
                .filter(one -> !one.getKey().equals("<<"))
                .forEach(one -> environment.put(one.getKey(), one.getValue().asString()));
        return environment;
    }

    private JsonNode merged(String service) {
        JsonNode declared = services.get(service);
        return declared.has("volumes") ? declared : declared.path("<<");
    }

    private static Set<String> variablesRead() {
        var read = new TreeSet<String>();
        for (String module :
                Stream.concat(PROGRAMS.stream(), Stream.of("platform")).toList()) {
            for (String end : new String[] {".properties", ".yaml"}) {
                for (Path file : Repository.files(module + "/src/main/resources", end)) {
                    String text = read(file);
                    IN_SETTING.matcher(text).results().forEach(found -> read.add(found.group(1)));
                    SETTING.matcher(text)
                            .results()
                            .forEach(found -> read.add(found.group(1)
                                    .replace('.', '_')
                                    .replace("-", "")
                                    .toUpperCase(Locale.ROOT)));
                }
            }
            for (Path file : Repository.files(module + "/src/main/java", ".java")) {
                IN_CODE.matcher(read(file)).results().forEach(found -> read.add(found.group(1)));
            }
        }
        return read;
    }

    private static String read(Path file) {
        return Repository.read(Repository.ROOT.relativize(file).toString());
    }
}
