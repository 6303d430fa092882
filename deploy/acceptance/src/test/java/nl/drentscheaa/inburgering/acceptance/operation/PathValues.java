package nl.drentscheaa.inburgering.acceptance.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.acceptance.platform.Bijlage;
import nl.drentscheaa.inburgering.acceptance.platform.Gemeente;
import nl.drentscheaa.inburgering.acceptance.platform.Meting;
import nl.drentscheaa.inburgering.acceptance.platform.Nieuwkomer;
import nl.drentscheaa.inburgering.acceptance.platform.Plan;
import nl.drentscheaa.inburgering.acceptance.platform.Regie;
import nl.drentscheaa.inburgering.local.address.Program;
import tools.jackson.databind.JsonNode;

/**
 * What the paths may name in one municipality.
 *
 * @param values by the name of the path's variable; of an import there is one in each service that imports
 */
public record PathValues(Map<String, String> values) {

    /** The organisation on whose goal the plan is. */
    public static final String ORGANISATIE = "vluchtelingenwerk";

    private static final String PROJECTIE = "projectie";

    /** What is the same everywhere. */
    private static final Map<String, String> COMMON = Map.of(
            "vragenlijst",
            "brede-intake",
            "versie",
            "1",
            "taal",
            "en",
            "vraagId",
            "huisarts",
            "nummer",
            "1",
            "deel",
            "toegang",
            "halfjaar",
            "2020-1");

    /** What the municipality makes ids for. */
    private static final List<String> OBJECTS = List.of(
            "nieuwkomerId",
            "andereId",
            "huishoudenId",
            "intakeId",
            "planId",
            "subject",
            "importId",
            "koppelingId",
            "overdrachtId",
            "bijlageId",
            "correctieverzoekId");

    public PathValues {
        values = Map.copyOf(values);
    }

    /** PathValues that really are there. */
    static PathValues in(Gemeente gemeente, Regie regie) {
        Nieuwkomer nieuwkomer = Nieuwkomer.any();
        String nieuwkomerId = regie.register(gemeente, nieuwkomer);
        Plan plan = Plan.empty().withDoel("samenleving", "Elke week koffie met een taalmaatje", ORGANISATIE);
        Map<String, String> values = new LinkedHashMap<>(COMMON);
        values.put("nieuwkomerId", nieuwkomerId);
        values.put("huishoudenId", regie.formHuishouden(gemeente, nieuwkomerId));
        values.put("intakeId", regie.startIntake(gemeente, nieuwkomerId));
        values.put("planId", regie.draft(gemeente, nieuwkomerId, plan));
        // The paths name the measurement with number 1.
        regie.measure(gemeente, nieuwkomerId, Meting.on("2025-03-10"));
        regie.measure(gemeente, nieuwkomerId, Meting.on("2025-09-10"));
        regie.recordLeerprofiel(gemeente, nieuwkomerId);
        regie.awaitInCaseload(gemeente, nieuwkomer.dossiernummer());
        JsonNode traject = regie.importFile(
                Program.MONITORING,
                gemeente,
                "trajecten",
                Regie.Trial.NO,
                SmallFiles.trajecten(nieuwkomer.dossiernummer()));
        values.put(importOf(Program.MONITORING), traject.get("importId").asString());
        JsonNode people =
                regie.importFile(Program.INTAKE, gemeente, "nieuwkomers", Regie.Trial.YES, SmallFiles.nieuwkomers());
        values.put(importOf(Program.INTAKE), people.get("importId").asString());
        values.put(koppelingOf(Program.INTAKE), regie.addKoppeling(Program.INTAKE, gemeente, "nieuwkomers"));
        values.put(koppelingOf(Program.MONITORING), regie.addKoppeling(Program.MONITORING, gemeente, "trajecten"));
        values.put(koppelingOf(Program.REPORTING), regie.addKoppeling(Program.REPORTING, gemeente, "duo-tellingen"));
        JsonNode counts = regie.importFile(
                Program.REPORTING, gemeente, "duo-tellingen", Regie.Trial.YES, SmallFiles.duotellingen());
        values.put(importOf(Program.REPORTING), counts.get("importId").asString());
        values.put("andereId", UUID.randomUUID().toString());
        values.put("subject", nieuwkomerId);
        values.put("overdrachtId", regie.announce(gemeente));
        values.put(
                "correctieverzoekId",
                regie.recordCorrectieverzoek(gemeente, nieuwkomerId, "Mijn naam is anders geschreven."));
        values.put("bijlageId", regie.attach(gemeente, nieuwkomerId, Bijlage.any()));
        return new PathValues(values);
    }

    /** PathValues that are nowhere. */
    public static PathValues nowhere() {
        Map<String, String> values = new LinkedHashMap<>(COMMON);
        for (String name : OBJECTS) {
            values.put(name, UUID.randomUUID().toString());
        }
        return new PathValues(values);
    }

    String fill(Operation operation, Gemeente gemeente) {
        return fill(operation, gemeente.id());
    }

    /** The operation's path with these objects, in a municipality that may not exist. */
    String fill(Operation operation, String gemeente) {
        String importId = values.getOrDefault(importOf(operation.program()), values.getOrDefault("importId", ""));
        String koppelingId =
                values.getOrDefault(koppelingOf(operation.program()), values.getOrDefault("koppelingId", ""));
        String path = operation
                .path()
                .replace("{gemeente}", gemeente)
                .replace("{importId}", importId)
                .replace("{koppelingId}", koppelingId);
        for (Map.Entry<String, String> value : values.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        return path.replace("{" + PROJECTIE + "}", projectie(operation.program()));
    }

    /** Of a variable that is known to have a value. */
    String get(String variable) {
        return Optional.ofNullable(values.get(variable)).orElseThrow();
    }

    private static String koppelingOf(Program program) {
        return "koppelingId-" + program.id();
    }

    private static String importOf(Program program) {
        return "importId-" + program.id();
    }

    /** The one read model of each service that has one. */
    private static String projectie(Program program) {
        return switch (program) {
            case PIP -> "aankomst";
            case MONITORING -> "caseload";
            default -> "personen";
        };
    }
}
