package nl.drentscheaa.inburgering.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.local.demo.FakePlatform.Answered;
import nl.drentscheaa.inburgering.local.demo.FakePlatform.Asked;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** As much of the services as the demo load uses, with their rules about doing a thing twice. */
final class FakeServices {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern PATH = Pattern.compile("/api/(\\w+)/v1/gemeenten/([\\w-]+)/(.+)");
    private static final Answered NOT_FOUND = new Answered(404, "{}");

    /** A plan; every POST makes another one, unless its key was seen before. */
    record Plan(String planId, String nieuwkomerId, boolean adopted) {}

    private final Map<String, Set<String>> nieuwkomers = new HashMap<>();
    private final Map<String, Set<String>> trajecten = new HashMap<>();
    private final Map<String, List<Plan>> plans = new HashMap<>();
    private final Set<String> intakes = new TreeSet<>();
    private final Set<String> linked = new TreeSet<>();
    private final Map<String, Answered> remembered = new HashMap<>();
    private long clock;
    private String refusal = "";

    synchronized Set<String> nieuwkomers(String gemeente) {
        return nieuwkomers.computeIfAbsent(gemeente, first -> new TreeSet<>());
    }

    synchronized Set<String> trajecten(String gemeente) {
        return trajecten.computeIfAbsent(gemeente, first -> new TreeSet<>());
    }

    synchronized List<Plan> plans(String gemeente) {
        return plans.computeIfAbsent(gemeente, first -> new ArrayList<>());
    }

    /** The newcomers who have an intake. */
    synchronized Set<String> intakes() {
        return intakes;
    }

    /** The newcomers to whom the one account was linked. */
    synchronized Set<String> linked() {
        return linked;
    }

    /** Makes every import refuse its first row for this reason. */
    synchronized void refuseRows(String detail) {
        refusal = detail;
    }

    /** As happens after a day. */
    synchronized void forgetIdempotencyKeys() {
        remembered.clear();
    }

    synchronized Answered answer(Asked asked) {
        if (asked.uri().getPath().endsWith("/caseload/samenvatting")) {
            return samenvatting(asked.uri().getQuery().replace("gemeente=", ""));
        }
        Matcher path = PATH.matcher(asked.uri().getPath());
        if (!path.matches()) {
            return NOT_FOUND;
        }
        if (asked.idempotencyKey() == null) {
            return answer(asked, path.group(2), path.group(3));
        }
        return remembered.computeIfAbsent(
                asked.uri() + asked.idempotencyKey(), first -> answer(asked, path.group(2), path.group(3)));
    }

    private Answered answer(Asked asked, String gemeente, String rest) {
        String[] parts = rest.split("/");
        return switch (parts[0]) {
            case "imports" -> parts.length == 3 ? refusedRows() : importFile(asked, gemeente);
            case "nieuwkomers" -> parts.length == 1 ? listed(gemeente) : ofNieuwkomer(asked, gemeente, parts);
            case "mijn" -> account(asked);
            case "plannen" -> parts.length == 1 ? listedPlans(gemeente) : adopt(asked, gemeente, parts[1]);
            case "feeds" -> feeds();
            default -> NOT_FOUND;
        };
    }

    private Answered importFile(Asked asked, String gemeente) {
        boolean people = asked.uri().toString().contains("soort=nieuwkomers");
        Set<String> kept = people ? nieuwkomers(gemeente) : trajecten(gemeente);
        List<String> rows = asked.body().lines().skip(1).toList();
        rows.forEach(row -> kept.add(row.split(";")[0]));
        ObjectNode view = JSON.createObjectNode()
                .put("regels", rows.size())
                .put("verwerkt", rows.size())
                .put("afgewezen", refusal.isEmpty() ? 0 : 1)
                .put("klaarOp", "2026-11-24T12:00:00Z");
        return new Answered(202, view.toString());
    }

    private Answered refusedRows() {
        ObjectNode page = JSON.createObjectNode();
        page.putArray("items")
                .addObject()
                .put("regel", 2)
                .put("detail", refusal)
                .put("detailEn", "In English.");
        return new Answered(200, page.toString());
    }

    private Answered listed(String gemeente) {
        ObjectNode page = JSON.createObjectNode();
        var items = page.putArray("items");
        nieuwkomers(gemeente)
                .forEach(nummer ->
                        items.addObject().put("dossiernummer", nummer).put("nieuwkomerId", id(gemeente + nummer)));
        return new Answered(200, page.toString());
    }

    private Answered ofNieuwkomer(Asked asked, String gemeente, String[] parts) {
        return switch (parts[2]) {
            case "intakes" -> intakes(asked, parts[1]);
            case "koppelcodes" ->
                new Answered(201, JSON.createObjectNode().put("code", parts[1]).toString());
            default -> drawUp(gemeente, parts[1]);
        };
    }

    private Answered intakes(Asked asked, String nieuwkomerId) {
        if (asked.method().equals("POST") && !intakes.add(nieuwkomerId)) {
            return new Answered(409, "{\"detail\":\"Deze intake is er al.\"}");
        }
        ObjectNode page = JSON.createObjectNode();
        intakes.stream().filter(nieuwkomerId::equals).forEach(page.putArray("items")::add);
        return new Answered(200, page.toString());
    }

    /** The code is the id of the newcomer, so that one sees to whom the account was linked. */
    private Answered account(Asked asked) {
        if (asked.method().equals("POST")
                && !linked.add(JSON.readTree(asked.body()).path("code").asString())) {
            return new Answered(409, "{\"detail\":\"Dit account is al gekoppeld.\"}");
        }
        return new Answered(
                200, JSON.createObjectNode().put("gekoppeld", !linked.isEmpty()).toString());
    }

    private Answered drawUp(String gemeente, String nieuwkomerId) {
        var plan = new Plan(UUID.randomUUID().toString(), nieuwkomerId, false);
        plans(gemeente).add(plan);
        return new Answered(201, view(plan).toString());
    }

    private Answered listedPlans(String gemeente) {
        ObjectNode page = JSON.createObjectNode();
        var items = page.putArray("items");
        plans(gemeente).forEach(plan -> items.add(view(plan)));
        return new Answered(200, page.toString());
    }

    private Answered adopt(Asked asked, String gemeente, String planId) {
        List<Plan> all = plans(gemeente);
        Plan plan = all.stream()
                .filter(one -> one.planId().equals(planId))
                .findFirst()
                .orElseThrow();
        if (plan.adopted() || !"\"0\"".equals(asked.ifMatch())) {
            return new Answered(412, "{\"detail\":\"Verouderd.\"}");
        }
        var adopted = new Plan(planId, plan.nieuwkomerId(), true);
        all.set(all.indexOf(plan), adopted);
        return new Answered(200, view(adopted).toString());
    }

    private Answered samenvatting(String gemeente) {
        long all = nieuwkomers(gemeente).size();
        long withPlan =
                plans(gemeente).stream().map(Plan::nieuwkomerId).distinct().count();
        ObjectNode view = JSON.createObjectNode();
        ObjectNode telling =
                view.putArray("perGemeente").addObject().put("totaal", all).put("zonderPlan", all - withPlan);
        telling.putObject("perStatus").put("onbekend", all - trajecten(gemeente).size());
        return new Answered(200, view.toString());
    }

    private Answered feeds() {
        ObjectNode view = JSON.createObjectNode();
        ObjectNode model = view.putArray("items").addObject();
        model.put("standVan", Instant.EPOCH.plusSeconds(clock++).toString()).putArray("geparkeerd");
        model.putArray("bronnen").addObject().put("kop", 7).put("achterstand", 0);
        return new Answered(200, view.toString());
    }

    private static ObjectNode view(Plan plan) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("planId", plan.planId());
        fields.put("nieuwkomerId", plan.nieuwkomerId());
        fields.put("status", plan.adopted() ? "vastgesteld" : "concept");
        ObjectNode view = JSON.createObjectNode();
        fields.forEach(view::put);
        return view.put("versie", plan.adopted() ? 1 : 0);
    }

    private static String id(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(UTF_8)).toString();
    }
}
