package nl.drentscheaa.inburgering.local.demo;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Brings one municipality in, in the order of life: who is there, how their duty stands, what was agreed. */
final class GemeenteLoad {

    private final GemeenteFiles files;
    private final DemoApi api;
    private final LoadProgress progress;
    private final ImportStep imports;
    private final PlanStep plannen;
    private final AccountStep account;
    private final Visibility visibility;

    GemeenteLoad(GemeenteFiles files, DemoApi api, LoadProgress progress) {
        this.files = files;
        this.api = api;
        this.progress = progress;
        this.imports = new ImportStep(api, files.gemeente(), progress);
        this.plannen = new PlanStep(api, files.gemeente(), progress);
        this.account = new AccountStep(api, files.gemeente());
        this.visibility = new Visibility(api, files.gemeente());
    }

    void run() throws InterruptedException {
        long nieuwkomers = imports.bringIn("intake", "nieuwkomers", files.nieuwkomers());
        Map<String, String> ids = idsByDossiernummer();
        visibility.awaitNieuwkomers(ids.size());
        long trajecten = imports.bringIn("monitoring", "trajecten", files.trajecten());
        plannen.bringIn(files.plannen(), ids);
        account.bringIn(ids);
        visibility.awaitAll(trajecten, files.plannen().size());
        progress.done(
                files.gemeente(),
                "%d nieuwkomers, %d trajecten, %d plannen"
                        .formatted(nieuwkomers, trajecten, files.plannen().size()));
    }

    private Map<String, String> idsByDossiernummer() throws InterruptedException {
        var ids = new HashMap<String, String>();
        String path = "/api/intake/v1/gemeenten/%s/nieuwkomers".formatted(files.gemeente());
        for (JsonNode nieuwkomer : api.list(Account.REGIE, path)) {
            ids.put(
                    nieuwkomer.path("dossiernummer").asString(),
                    nieuwkomer.path("nieuwkomerId").asString());
        }
        return ids;
    }
}
