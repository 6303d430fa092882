package nl.drentscheaa.inburgering.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the account of the demo's newcomer that of somebody who has an intake to fill in. As in life: staff give out a
 * code, and the newcomer types it once.
 */
final class AccountStep {

    private static final String INTAKE = """
            {"taal":"ti"}""";
    private static final String CODE = """
            {"code":"%s"}""";

    private final DemoApi api;
    private final String gemeente;
    private final String base;

    AccountStep(DemoApi api, String gemeente) {
        this.api = api;
        this.gemeente = gemeente;
        this.base = "/api/intake/v1/gemeenten/" + gemeente;
    }

    /** @param ids the newcomers by dossier number; whoever was registered last gets the account */
    void bringIn(Map<String, String> ids) throws InterruptedException {
        if (!gemeente.equals(Account.GEMEENTE_OF_NIEUWKOMER) || ids.isEmpty() || isLinked()) {
            return;
        }
        String dossier = base + "/nieuwkomers/" + ids.get(Collections.max(ids.keySet()));
        if (api.send(Account.REGIE, Call.get(dossier + "/intakes"))
                .path("items")
                .isEmpty()) {
            post(Account.REGIE, dossier + "/intakes", INTAKE);
        }
        JsonNode code = post(Account.REGIE, dossier + "/koppelcodes", "{}");
        post(
                Account.NIEUWKOMER,
                base + "/mijn/accountkoppeling",
                CODE.formatted(code.path("code").asString()));
    }

    private boolean isLinked() throws InterruptedException {
        return api.send(Account.NIEUWKOMER, Call.get(base + "/mijn/accountkoppeling"))
                .path("gekoppeld")
                .asBoolean();
    }

    /** The same body is the same request. */
    private JsonNode post(Account account, String path, String body) throws InterruptedException {
        String key = "demo-" + UUID.nameUUIDFromBytes((path + body).getBytes(UTF_8));
        return api.send(account, Call.post(path, key, JsonMapper.shared().readTree(body)));
    }
}
