package nl.drentscheaa.inburgering.acceptance.operation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.acceptance.platform.Account;
import nl.drentscheaa.inburgering.acceptance.platform.Ask;
import nl.drentscheaa.inburgering.acceptance.platform.Bijlage;
import nl.drentscheaa.inburgering.acceptance.platform.EigenAccount;
import nl.drentscheaa.inburgering.acceptance.platform.Gemeente;
import nl.drentscheaa.inburgering.acceptance.platform.Huishouden;
import nl.drentscheaa.inburgering.acceptance.platform.Koppeling;
import nl.drentscheaa.inburgering.acceptance.platform.Meting;
import nl.drentscheaa.inburgering.acceptance.platform.Nieuwkomer;
import nl.drentscheaa.inburgering.acceptance.platform.Overdracht;
import nl.drentscheaa.inburgering.acceptance.platform.Plan;
import nl.drentscheaa.inburgering.acceptance.platform.Regie;
import nl.drentscheaa.inburgering.local.address.Program;
import tools.jackson.databind.JsonNode;

/** How each operation is called, without a token. */
public final class Calls {

    private static final String FIRST_VERSION = "\"0\"";
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    /** A part of a dossier of which nobody minds how long it is kept. */
    private static final String DEEL = "toegang";

    private final Regie regie;
    private final Map<Gemeente, PathValues> standing = new EnumMap<>(Gemeente.class);

    public Calls(Regie regie) {
        this.regie = regie;
        for (Gemeente gemeente : Gemeente.values()) {
            standing.put(gemeente, PathValues.in(gemeente, regie));
        }
    }

    public PathValues objects(Gemeente gemeente) {
        return Optional.ofNullable(standing.get(gemeente)).orElseThrow();
    }

    /** A call that changes nothing when it is refused, which is what it is for. */
    public Ask idle(Operation operation, Gemeente gemeente, PathValues objects) {
        return idle(operation, gemeente.id(), objects);
    }

    public Ask idle(Operation operation, String gemeente, PathValues objects) {
        return call(operation, gemeente, objects.fill(operation, gemeente), FIRST_VERSION);
    }

    /** A call that will be carried out for this caller, who may. */
    public Ask effective(Operation operation, Gemeente gemeente, Account caller) {
        return switch (operation.id()) {
            case "withdrawWissing", "confirmWissing" -> withWissing(operation, gemeente, caller);
            default -> effective(operation, gemeente);
        };
    }

    private Ask effective(Operation operation, Gemeente gemeente) {
        PathValues known = objects(gemeente);
        String path = known.fill(operation, gemeente);
        return switch (operation.id()) {
            case "changeNieuwkomer",
                    "changePlan",
                    "checkVertaling",
                    "correctMeting",
                    "changeGesprek",
                    "changeKolomkoppeling",
                    "changeLeerprofiel",
                    "changeTaakstelling" -> call(operation, gemeente.id(), path, regie.etag(path));
            case "beginTabletsessie" ->
                call(operation, gemeente.id(), path, FIRST_VERSION).withJson(Map.of("code", codeOf(gemeente, known)));
            case "getTabletIntake", "answerTabletIntake", "markTabletIntakeIngevuld", "endTabletsessie" ->
                call(operation, gemeente.id(), path, FIRST_VERSION)
                        .with("Intake-Sessie", regie.beginSession(codeOf(gemeente, known)));
            case "startIntake", "issueKoppelcode", "measureRadar", "proposeWissing" ->
                withSomebody(operation, gemeente, known);
            case "linkMijnAccount", "getMijnIntake", "answerMijnIntake", "markMijnIntakeIngevuld" ->
                withAccount(operation, gemeente, known);
            case "finishIntake" -> withGesprek(operation, gemeente, known);
            case "changeOverdracht", "moveOverdracht", "changeMedischeToelichting", "completeOverdracht" ->
                withOverdracht(operation, gemeente, known);
            case "formHuishouden", "addGezinslid", "changeGezinslid", "directHuishouden" ->
                withHuishouden(operation, gemeente, known);
            case "mergeNieuwkomers", "partNieuwkomers" -> withDubbel(operation, gemeente, known);
            case "draftPlan" -> withNewcomer(operation, gemeente, known);
            case "setBewaartermijn" -> call(operation, gemeente.id(), path, regie.etagOfBewaartermijn(gemeente, DEEL));
            case "putBestand", "deleteBijlage", "restoreBijlage" -> withBijlage(operation, gemeente, known);
            case "decideCorrectieverzoek" -> withCorrectieverzoek(operation, gemeente, known);
            case "chooseLeerroute" -> call(operation, gemeente.id(), path, regie.etag(path.replace("/leerroute", "")));
            case "adoptPlan" -> withDraft(operation, gemeente, known);
            case "putImport" ->
                call(operation, gemeente.id(), PathValues.nowhere().fill(operation, gemeente), FIRST_VERSION);
            case "removeKolomkoppeling" -> withKoppeling(operation, gemeente, known);
            case "executeImport" -> withImport(operation, gemeente, Regie.Trial.YES);
            case "undoImport" -> withImport(operation, gemeente, Regie.Trial.NO);
            default -> idle(operation, gemeente, known);
        };
    }

    private Ask withGesprek(Operation operation, Gemeente gemeente, PathValues known) {
        String nieuwkomerId = regie.register(gemeente, Nieuwkomer.any());
        String intakeId = regie.startIntake(gemeente, nieuwkomerId);
        String path = known.fill(operation, gemeente)
                .replace(known.get("nieuwkomerId"), nieuwkomerId)
                .replace(known.get("intakeId"), intakeId);
        String gesprek = path.replace("/afronding", "");
        regie.ask(Ask.put(gesprek, verslag()).with("If-Match", FIRST_VERSION)).expect(200);
        return call(operation, gemeente.id(), path, regie.etag(gesprek));
    }

    private Ask withAccount(Operation operation, Gemeente gemeente, PathValues known) {
        EigenAccount account = regie.accountIn(gemeente);
        String nieuwkomerId = known.get("nieuwkomerId");
        Ask ask = call(operation, gemeente.id(), known.fill(operation, gemeente), FIRST_VERSION);
        if (operation.id().equals("linkMijnAccount")) {
            return ask.withJson(Map.of("code", account.codeFor(nieuwkomerId)));
        }
        account.linkTo(nieuwkomerId);
        return ask;
    }

    private String codeOf(Gemeente gemeente, PathValues known) {
        return regie.issueCode(gemeente, known.get("nieuwkomerId"), known.get("intakeId"));
    }

    private Ask withNewcomer(Operation operation, Gemeente gemeente, PathValues known) {
        String nieuwkomerId = regie.register(gemeente, Nieuwkomer.any());
        regie.awaitInPip(gemeente, nieuwkomerId);
        String path = known.fill(operation, gemeente).replace(known.get("nieuwkomerId"), nieuwkomerId);
        return call(operation, gemeente.id(), path, FIRST_VERSION);
    }

    private Ask withSomebody(Operation operation, Gemeente gemeente, PathValues known) {
        String nieuwkomerId = regie.register(gemeente, Nieuwkomer.any());
        String path = known.fill(operation, gemeente).replace(known.get("nieuwkomerId"), nieuwkomerId);
        return call(operation, gemeente.id(), path, FIRST_VERSION);
    }

    /** Proposed by somebody else than the caller, since two people decide. */
    private Ask withWissing(Operation operation, Gemeente gemeente, Account caller) {
        Ask nobody = withSomebody(operation, gemeente, objects(gemeente));
        String wissing = nobody.path().replace("/bevestiging", "");
        Account other = caller.equals(Account.REGIE) ? Account.consulent(gemeente) : Account.REGIE;
        regie.askAs(other, Ask.post(wissing, wissing())).expect(201);
        return call(operation, gemeente.id(), nobody.path(), regie.etag(wissing));
    }

    /** Each with a document of its own: a file comes once, and what was deleted is not there for the others. */
    private Ask withBijlage(Operation operation, Gemeente gemeente, PathValues known) {
        String nieuwkomerId = known.get("nieuwkomerId");
        String bijlageId = operation.id().equals("putBestand")
                ? regie.announce(gemeente, nieuwkomerId, Bijlage.any())
                : regie.attach(gemeente, nieuwkomerId, Bijlage.any());
        String path = known.fill(operation, gemeente).replace(known.get("bijlageId"), bijlageId);
        String bijlage = path.substring(0, path.indexOf(bijlageId) + bijlageId.length());
        return call(operation, gemeente.id(), path, regie.etag(bijlage));
    }

    /** Each with a request of its own: it is decided once. */
    private Ask withCorrectieverzoek(Operation operation, Gemeente gemeente, PathValues known) {
        String verzoekId =
                regie.recordCorrectieverzoek(gemeente, known.get("nieuwkomerId"), "Mijn naam is anders geschreven.");
        String path = known.fill(operation, gemeente).replace(known.get("correctieverzoekId"), verzoekId);
        return call(operation, gemeente.id(), path, regie.etag(path.replace("/besluit", "")));
    }

    private Ask withDraft(Operation operation, Gemeente gemeente, PathValues known) {
        String planId = regie.draft(gemeente, regie.register(gemeente, Nieuwkomer.any()), Plan.empty());
        String plan = Regie.path(Program.PIP, gemeente, "/plannen/" + planId);
        String path = known.fill(operation, gemeente).replace(known.get("planId"), planId);
        return call(operation, gemeente.id(), path, regie.etag(plan));
    }

    /** Each with somebody of its own: a step that was taken cannot be taken again. */
    private Ask withOverdracht(Operation operation, Gemeente gemeente, PathValues known) {
        String overdrachtId = regie.announce(gemeente);
        if (operation.id().equals("completeOverdracht")) {
            regie.move(gemeente, overdrachtId, "woning-gevonden");
            regie.move(gemeente, overdrachtId, "verhuisd");
        }
        String path = known.fill(operation, gemeente).replace(known.get("overdrachtId"), overdrachtId);
        String overdracht = Regie.path(Program.INTAKE, gemeente, "/overdrachten/" + overdrachtId);
        return call(operation, gemeente.id(), path, regie.etag(overdracht));
    }

    /** Each with people of its own: nobody belongs to two households. */
    private Ask withHuishouden(Operation operation, Gemeente gemeente, PathValues known) {
        String nieuwkomerId = regie.register(gemeente, Nieuwkomer.any());
        String path = known.fill(operation, gemeente);
        if (operation.id().equals("formHuishouden")) {
            return call(operation, gemeente.id(), path, FIRST_VERSION).withJson(Huishouden.of(nieuwkomerId));
        }
        String huishouden = Regie.path(Program.INTAKE, gemeente, "/huishoudens/" + known.get("huishoudenId"));
        Ask ask = call(operation, gemeente.id(), path, regie.etag(huishouden));
        return operation.id().equals("addGezinslid") ? ask.withJson(Huishouden.gezinslid(nieuwkomerId, "kind")) : ask;
    }

    /** Two dossiers of one person, of which one went up in the other when they are to be parted. */
    private Ask withDubbel(Operation operation, Gemeente gemeente, PathValues known) {
        String blijft = regie.register(gemeente, Nieuwkomer.any());
        String andere = regie.register(gemeente, Nieuwkomer.any());
        String nieuwkomer = Regie.path(Program.INTAKE, gemeente, "/nieuwkomers/" + blijft);
        String path = known.fill(operation, gemeente)
                .replace(known.get("nieuwkomerId"), blijft)
                .replace(known.get("andereId"), andere);
        if (operation.id().equals("partNieuwkomers")) {
            Ask merge = Ask.post(nieuwkomer + "/samenvoegingen", samenvoeging(andere));
            regie.ask(merge.with("If-Match", regie.etag(nieuwkomer))).expect(201);
        }
        Ask ask = call(operation, gemeente.id(), path, regie.etag(nieuwkomer));
        return operation.id().equals("mergeNieuwkomers") ? ask.withJson(samenvoeging(andere)) : ask;
    }

    private static Map<String, Object> samenvoeging(String andere) {
        return Map.of("nieuwkomerId", andere, "versie", 1, "overnemen", List.of());
    }

    private Ask withKoppeling(Operation operation, Gemeente gemeente, PathValues known) {
        String path = known.fill(operation, gemeente);
        String koppelingen = path.substring(0, path.lastIndexOf('/') + 1);
        String own = koppelingen + regie.addKoppeling(operation.program(), gemeente, soort(operation));
        return call(operation, gemeente.id(), own, regie.etag(own));
    }

    private Ask withImport(Operation operation, Gemeente gemeente, Regie.Trial trial) {
        Program program = operation.program();
        JsonNode atRest =
                regie.importFile(program, gemeente, soort(operation), trial, SmallFiles.of(program, "T-onbekend"));
        String path = operation
                .path()
                .replace("{gemeente}", gemeente.id())
                .replace("{importId}", atRest.get("importId").asString());
        return call(operation, gemeente.id(), path, FIRST_VERSION);
    }

    private static Ask call(Operation operation, String gemeente, String path, String version) {
        var bare = new Ask(operation.method(), path, Map.of(), "");
        return switch (operation.id()) {
            case "registerNieuwkomer" -> bare.withJson(Nieuwkomer.any().body());
            case "changeNieuwkomer" ->
                bare.withJson(Nieuwkomer.any().without("dossiernummer").body()).with("If-Match", version);
            case "checkVertaling" -> bare.withJson(Map.of("vertaler", "T. Olk")).with("If-Match", version);
            case "measureRadar" -> bare.withJson(Meting.on("2025-03-10").body()).with("If-Match", version);
            case "correctMeting" ->
                bare.withJson(Meting.on("2025-09-10")
                                .because("Verkeerd gelezen.")
                                .body())
                        .with("If-Match", version);
            case "changeTaakstelling" ->
                bare.withJson(Map.of("aantal", 12, "gepubliceerdOp", "2019-09-20"))
                        .with("If-Match", version);
            case "changeLeerprofiel" -> bare.withJson(Map.of("schooljaren", 9)).with("If-Match", version);
            case "chooseLeerroute" ->
                bare.withJson(Map.of("leerroute", "b1-route")).with("If-Match", version);
            case "formHuishouden" -> bare.withJson(Huishouden.of(NOBODY));
            case "addGezinslid" ->
                bare.withJson(Huishouden.gezinslid(NOBODY, "kind")).with("If-Match", version);
            case "changeGezinslid" -> bare.withJson(Huishouden.lidmaatschap()).with("If-Match", version);
            case "directHuishouden" -> bare.withJson(Huishouden.regie()).with("If-Match", version);
            case "startIntake" -> bare.withJson(Map.of("taal", "ar"));
            case "answerIntake", "answerTabletIntake", "answerMijnIntake" -> bare.withJson(antwoord());
            case "markIntakeIngevuld", "markTabletIntakeIngevuld", "markMijnIntakeIngevuld" ->
                bare.withJson(Map.of("status", "ingevuld"));
            case "changeGesprek" -> bare.withJson(verslag()).with("If-Match", version);
            case "finishIntake" -> bare.with("If-Match", version);
            case "beginTabletsessie", "linkMijnAccount" -> bare.withJson(Map.of("code", "222-22-2222-2222"));
            case "announceOverdracht" -> bare.withJson(Overdracht.any());
            case "changeOverdracht" -> bare.withJson(Overdracht.any()).with("If-Match", version);
            case "moveOverdracht" ->
                bare.withJson(Overdracht.step("woning-gevonden")).with("If-Match", version);
            case "completeOverdracht" ->
                bare.withJson(Map.of("datum", Overdracht.DATUM, "regime", "Wi2021"))
                        .with("If-Match", version);
            case "changeMedischeToelichting" ->
                bare.withJson(Map.of("toelichting", "Loopt met een stok.")).with("If-Match", version);
            case "proposeWissing" -> bare.withJson(wissing());
            case "withdrawWissing", "confirmWissing" -> bare.with("If-Match", version);
            case "setBewaartermijn" ->
                bare.withJson(Map.of("jaren", 5, "bron", "Besluit inburgering 2021 art. 9.9"))
                        .with("If-Match", version);
            case "recordCorrectieverzoek" ->
                bare.withJson(Map.of("gevraagdOp", "2026-03-02", "verzoek", "Mijn naam is anders geschreven."));
            case "decideCorrectieverzoek" ->
                bare.withJson(Map.of("uitkomst", "uitgevoerd")).with("If-Match", version);
            case "announceBijlage" -> bare.withJson(Bijlage.any().body());
            case "putBestand" -> Bijlage.any().file(path).with("If-Match", version);
            case "deleteBijlage", "restoreBijlage" -> bare.with("If-Match", version);
            case "mergeNieuwkomers" -> bare.withJson(samenvoeging(NOBODY)).with("If-Match", version);
            case "partNieuwkomers" -> bare.with("If-Match", version);
            case "suggestDubbelen" ->
                bare.withJson(Map.of("naam", Map.of("achternaam", "Toets"), "geboortedatum", "1990-03-04"));
            case "searchNieuwkomers" -> bare.withJson(Map.of("naam", "toets"));
            case "searchCaseload" -> bare.withJson(Map.of("naam", "toets", "gemeente", List.of(gemeente)));
            case "findCaseload", "summarizeCaseload" -> at(bare, "?gemeente=" + gemeente);
            case "draftPlan" -> bare.withJson(plan().body());
            case "changePlan" -> bare.withJson(plan().body()).with("If-Match", version);
            case "adoptPlan" ->
                bare.withJson(Map.of("vastgesteldOp", "2026-03-02")).with("If-Match", version);
            case "addKolomkoppeling" -> bare.withJson(Koppeling.any(soort(operation)));
            case "changeKolomkoppeling" ->
                bare.withJson(Koppeling.any(soort(operation))).with("If-Match", version);
            case "removeKolomkoppeling" -> bare.with("If-Match", version);
            case "putImport" ->
                Ask.csv(
                        path + "?proef=true&soort=" + soort(operation),
                        SmallFiles.of(operation.program(), "T-onbekend"));
            case "getUitkering",
                    "getInburgering",
                    "getDuovergelijking",
                    "getProvincieUitkering",
                    "getProvincieInburgering" -> at(bare, "?peildatum=2020-01-01");
            default -> bare;
        };
    }

    private static Map<String, Object> antwoord() {
        return Map.of(
                "gegevenId",
                UUID.randomUUID().toString(),
                "waarden",
                List.of("ja"),
                "gezien",
                0,
                "apparaat",
                "toets",
                "reden",
                "een toets van de rechten");
    }

    private static Map<String, Object> verslag() {
        return Map.of(
                "bijeenkomsten",
                List.of(Map.of(
                        "datum",
                        "2026-03-02",
                        "verschijning",
                        "verschenen",
                        "tolk",
                        "geen",
                        "alleengesprek",
                        "aangeboden")),
                "bevindingen",
                List.of(),
                "weergaven",
                List.of());
    }

    private static Map<String, Object> wissing() {
        return Map.of("grond", "overleden", "sinds", "2026-03-02");
    }

    private static Plan plan() {
        return Plan.empty().withDoel("samenleving", "Elke week naar het taalcafé", PathValues.ORGANISATIE);
    }

    /** A kind of import that the service has. */
    private static String soort(Operation operation) {
        return SmallFiles.soort(operation.program());
    }

    private static Ask at(Ask ask, String query) {
        return new Ask(ask.method(), ask.path() + query, ask.headers(), ask.body());
    }
}
