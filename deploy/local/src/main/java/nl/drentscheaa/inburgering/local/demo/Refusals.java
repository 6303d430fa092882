package nl.drentscheaa.inburgering.local.demo;

import nl.drentscheaa.inburgering.local.console.StartFailure;
import tools.jackson.databind.JsonNode;

/** Why the demo cannot be loaded, in words that also say what can be done. */
final class Refusals {

    static final String REMEDY =
            "Wat binnen is blijft; ./start gaat verder waar dit ophield, ./start --empty begint zonder demo.";
    static final String REMEDY_EN =
            "What is in stays; ./start goes on where this ended, ./start --empty begins without the demo.";

    private Refusals() {}

    static StartFailure of(Call call, Answer answer) {
        JsonNode problem = answer.body();
        return failure(
                "%s gaf %d%s".formatted(call, answer.status(), sentence(problem, "detail")),
                "%s gave %d%s".formatted(call, answer.status(), sentence(problem, "detailEn")));
    }

    static StartFailure unreachable(Call call) {
        return failure("%s krijgt geen antwoord.".formatted(call), "%s gets no answer.".formatted(call));
    }

    /** @param dutch what is wrong, as a sentence; {@code english} the same in English */
    static StartFailure failure(String dutch, String english) {
        return new StartFailure(
                "De demo kan niet worden geladen. %s %s".formatted(dutch, REMEDY),
                "The demo cannot be loaded. %s %s".formatted(english, REMEDY_EN));
    }

    private static String sentence(JsonNode problem, String field) {
        String text = problem.path(field).asString("");
        return text.isEmpty() ? "." : ": " + text;
    }
}
