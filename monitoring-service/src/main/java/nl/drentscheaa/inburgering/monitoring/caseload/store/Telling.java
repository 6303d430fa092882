package nl.drentscheaa.inburgering.monitoring.caseload.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.monitoring.caseload.Leerroute;
import nl.drentscheaa.inburgering.monitoring.caseload.PlanStatus;
import nl.drentscheaa.inburgering.monitoring.caseload.Samenvatting;
import nl.drentscheaa.inburgering.monitoring.caseload.Status;
import nl.drentscheaa.inburgering.monitoring.caseload.Termijnvenster;
import org.bson.Document;
import org.springframework.data.mongodb.core.aggregation.Aggregation;

/** The count of a municipality, made by the database in one go: a group for each pair of status and route. */
final class Telling {

    private Telling() {}

    static Aggregation pipeline(LocalDate today) {
        String year = Termijnvenster.BINNEN_12_MAANDEN.seenFrom(today).tot().toString();
        String half = Termijnvenster.BINNEN_6_MAANDEN.seenFrom(today).tot().toString();
        String now = today.toString();
        Document group = new Document("_id", new Document("status", "$status").append("leerroute", "$leerroute"))
                .append("aantal", new Document("$sum", 1))
                .append("verlopen", countIf(before("$openTermijn", now)))
                .append("binnen6", countIf(between("$openTermijn", now, half)))
                .append("binnen12", countIf(between("$openTermijn", half, year)))
                .append("metSignaal", countIf(anyOf(before("$openTermijn", half), before("$pipUiterlijk", now))))
                .append("zonderPlan", countIf(operator("$eq", "$planStatus", PlanStatus.GEEN.code())));
        return Aggregation.newAggregation(
                context -> new Document("$match", new Document("zichtbaar", true)),
                context -> new Document("$group", group));
    }

    static Samenvatting over(Collection<Document> groups) {
        return Samenvatting.sum(groups.stream().map(Telling::part).toList());
    }

    private static Samenvatting part(Document group) {
        Document pair = group.get("_id", Document.class);
        return new Samenvatting(
                Map.of(Status.of(pair.getString("status")), figure(group, "aantal")),
                Map.of(Leerroute.of(pair.getString("leerroute")), figure(group, "aantal")),
                figure(group, "verlopen"),
                figure(group, "binnen6"),
                figure(group, "binnen12"),
                figure(group, "metSignaal"),
                figure(group, "zonderPlan"));
    }

    private static long figure(Document group, String name) {
        return group.get(name, Number.class).longValue();
    }

    private static Document countIf(Document condition) {
        return new Document("$sum", new Document("$cond", Arrays.asList(condition, 1, 0)));
    }

    private static Document before(String field, String day) {
        return operator("$lt", field, day);
    }

    private static Document between(String field, String from, String until) {
        return new Document("$and", List.of(operator("$gte", field, from), before(field, until)));
    }

    private static Document anyOf(Document one, Document other) {
        return new Document("$or", List.of(one, other));
    }

    private static Document operator(String name, String field, String value) {
        return new Document(name, List.of(field, value));
    }
}
