package nl.drentscheaa.inburgering.local.demo;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Waits until what was written in one municipality can be seen where it should be: the services hear of it later. */
final class Visibility {

    private static final List<String> LISTENING = List.of("pip", "monitoring", "reporting");

    private final DemoApi api;
    private final String gemeente;

    Visibility(DemoApi api, String gemeente) {
        this.api = api;
        this.gemeente = gemeente;
    }

    /** Returns when the caseload knows so many newcomers. */
    void awaitNieuwkomers(long count) throws InterruptedException {
        var patience = patience();
        while (count(telling(), "totaal") < count) {
            patience.pause();
        }
    }

    /**
     * Returns when the caseload shows all, and no service has anything left to read.
     *
     * @param trajecten how many newcomers have a trajectory, at least
     * @param plannen how many newcomers have a plan, at least
     */
    void awaitAll(long trajecten, long plannen) throws InterruptedException {
        var patience = patience();
        while (!shows(telling(), trajecten, plannen)) {
            patience.pause();
        }
        awaitSilence(patience);
    }

    private static boolean shows(JsonNode telling, long trajecten, long plannen) {
        long all = count(telling, "totaal");
        return all - count(telling, "zonderPlan") >= plannen
                && all - count(telling.path("perStatus"), "onbekend") >= trajecten;
    }

    /** What was written last may still be on its way into a feed: two looks in a row have to see the same. */
    private void awaitSilence(Patience patience) throws InterruptedException {
        FeedLook before = look();
        while (true) {
            patience.pause();
            FeedLook now = look();
            if (now.isSilentSince(before)) {
                return;
            }
            before = now;
        }
    }

    private FeedLook look() throws InterruptedException {
        var models = new ArrayList<JsonNode>();
        for (String dienst : LISTENING) {
            Call call = Call.get("/api/%s/v1/gemeenten/%s/feeds".formatted(dienst, gemeente));
            api.send(Account.BEHEER, call).path("items").forEach(models::add);
        }
        return FeedLook.at(models);
    }

    private JsonNode telling() throws InterruptedException {
        Call call = Call.get("/api/monitoring/v1/caseload/samenvatting?gemeente=" + gemeente);
        return api.send(Account.REGIE, call).path("perGemeente").path(0);
    }

    private static long count(JsonNode telling, String field) {
        return telling.path(field).asLong(0);
    }

    private Patience patience() {
        return new Patience(
                Patience.FOR_WORK,
                () -> Refusals.failure(
                        "De caseload en de cijfers van %s blijven achter.".formatted(gemeente),
                        "The caseload and the figures of %s stay behind.".formatted(gemeente)));
    }
}
