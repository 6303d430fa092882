package nl.drentscheaa.inburgering.demo.file;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.demo.dossier.Doel;
import nl.drentscheaa.inburgering.demo.dossier.Dossier;
import nl.drentscheaa.inburgering.demo.dossier.Plan;

/**
 * {@code plannen.jsonl}: per line the body that creates a plan, with the dossier number and, unless the plan is a
 * draft, the day of signing.
 */
public final class PlannenFile {

    public static final String NAME = "plannen.jsonl";

    private PlannenFile() {}

    public static String of(List<Dossier> dossiers) {
        return dossiers.stream()
                .flatMap(dossier -> dossier.plan().map(plan -> line(dossier.dossiernummer(), plan)).stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String line(String dossiernummer, Plan plan) {
        return object(
                Stream.of(field("dossiernummer", dossiernummer)),
                Stream.of(field("leerroute", plan.leerroute().code())),
                plan.niveau().map(niveau -> field("niveau", niveau.name())).stream(),
                plan.vastgesteldOp().map(op -> field("vastgesteldOp", op.toString())).stream(),
                Stream.of("\"doelen\":"
                        + plan.doelen().stream().map(PlannenFile::doel).collect(Collectors.joining(",", "[", "]"))));
    }

    private static String doel(Doel doel) {
        return object(
                Stream.of(field("domein", doel.domein().code())),
                Stream.of(field("omschrijving", doel.omschrijving())),
                Stream.of(field("organisatie", doel.organisatie())),
                Stream.of(field("streefdatum", doel.streefdatum().toString())),
                Stream.of(field("status", doel.stand().code())));
    }

    @SafeVarargs
    private static String object(Stream<String>... fields) {
        return Stream.of(fields).flatMap(field -> field).collect(Collectors.joining(",", "{", "}"));
    }

    private static String field(String name, String value) {
        return "\"%s\":\"%s\"".formatted(name, value.replace("\\", "\\\\").replace("\"", "\\\""));
    }
}
