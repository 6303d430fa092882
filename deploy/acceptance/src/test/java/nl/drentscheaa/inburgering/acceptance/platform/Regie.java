package nl.drentscheaa.inburgering.acceptance.platform;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.drentscheaa.inburgering.local.address.Program;
import tools.jackson.databind.JsonNode;

/** What the regievoerder does through the gateway, so that a test has newcomers and plans of its own. */
public final class Regie {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> AT_REST = Set.of("gecontroleerd", "afgerond", "afgekeurd");

    private final Platform platform;

    public Regie(Platform platform) {
        this.platform = platform;
    }

    /** Address of a part of a service's API. */
    public static String path(Program program, Gemeente gemeente, String rest) {
        return "/api/%s/v1/gemeenten/%s%s".formatted(program.id(), gemeente.id(), rest);
    }

    /** Answers of any status. */
    public Answer ask(Ask ask) {
        return platform.gateway().send(ask.bearing(platform.tokens().of(Account.REGIE)));
    }

    /** As the other, in the name of somebody else. */
    public Answer askAs(Account account, Ask ask) {
        return platform.gateway().send(ask.bearing(platform.tokens().of(account)));
    }

    /** The version of the retention period of one part. */
    public String etagOfBewaartermijn(Gemeente gemeente, String deel) {
        JsonNode items = ask(Ask.get(path(Program.INTAKE, gemeente, "/bewaartermijnen")))
                .expect(200)
                .json()
                .get("items");
        long version = items.valueStream()
                .filter(item -> item.get("deel").asString().equals(deel))
                .findFirst()
                .orElseThrow()
                .get("versie")
                .asLong();
        return "\"" + version + "\"";
    }

    /** Returns the id of the newcomer. */
    public String register(Gemeente gemeente, Nieuwkomer nieuwkomer) {
        return ask(Ask.post(path(Program.INTAKE, gemeente, "/nieuwkomers"), nieuwkomer.body()))
                .expect(201)
                .json()
                .get("nieuwkomerId")
                .asString();
    }

    /** Forms a household of one newcomer, and returns its id. */
    public String formHuishouden(Gemeente gemeente, String nieuwkomerId) {
        return ask(Ask.post(path(Program.INTAKE, gemeente, "/huishoudens"), Huishouden.of(nieuwkomerId)))
                .expect(201)
                .json()
                .get("huishoudenId")
                .asString();
    }

    /** Measures the radar of a newcomer who is known. */
    public void measure(Gemeente gemeente, String nieuwkomerId, Meting meting) {
        String radar = path(Program.INTAKE, gemeente, "/nieuwkomers/" + nieuwkomerId + "/radar");
        ask(Ask.post(radar + "/metingen", meting.body()).with("If-Match", etag(radar)))
                .expect(201);
    }

    /** Says which document will come with a dossier, and returns its id. */
    public String announce(Gemeente gemeente, String nieuwkomerId, Bijlage bijlage) {
        return ask(Ask.post(bijlagenOf(gemeente, nieuwkomerId), bijlage.body()))
                .expect(201)
                .json()
                .get("bijlageId")
                .asString();
    }

    /** Puts a document with a dossier, and returns its id. */
    public String attach(Gemeente gemeente, String nieuwkomerId, Bijlage bijlage) {
        String bijlageId = announce(gemeente, nieuwkomerId, bijlage);
        String address = bijlagenOf(gemeente, nieuwkomerId) + "/" + bijlageId;
        ask(bijlage.file(address + "/bestand").with("If-Match", etag(address))).expect(200);
        return bijlageId;
    }

    /** Writes down that a newcomer asks to have something put right, and returns the id of the request. */
    public String recordCorrectieverzoek(Gemeente gemeente, String nieuwkomerId, String verzoek) {
        return ask(Ask.post(
                        path(Program.INTAKE, gemeente, "/nieuwkomers/" + nieuwkomerId + "/correctieverzoeken"),
                        Map.of("gevraagdOp", "2026-03-02", "verzoek", verzoek)))
                .expect(201)
                .json()
                .get("correctieverzoekId")
                .asString();
    }

    /** Records something of the learning of a newcomer who is known, so that a leerroute can be chosen. */
    public void recordLeerprofiel(Gemeente gemeente, String nieuwkomerId) {
        String leerprofiel = path(Program.INTAKE, gemeente, "/nieuwkomers/" + nieuwkomerId + "/leerprofiel");
        ask(Ask.put(leerprofiel, Map.of("schooljaren", 8)).with("If-Match", etag(leerprofiel)))
                .expect(200);
    }

    /** Returns the id of the intake. */
    public String startIntake(Gemeente gemeente, String nieuwkomerId) {
        return ask(Ask.post(intakesOf(gemeente, nieuwkomerId), Map.of("taal", "ar")))
                .expect(201)
                .json()
                .get("intakeId")
                .asString();
    }

    /** Returns a code with which an intake is filled in on a tablet. */
    public String issueCode(Gemeente gemeente, String nieuwkomerId, String intakeId) {
        String codes = intakesOf(gemeente, nieuwkomerId) + "/" + intakeId + "/tabletcodes";
        return ask(new Ask("POST", codes, Map.of(), ""))
                .expect(201)
                .json()
                .get("code")
                .asString();
    }

    /** Returns the session that a tablet begins with a code. */
    public String beginSession(String code) {
        return platform.gateway()
                .send(Ask.post("/api/intake/v1/tabletsessies", Map.of("code", code)))
                .expect(201)
                .json()
                .get("sessie")
                .asString();
    }

    /** The account that a newcomer of the municipality logs in to. */
    public EigenAccount accountIn(Gemeente gemeente) {
        return new EigenAccount(platform, this, gemeente);
    }

    /** Announces somebody by COA, and returns the id of the handover. */
    public String announce(Gemeente gemeente) {
        return ask(Ask.post(path(Program.INTAKE, gemeente, "/overdrachten"), Overdracht.any()))
                .expect(201)
                .json()
                .get("overdrachtId")
                .asString();
    }

    /** Takes a step with somebody who is expected. */
    public void move(Gemeente gemeente, String overdrachtId, String status) {
        String overdracht = path(Program.INTAKE, gemeente, "/overdrachten/" + overdrachtId);
        ask(Ask.put(overdracht + "/status", Overdracht.step(status)).with("If-Match", etag(overdracht)))
                .expect(200);
    }

    /** Draws up a plan as soon as pip has heard of the newcomer, and returns its id. */
    public String draft(Gemeente gemeente, String nieuwkomerId, Plan plan) {
        awaitInPip(gemeente, nieuwkomerId);
        return ask(Ask.post(plannenOf(gemeente, nieuwkomerId), plan.body()))
                .expect(201)
                .json()
                .get("planId")
                .asString();
    }

    /** Adopts a plan that nobody changed since it was drawn up. */
    public void adopt(Gemeente gemeente, String planId, String vastgesteldOp) {
        String plan = path(Program.PIP, gemeente, "/plannen/" + planId);
        ask(Ask.post(plan + "/vaststelling", Map.of("vastgesteldOp", vastgesteldOp))
                        .with("If-Match", etag(plan)))
                .expect(200);
    }

    /** Keeps what the files of some source look like, and returns its id. */
    public String addKoppeling(Program program, Gemeente gemeente, String soort) {
        return ask(Ask.post(path(program, gemeente, "/kolomkoppelingen"), Koppeling.any(soort)))
                .expect(201)
                .json()
                .get("koppelingId")
                .asString();
    }

    /** The version of what stands at the address. */
    public String etag(String path) {
        return ask(Ask.get(path)).expect(200).header("ETag").orElseThrow();
    }

    /** Imports a file, or only checks it, and returns the import when it is at rest. */
    public JsonNode importFile(Program program, Gemeente gemeente, String soort, Trial trial, String csv) {
        return importFile(program, gemeente, soort, trial, csv.getBytes(StandardCharsets.UTF_8));
    }

    /** As the other, of a file in whatever character set. */
    public JsonNode importFile(Program program, Gemeente gemeente, String soort, Trial trial, byte[] csv) {
        String address = path(program, gemeente, "/imports/" + UUID.randomUUID());
        ask(Ask.csv(address + "?soort=" + soort + "&proef=" + (trial == Trial.YES), csv))
                .expect(202);
        await("the file is handled")
                .atMost(PATIENCE)
                .until(() -> AT_REST.contains(
                        ask(Ask.get(address)).json().get("status").asString()));
        return ask(Ask.get(address)).json();
    }

    /** Whether a file is only checked. */
    public enum Trial {
        YES,
        NO
    }

    /** Waits until pip has heard of the newcomer. */
    public void awaitInPip(Gemeente gemeente, String nieuwkomerId) {
        await("pip knows the newcomer")
                .atMost(PATIENCE)
                .until(() -> ask(Ask.get(plannenOf(gemeente, nieuwkomerId))).isGood());
    }

    /** Waits until the caseload shows the newcomer. */
    public void awaitInCaseload(Gemeente gemeente, String dossiernummer) {
        await("the caseload shows the newcomer")
                .atMost(PATIENCE)
                .until(() -> !rowsInCaseload(gemeente, dossiernummer).isEmpty());
    }

    /** The rows that the caseload shows for the file number; one, when all is well. */
    public List<JsonNode> rowsInCaseload(Gemeente gemeente, String dossiernummer) {
        var question = Map.of("gemeente", List.of(gemeente.id()), "naam", dossiernummer);
        JsonNode items = ask(Ask.post("/api/monitoring/v1/caseload/zoekopdrachten", question))
                .expect(200)
                .json()
                .get("items");
        return items.valueStream()
                .filter(row -> row.get("dossiernummer").asString().equalsIgnoreCase(dossiernummer))
                .toList();
    }

    private static String bijlagenOf(Gemeente gemeente, String nieuwkomerId) {
        return path(Program.INTAKE, gemeente, "/nieuwkomers/" + nieuwkomerId + "/bijlagen");
    }

    private static String intakesOf(Gemeente gemeente, String nieuwkomerId) {
        return path(Program.INTAKE, gemeente, "/nieuwkomers/" + nieuwkomerId + "/intakes");
    }

    private static String plannenOf(Gemeente gemeente, String nieuwkomerId) {
        return path(Program.PIP, gemeente, "/nieuwkomers/" + nieuwkomerId + "/plannen");
    }
}
