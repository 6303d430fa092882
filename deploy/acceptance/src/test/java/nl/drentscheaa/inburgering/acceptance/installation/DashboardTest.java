package nl.drentscheaa.inburgering.acceptance.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.acceptance.Repository;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What watches over the platform, read closely: deploy/grafana/check asks the same of a platform that runs. */
class DashboardTest {

    private static final String FIGURES = "yesoreyeram-infinity-datasource";
    private static final Pattern OWN_METER = Pattern.compile("\\b(?:inburgering|feed|logboek)_[a-z_]+");
    private static final Pattern METER_IN_CODE = Pattern.compile("\\w*Gauge\\.builder\\(\\s*\"([a-z.]+)\"");

    private final YAMLMapper yaml = YAMLMapper.builder().build();
    private final JsonNode compose = yaml.readTree(Repository.read("docker-compose.yml"));
    private final List<JsonNode> dashboards = Repository.files("deploy/grafana/dashboards", ".json").stream()
            .map(file -> JsonMapper.shared().readTree(read(file)))
            .toList();

    @Test
    void asksOnlyDataSourcesThatAreProvided() {
        Set<String> provided = Repository.files("deploy/grafana/provisioning/datasources", ".yaml").stream()
                .flatMap(file -> yaml.readTree(read(file)).get("datasources").valueStream())
                .map(source -> source.get("uid").asString())
                .collect(Collectors.toSet());

        assertThat(targets().map(target -> target.at("/datasource/uid").asString()))
                .isNotEmpty()
                .allSatisfy(uid -> assertThat(provided).contains(uid));
    }

    @Test
    void usesOnlyMetersThatTheProgramsHave() {
        Set<String> meters = Stream.of("platform", "reporting-service")
                .flatMap(module -> Repository.files(module + "/src/main/java", ".java").stream())
                .flatMap(file -> METER_IN_CODE.matcher(read(file)).results())
                .map(found -> found.group(1).replace('.', '_'))
                .collect(Collectors.toSet());
        String questions =
                targets().map(target -> target.path("expr").asString("")).collect(Collectors.joining("\n"))
                        + alarms().map(alarm -> alarm.get("expr").asString()).collect(Collectors.joining("\n"));

        Set<String> used =
                OWN_METER.matcher(questions).results().map(MatchResult::group).collect(Collectors.toSet());

        assertThat(used).hasSizeGreaterThanOrEqualTo(6);
        assertThat(meters).containsAll(used);
    }

    @Test
    void readsFiguresThatTheApiOfReportingDescribes() {
        JsonNode api = JsonMapper.shared().readTree(Repository.read("reporting-service/openapi.json"));
        List<JsonNode> figures = figures().toList();

        assertThat(figures).hasSizeGreaterThanOrEqualTo(10);
        for (JsonNode target : figures) {
            String path = URI.create(target.get("url").asString().replaceAll("\\$\\{[^}]*}", "x"))
                    .getPath()
                    .replaceFirst("^/api/reporting/v1", "")
                    .replaceFirst("/gemeenten/[^/]+", "/gemeenten/{gemeente}");
            JsonNode answer = api.path("paths").path(path).at("/get/responses/200/content/application~1json/schema");
            assertThat(answer.isMissingNode()).as(path).isFalse();
            JsonNode row = follow(api, answer, target.get("root_selector").asString());
            for (JsonNode column : target.get("columns")) {
                follow(api, row, column.get("selector").asString());
            }
        }
    }

    @Test
    void sendsTheTokensOfPeopleToReportingOnly() {
        JsonNode source = yaml.readTree(Repository.read("deploy/grafana/provisioning/datasources/cijfers.yaml"))
                .at("/datasources/0");
        String reporting = "http://reporting-service:"
                + compose.at("/services/reporting-service/environment/SERVER_PORT")
                        .asString();

        assertThat(source.at("/jsonData/oauthPassThru").asBoolean()).isTrue();
        assertThat(source.at("/jsonData/allowedHosts").valueStream().map(JsonNode::asString))
                .containsExactly(reporting);
        assertThat(figures().map(target -> target.get("url").asString()))
                .allMatch(url -> url.startsWith(reporting + "/"));
    }

    @Test
    void tellsWhatToDoForEachAlarm() {
        String guide = Repository.read("docs/operations.md");

        assertThat(alarms())
                .isNotEmpty()
                .allSatisfy(alarm ->
                        assertThat(guide).contains("`" + alarm.get("alert").asString() + "`"));
    }

    @Test
    void handsTracesFromTheProgramsToTheStoreThatGrafanaReads() {
        JsonNode collector = yaml.readTree(Repository.read("deploy/otel/collector.yaml"));
        JsonNode tempo = yaml.readTree(Repository.read("deploy/tempo/tempo.yaml"));
        JsonNode pipeline = collector.at("/service/pipelines/traces");

        for (String kind : List.of("receivers", "processors", "exporters")) {
            assertThat(pipeline.get(kind))
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(collector.get(kind).has(one.asString()))
                            .as(one.asString())
                            .isTrue());
        }
        assertThat(compose.at("/x-environment/OTEL_EXPORTER_OTLP_ENDPOINT").asString())
                .contains("http://otel-collector:" + portOf(collector.at("/receivers/otlp/protocols/http/endpoint")));
        assertThat(collector.at("/exporters/otlp/endpoint").asString())
                .isEqualTo("tempo:" + portOf(tempo.at("/distributor/receivers/otlp/protocols/grpc/endpoint")));
        assertThat(Repository.read("deploy/grafana/provisioning/datasources/tempo.yaml"))
                .contains("http://tempo:" + tempo.at("/server/http_listen_port").asString());
        assertThat(compose.get("services").propertyNames()).contains("otel-collector", "tempo");
    }

    private Stream<JsonNode> targets() {
        return dashboards.stream()
                .flatMap(dashboard -> dashboard.get("panels").valueStream())
                .flatMap(panel -> panel.get("targets").valueStream());
    }

    private Stream<JsonNode> figures() {
        return targets()
                .filter(target -> target.at("/datasource/type").asString().equals(FIGURES));
    }

    private Stream<JsonNode> alarms() {
        return yaml.readTree(Repository.read("deploy/prometheus/alarms.yml"))
                .get("groups")
                .valueStream()
                .flatMap(group -> group.get("rules").valueStream());
    }

    /** The schema of what a selector such as {@code examens.A2.waarde} points at; of a list, that of its items. */
    private static JsonNode follow(JsonNode api, JsonNode schema, String selector) {
        JsonNode here = resolve(api, schema);
        for (String name : selector.isEmpty() ? new String[0] : selector.split("\\.")) {
            JsonNode next = here.path("properties").path(name);
            assertThat(next.isMissingNode()).as(selector).isFalse();
            here = resolve(api, next);
        }
        return here;
    }

    private static JsonNode resolve(JsonNode api, JsonNode schema) {
        JsonNode item = schema.has("items") ? schema.get("items") : schema;
        String reference = item.path("$ref").asString("");
        return reference.isEmpty() ? item : api.at(reference.substring(1));
    }

    private static String portOf(JsonNode endpoint) {
        String text = endpoint.asString();
        return text.substring(text.lastIndexOf(':') + 1);
    }

    private static String read(Path file) {
        return Repository.read(Repository.ROOT.relativize(file).toString());
    }
}
