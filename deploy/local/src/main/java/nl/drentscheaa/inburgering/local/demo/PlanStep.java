package nl.drentscheaa.inburgering.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Draws up the plans of one municipality and adopts those that are no longer a concept. */
final class PlanStep {

    private final DemoApi api;
    private final String gemeente;
    private final String base;
    private final LoadProgress progress;

    PlanStep(DemoApi api, String gemeente, LoadProgress progress) {
        this.api = api;
        this.gemeente = gemeente;
        this.base = "/api/pip/v1/gemeenten/" + gemeente;
        this.progress = progress;
    }

    /**
     * Whoever has a plan keeps it: the service remembers a request for a day, and a load may go on later than that.
     *
     * @param ids the newcomers by dossier number
     */
    void bringIn(List<DemoPlan> plannen, Map<String, String> ids) throws InterruptedException {
        Map<String, JsonNode> present = plansByNieuwkomer();
        long done = 0;
        for (DemoPlan plan : plannen) {
            String nieuwkomer = Optional.ofNullable(ids.get(plan.dossiernummer()))
                    .orElseThrow(() -> Refusals.failure(
                            "Dossier %s is er niet.".formatted(plan.dossiernummer()),
                            "Dossier %s is not there.".formatted(plan.dossiernummer())));
            JsonNode drawnUp = present.containsKey(nieuwkomer) ? present.get(nieuwkomer) : drawUp(plan, nieuwkomer);
            if (plan.vastgesteldOp().isPresent() && isConcept(drawnUp)) {
                adopt(drawnUp, plan.vastgesteldOp().get());
            }
            done++;
            progress.busy(gemeente, done, "plannen");
        }
    }

    private Map<String, JsonNode> plansByNieuwkomer() throws InterruptedException {
        var plans = new HashMap<String, JsonNode>();
        for (JsonNode plan : api.list(Account.REGIE, base + "/plannen")) {
            plans.putIfAbsent(plan.path("nieuwkomerId").asString(), plan);
        }
        return plans;
    }

    /** The service may have to hear of the newcomer first. */
    private JsonNode drawUp(DemoPlan plan, String nieuwkomer) throws InterruptedException {
        String path = "%s/nieuwkomers/%s/plannen".formatted(base, nieuwkomer);
        Call call = Call.post(path, key("opstellen", nieuwkomer), plan.inhoud());
        var patience = new Patience(Patience.FOR_WORK, () -> Refusals.unreachable(call));
        Optional<JsonNode> answer = api.sendIfFound(Account.REGIE, call);
        while (answer.isEmpty()) {
            patience.pause();
            answer = api.sendIfFound(Account.REGIE, call);
        }
        return answer.get();
    }

    private void adopt(JsonNode plan, String vastgesteldOp) throws InterruptedException {
        String planId = plan.path("planId").asString();
        api.send(
                Account.REGIE,
                Call.post(
                                "%s/plannen/%s/vaststelling".formatted(base, planId),
                                key("vaststellen", planId),
                                DemoPlan.vaststelling(vastgesteldOp))
                        .onVersion(plan.path("versie").asLong()));
    }

    private static boolean isConcept(JsonNode plan) {
        return plan.path("status").asString().equals("concept");
    }

    private static String key(String step, String subject) {
        return "demo-" + UUID.nameUUIDFromBytes((step + subject).getBytes(UTF_8));
    }
}
