package nl.drentscheaa.inburgering.platformtest.csvimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.csvimport.Column;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
import nl.drentscheaa.inburgering.platform.csvimport.ImportRun;
import nl.drentscheaa.inburgering.platform.csvimport.Mode;
import nl.drentscheaa.inburgering.platform.csvimport.ReadRow;
import nl.drentscheaa.inburgering.platform.csvimport.Row;
import nl.drentscheaa.inburgering.platform.csvimport.RowOutcome;
import nl.drentscheaa.inburgering.platform.csvimport.UniqueKey;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

@Component
class DingImport implements CsvImport<DingImport.Ding> {

    record Ding(String nummer, LocalDate gekocht) {}

    private static final Column<String> NUMMER = Column.text("nummer").required();
    private static final Column<LocalDate> GEKOCHT = Column.date("gekocht").required();

    private final MongoTemplate mongo;

    DingImport(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public String soort() {
        return "dingen";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(NUMMER, GEKOCHT);
    }

    @Override
    public List<UniqueKey<Ding>> uniqueKeys() {
        return List.of(new UniqueKey<>(NUMMER, ding -> Optional.of(ding.nummer())));
    }

    @Override
    public Ding read(Row row) {
        return new Ding(row.get(NUMMER), row.get(GEKOCHT));
    }

    @Override
    public List<RowOutcome> handle(List<ReadRow<Ding>> rows, ImportRun run) {
        return rows.stream().map(row -> handle(row.value(), run)).toList();
    }

    private RowOutcome handle(Ding ding, ImportRun run) {
        if (mongo.findById(ding.nummer(), Document.class, "dingen") != null) {
            return RowOutcome.unchanged();
        }
        if (run.mode() == Mode.APPLY) {
            mongo.insert(
                    new Document("_id", ding.nummer())
                            .append("door", run.aanvrager().gebruiker()),
                    "dingen");
        }
        return RowOutcome.created();
    }
}
