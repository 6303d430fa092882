package nl.drentscheaa.inburgering.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Has a service read a CSV file of one municipality in, and follows it to its end. */
final class ImportStep {

    private final DemoApi api;
    private final String gemeente;
    private final LoadProgress progress;

    ImportStep(DemoApi api, String gemeente, LoadProgress progress) {
        this.api = api;
        this.gemeente = gemeente;
        this.progress = progress;
    }

    /** Returns the number of rows, all of which are in. The same file again is the same import, under way or ended. */
    long bringIn(String dienst, String soort, String csv) throws InterruptedException {
        var importId = UUID.nameUUIDFromBytes((gemeente + soort + csv).getBytes(UTF_8));
        String path = "/api/%s/v1/gemeenten/%s/imports/%s".formatted(dienst, gemeente, importId);
        JsonNode state = api.send(Account.REGIE, Call.putCsv(path + "?soort=" + soort, csv));
        var patience = new Patience(Patience.FOR_WORK, () -> Refusals.unreachable(Call.get(path)));
        while (!hasEnded(state)) {
            progress.busy(gemeente, state.path("verwerkt").asLong(), soort);
            patience.pause();
            state = api.send(Account.REGIE, Call.get(path));
        }
        requireAllIn(soort, path, state);
        return state.path("regels").asLong();
    }

    private static boolean hasEnded(JsonNode state) {
        return state.path("klaarOp").isString();
    }

    private void requireAllIn(String soort, String path, JsonNode state) throws InterruptedException {
        JsonNode fault = state.path("bestandsfout");
        if (fault.isObject()) {
            throw Refusals.failure(
                    "%s.csv van %s is afgekeurd: %s"
                            .formatted(soort, gemeente, fault.path("detail").asString()),
                    "%s.csv of %s was refused: %s"
                            .formatted(soort, gemeente, fault.path("detailEn").asString()));
        }
        long refused = state.path("afgewezen").asLong();
        if (refused > 0) {
            JsonNode first = api.send(Account.REGIE, Call.get(path + "/regels?limit=1"))
                    .path("items")
                    .path(0);
            throw Refusals.failure(
                    "%d regels van %s.csv van %s zijn afgewezen, als eerste regel %d: %s"
                            .formatted(refused, soort, gemeente, line(first), text(first, "detail")),
                    "%d rows of %s.csv of %s were refused, the first on line %d: %s"
                            .formatted(refused, soort, gemeente, line(first), text(first, "detailEn")));
        }
    }

    private static long line(JsonNode row) {
        return row.path("regel").asLong();
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).asString("");
    }
}
