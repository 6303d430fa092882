package nl.drentscheaa.inburgering.platform.csvimport.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.Column;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
import nl.drentscheaa.inburgering.platform.csvimport.ImportRun;
import nl.drentscheaa.inburgering.platform.csvimport.Kolomvertaling;
import nl.drentscheaa.inburgering.platform.csvimport.ReadRow;
import nl.drentscheaa.inburgering.platform.csvimport.RelatieImport;
import nl.drentscheaa.inburgering.platform.csvimport.Row;
import nl.drentscheaa.inburgering.platform.csvimport.RowOutcome;
import nl.drentscheaa.inburgering.platform.csvimport.UniqueKey;
import nl.drentscheaa.inburgering.platform.csvimport.file.CsvText;
import nl.drentscheaa.inburgering.platform.csvimport.file.Tekenset;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/**
 * A file of any length passes through in memory of one size: what was read and not handled yet never grows. The file
 * exists only as far as it is read.
 */
class LargeFileTest {

    private static final int ROWS = 100_000;
    private static final int BATCH = 200;

    /** The reader's own buffers, and the rows of one batch. */
    private static final long MOST_BYTES_AHEAD = 64 * 1024;

    private static final CsvImportProperties PROPERTIES = new CsvImportProperties(
            DataSize.ofMegabytes(50),
            DataSize.ofKilobytes(256),
            BATCH,
            200_000,
            3,
            5,
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofHours(24),
            Duration.ofDays(14));

    private final Counted file = new Counted(RelatieFiles.stream(ROWS));
    private final Counting kind = new Counting();
    private final Import running = received();

    @Test
    void handlesAHundredThousandRowsBatchByBatch() throws IOException {
        var columns = columns();
        var text = new CsvText(file, Tekenset.UTF_8);
        text.header(FileCheck.expected(kind, Kolomvertaling.NONE));

        boolean ended =
                new RowRun<>(kind, columns, running, new Saved(), new NoErrors(), PROPERTIES, () -> true).run(text);

        assertThat(ended).isTrue();
        assertThat(running.tally()).isEqualTo(new Tally(ROWS, ROWS, ROWS, 0, 0));
        assertThat(kind.largestBatch).isEqualTo(BATCH);
        assertThat(kind.mostBytesAhead).isLessThan(MOST_BYTES_AHEAD);
    }

    private List<String> columns() throws IOException {
        var whole = new CsvText(RelatieFiles.stream(ROWS), Tekenset.UTF_8);
        var good = (FileCheck.Result.Good) new FileCheck(PROPERTIES.mostRows()).check(whole, kind, Kolomvertaling.NONE);
        running.counted(good.rows());
        return good.columns();
    }

    private static Import received() {
        var file = new ReceivedFile(new UploadId("upload"), 1, "", Tekenset.UTF_8, Optional.empty());
        Import received = Import.received(ImportFixture.forReal(), file, Instant.EPOCH);
        received.begin();
        return received;
    }

    /** A file that knows how far it was read. */
    private static final class Counted extends FilterInputStream {

        private long read;

        Counted(InputStream file) {
            super(file);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            read += Math.max(0, count);
            return count;
        }
    }

    /** Takes every row in and watches how many come at once. */
    private final class Counting implements CsvImport<String> {

        private static final Column<String> NUMMER = Column.text("nummer").required();

        private int largestBatch;
        private long mostBytesAhead;
        private long handled = RelatieImport.HEADER.length();

        @Override
        public String soort() {
            return "relaties";
        }

        @Override
        public List<Column<?>> columns() {
            return List.of(
                    NUMMER,
                    Column.text("naam"),
                    Column.date("geboortedatum"),
                    Column.date("gestopt"),
                    Column.text("notitie"));
        }

        @Override
        public List<UniqueKey<String>> uniqueKeys() {
            return List.of(new UniqueKey<>(NUMMER, Optional::of));
        }

        @Override
        public String read(Row row) {
            return row.get(NUMMER);
        }

        @Override
        public List<RowOutcome> handle(List<ReadRow<String>> rows, ImportRun run) {
            largestBatch = Math.max(largestBatch, rows.size());
            mostBytesAhead = Math.max(mostBytesAhead, file.read - handled);
            rows.forEach(row -> handled += length(row.value()));
            return rows.stream().map(row -> RowOutcome.created()).toList();
        }

        private static int length(String nummer) {
            int number = Integer.parseInt(nummer.substring("R-".length()));
            return RelatieFiles.row(number).getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /** Nothing is looked up in this test, and what is saved is the import itself. */
    private static final class Saved implements Imports {

        @Override
        public Optional<Import> find(UUID id) {
            return Optional.empty();
        }

        @Override
        public boolean add(Import received) {
            return true;
        }

        @Override
        public void save(Import changed) {}

        @Override
        public List<Import> list(Optional<Position> after, int limit) {
            return List.of();
        }

        @Override
        public Optional<Import> findNext() {
            return Optional.empty();
        }

        @Override
        public List<Import> findIdleWithFile() {
            return List.of();
        }
    }

    /** Every row is good. */
    private static final class NoErrors implements RowErrors {

        @Override
        public void save(UUID importId, List<OfRow> rows) {
            assertThat(rows).isEmpty();
        }

        @Override
        public List<Entry> list(UUID importId, Optional<Position> after, int limit) {
            return List.of();
        }

        @Override
        public void deleteAll(UUID importId) {}
    }
}
