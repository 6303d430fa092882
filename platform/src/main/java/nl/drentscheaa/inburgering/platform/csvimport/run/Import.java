package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.ImportRun;
import nl.drentscheaa.inburgering.platform.csvimport.Kolomvertaling;
import nl.drentscheaa.inburgering.platform.csvimport.Mode;
import nl.drentscheaa.inburgering.platform.csvimport.RowOutcome;
import nl.drentscheaa.inburgering.platform.csvimport.file.FileFault;
import nl.drentscheaa.inburgering.platform.csvimport.file.Tekenset;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One import, as it is stored. Whoever changes it does so on the version that was read, so a worker that lost its turn
 * to another cannot write any more.
 */
@Document("imports")
@CompoundIndex(name = "jongste_eerst", def = "{'gestartOp': -1, '_id': -1}")
@CompoundIndex(name = "wachtrij", def = "{'status': 1, 'gestartOp': 1}")
public final class Import {

    @Id
    private final UUID id;

    private final String soort;
    private final Handelende aanvrager;
    private final String sha256;
    private final boolean alsProef;
    private final Tekenset tekenset;
    private final Instant gestartOp;
    private boolean proef;
    private ImportStatus status = ImportStatus.ONTVANGEN;
    private Tally tally = Tally.NONE;
    private int delen;
    private int pogingen;

    @Indexed(sparse = true)
    private @Nullable String upload;

    private long laatsteRegel;
    private @Nullable FileFault bestandsfout;
    private @Nullable Instant klaarOp;
    private @Nullable Terugdraaiing terugdraaiing;
    private @Nullable Kolomvertaling vertaling;

    @Version
    private @Nullable Long versie;

    /** For the database. */
    Import(
            UUID id,
            String soort,
            Handelende aanvrager,
            String sha256,
            boolean alsProef,
            Tekenset tekenset,
            Instant gestartOp) {
        this.id = id;
        this.soort = soort;
        this.aanvrager = aanvrager;
        this.sha256 = sha256;
        this.alsProef = alsProef;
        this.proef = alsProef;
        this.tekenset = tekenset;
        this.gestartOp = gestartOp;
    }

    static Import received(ImportRequest request, ReceivedFile file, Instant now) {
        var received = new Import(
                request.importId(),
                request.soort(),
                request.aanvrager(),
                file.sha256(),
                request.proef(),
                file.tekenset(),
                now);
        received.upload = file.upload().value();
        received.delen = file.parts();
        received.vertaling = request.vertaling();
        file.fault().ifPresent(fault -> received.refuse(fault, now));
        return received;
    }

    public UUID id() {
        return id;
    }

    public String soort() {
        return soort;
    }

    public boolean isProef() {
        return proef;
    }

    public ImportStatus status() {
        return status;
    }

    public Tekenset tekenset() {
        return tekenset;
    }

    public Tally tally() {
        return tally;
    }

    public Instant gestartOp() {
        return gestartOp;
    }

    public Optional<Instant> klaarOp() {
        return Optional.ofNullable(klaarOp);
    }

    public Optional<FileFault> bestandsfout() {
        return Optional.ofNullable(bestandsfout);
    }

    /** How far the taking back is, if it was asked for. */
    public Optional<Terugdraaiing> terugdraaiing() {
        return Optional.ofNullable(terugdraaiing);
    }

    /** What the columns and values of the file mean. */
    Kolomvertaling vertaling() {
        return vertaling == null ? Kolomvertaling.NONE : vertaling;
    }

    /** Whether nothing more will happen to it, unless somebody confirms a check or takes it back. */
    boolean hasEnded() {
        return !ImportStatus.AT_WORK.contains(status);
    }

    /** The stored file, as long as there is one. */
    Optional<UploadId> upload() {
        return Optional.ofNullable(upload).map(UploadId::new);
    }

    int parts() {
        return delen;
    }

    /** What the handlers of rows are told about the run. */
    ImportRun asRun() {
        return new ImportRun(id, aanvrager, proef ? Mode.CHECK : Mode.APPLY);
    }

    /** Whether a repeated request asks for this very import. */
    boolean isAskedBy(ImportRequest request, String sha256OfBody) {
        return soort.equals(request.soort())
                && alsProef == request.proef()
                && sha256.equals(sha256OfBody)
                && vertaling().equals(request.vertaling());
    }

    /** Begins or, after an interruption, goes on. */
    void begin() {
        status = status == ImportStatus.TERUGDRAAIEN ? status : ImportStatus.BEZIG;
        pogingen++;
    }

    /** How often it was begun since the last rows were handled. */
    int attempts() {
        return pogingen;
    }

    void counted(int rows) {
        tally = tally.of(rows);
    }

    /** @param line the last of those that were handled */
    void handled(List<RowOutcome> outcomes, long line) {
        tally = tally.plus(outcomes);
        laatsteRegel = line;
        pogingen = 0;
    }

    void refuse(FileFault fault, Instant now) {
        status = ImportStatus.AFGEKEURD;
        bestandsfout = fault;
        klaarOp = now;
    }

    void finish(Instant now) {
        status = proef ? ImportStatus.GECONTROLEERD : ImportStatus.AFGEROND;
        klaarOp = now;
    }

    /** Whether it will run, runs or ran for real. */
    boolean isForReal() {
        return !proef;
    }

    /** Lets a checked import run for real; gives the code of the refusal when that cannot be. */
    Optional<String> confirm() {
        if (status == ImportStatus.AFGEKEURD) {
            return Optional.of("import-afgekeurd");
        }
        if (status != ImportStatus.GECONTROLEERD) {
            return Optional.of("import-niet-gecontroleerd");
        }
        if (upload == null) {
            return Optional.of("import-bestand-verlopen");
        }
        proef = false;
        status = ImportStatus.ONTVANGEN;
        tally = Tally.NONE;
        klaarOp = null;
        return Optional.empty();
    }

    /** Whether the stored file serves no purpose any more. */
    boolean needsNoFile(Instant checkedBefore) {
        boolean recentlyChecked = status == ImportStatus.GECONTROLEERD
                && klaarOp().filter(checkedBefore::isAfter).isEmpty();
        return hasEnded() && !recentlyChecked;
    }

    void forgetFile() {
        upload = null;
        delen = 0;
    }

    /** The last line of the file that was handled; 0 when that was not kept yet. */
    long lastLine() {
        return laatsteRegel;
    }

    /** Is, or was, taken back so far. */
    void takeBack(Terugdraaiing soFar, ImportStatus now) {
        terugdraaiing = soFar;
        status = now;
        pogingen = 0;
    }
}
