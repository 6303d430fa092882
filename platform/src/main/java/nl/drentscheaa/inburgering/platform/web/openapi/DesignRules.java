package nl.drentscheaa.inburgering.platform.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.TreeMap;
import nl.drentscheaa.inburgering.platform.web.ApiProperties;
import nl.drentscheaa.inburgering.platform.web.problem.Problem;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Adds to the document what holds for every operation: the version header, the problems, the address. The order is
 * fixed, so that two documents can be compared as text.
 */
final class DesignRules implements OpenApiCustomizer {

    private static final String LOGIN = "login";

    private final ApiProperties api;
    private final String basePath;

    DesignRules(ApiProperties api, String basePath) {
        this.api = api;
        this.basePath = basePath;
    }

    @Override
    public void customise(OpenAPI document) {
        document.setInfo(info());
        document.setServers(List.of(new Server().url(basePath)));
        document.setPaths(relative(document.getPaths()));
        document.addSecurityItem(new SecurityRequirement().addList(LOGIN));
        components(document)
                .addSecuritySchemes(
                        LOGIN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"))
                .addSchemas("Problem", problem());
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(DesignRules::complete);
    }

    private Info info() {
        return new Info()
                .title(api.title())
                .description(api.description())
                .version(api.version())
                .license(new License().name("EUPL-1.2").identifier("EUPL-1.2"))
                .contact(new Contact()
                        .name("Team inburgering")
                        .email("team@inburgering.example")
                        .url("https://inburgering.example"));
    }

    private Paths relative(Paths absolute) {
        var sorted = new TreeMap<String, PathItem>();
        absolute.forEach(
                (path, item) -> sorted.put(path.startsWith(basePath) ? path.substring(basePath.length()) : path, item));
        var relative = new Paths();
        relative.putAll(sorted);
        return relative;
    }

    private static Components components(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(new Components());
        }
        return document.getComponents();
    }

    private static void complete(Operation operation) {
        ApiResponses answers = operation.getResponses();
        answers.forEach((status, answer) -> answer.addHeaderObject("API-Version", versionHeader()));
        for (var problem : List.of("400", "401", "403", "404", "503")) {
            answers.putIfAbsent(problem, problemAnswer(problem));
        }
        if (operation.getRequestBody() != null) {
            answers.putIfAbsent("413", problemAnswer("413"));
        }
        boolean change = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> "If-Match".equals(one.getName()));
        if (change) {
            answers.putIfAbsent("409", problemAnswer("409"));
            answers.putIfAbsent("412", problemAnswer("412"));
            answers.putIfAbsent("428", problemAnswer("428"));
        }
    }

    private static ApiResponse problemAnswer(String status) {
        return new ApiResponse()
                .description(
                        switch (status) {
                            case "400" -> "De aanvraag heeft fouten; alle staan in errors";
                            case "401" -> "Niet ingelogd";
                            case "403" -> "Geen toegang met deze rol";
                            case "404" -> "Bestaat niet, of niet voor deze aanvrager";
                            case "409" -> "Een regel staat het niet toe";
                            case "412" -> "Intussen door een ander gewijzigd";
                            case "413" -> "Te groot";
                            case "428" -> "If-Match ontbreekt";
                            default -> "Antwoordt nu niet";
                        })
                .addHeaderObject("API-Version", versionHeader())
                .content(new Content()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private static Header versionHeader() {
        return new Header().description("De volledige versie van deze API").schema(new StringSchema().example("1.0.0"));
    }

    private static Schema<?> problem() {
        Schema<?> location =
                new ObjectSchema().addProperty("pointer", new StringSchema()).addProperty("name", new StringSchema());
        Schema<?> field = new ObjectSchema()
                .addProperty("in", new StringSchema()._enum(List.of("body", "query", "path", "header")))
                .addProperty("location", location)
                .addProperty("code", new StringSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("detailEn", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("titleEn", new StringSchema())
                .addProperty("detailEn", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("traceId", new StringSchema())
                .addProperty("errors", new ArraySchema().items(field))
                .required(List.of("type", "title", "status", "detail", "code"));
    }
}
