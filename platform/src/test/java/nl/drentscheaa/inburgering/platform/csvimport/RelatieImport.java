package nl.drentscheaa.inburgering.platform.csvimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** An import as a service would declare it: never overwrites, and compares with what is there a batch at a time. */
public class RelatieImport implements CsvImport<Relatie> {

    public static final Column<String> NUMMER =
            Column.of("nummer", RelatieImport::nummer).required();
    public static final Column<String> NAAM = Column.text("naam").required();
    public static final Column<LocalDate> GEBOREN = Column.date("geboortedatum").required();
    public static final Column<LocalDate> GESTOPT = Column.date("gestopt");
    public static final Column<String> NOTITIE = Column.text("notitie").longest(2000);

    public static final String HEADER = "nummer;naam;geboortedatum;gestopt;notitie\n";

    private final MongoTemplate mongo;

    public RelatieImport(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public String soort() {
        return "relaties";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(NUMMER, NAAM, GEBOREN, GESTOPT, NOTITIE);
    }

    @Override
    public List<UniqueKey<Relatie>> uniqueKeys() {
        return List.of(new UniqueKey<>(NUMMER, relatie -> Optional.of(relatie.nummer())));
    }

    @Override
    public Relatie read(Row row) {
        var relatie = new Relatie(
                row.get(NUMMER),
                row.get(NAAM),
                row.get(GEBOREN),
                row.find(GESTOPT).orElse(null),
                row.find(NOTITIE).orElse(null));
        if (relatie.eind().filter(relatie.geboren()::isAfter).isPresent()) {
            throw new InvalidValue("gestopt-voor-geboorte");
        }
        return relatie;
    }

    @Override
    public List<RowOutcome> handle(List<ReadRow<Relatie>> rows, ImportRun run) {
        Map<String, Relatie> present = present(rows);
        List<RowOutcome> outcomes =
                rows.stream().map(row -> outcome(row.value(), present)).toList();
        if (run.mode() == Mode.APPLY) {
            var created = rows.stream()
                    .map(ReadRow::value)
                    .filter(relatie -> !present.containsKey(relatie.nummer()))
                    .toList();
            mongo.insert(created, Relatie.class);
        }
        return outcomes;
    }

    private Map<String, Relatie> present(List<ReadRow<Relatie>> rows) {
        var numbers = rows.stream().map(row -> row.value().nummer()).toList();
        return mongo.find(new Query(Criteria.where("_id").in(numbers)), Relatie.class).stream()
                .collect(Collectors.toMap(Relatie::nummer, Function.identity()));
    }

    private static RowOutcome outcome(Relatie relatie, Map<String, Relatie> present) {
        Relatie earlier = present.get(relatie.nummer());
        if (earlier == null) {
            return RowOutcome.created();
        }
        return earlier.equals(relatie)
                ? RowOutcome.unchanged()
                : RowOutcome.refused(RowError.at(NUMMER, "bestaat-al", "naam"));
    }

    private static String nummer(String text) {
        if (!text.matches("R-[0-9]+")) {
            throw new InvalidValue("nummer-vorm");
        }
        return text;
    }
}
