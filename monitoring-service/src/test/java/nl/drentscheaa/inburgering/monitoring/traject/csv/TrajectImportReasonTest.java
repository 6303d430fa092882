package nl.drentscheaa.inburgering.monitoring.traject.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.drentscheaa.inburgering.monitoring.traject.Dossiernummers;
import nl.drentscheaa.inburgering.monitoring.traject.Importregel;
import nl.drentscheaa.inburgering.monitoring.traject.NieuwkomerId;
import nl.drentscheaa.inburgering.monitoring.traject.Regime;
import nl.drentscheaa.inburgering.monitoring.traject.Traject;
import nl.drentscheaa.inburgering.monitoring.traject.TrajectStatus;
import nl.drentscheaa.inburgering.monitoring.traject.Trajecten;
import nl.drentscheaa.inburgering.monitoring.traject.Verloop;
import nl.drentscheaa.inburgering.platform.csvimport.ImportRun;
import nl.drentscheaa.inburgering.platform.csvimport.Mode;
import nl.drentscheaa.inburgering.platform.csvimport.ReadRow;
import nl.drentscheaa.inburgering.platform.csvimport.RowError;
import nl.drentscheaa.inburgering.platform.csvimport.RowOutcome;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether it helps to send a file again: only when the newcomers in it may still be heard of. */
class TrajectImportReasonTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({"true, dossiernummer-onbekend", "false, nieuwkomer-nog-niet-bekend"})
    void saysWhyANewcomerIsNotFound(boolean complete, String code) {
        var imports = new TrajectImport(
                new NoTrajecten(), new Nobody(complete), new TrajectUndo(new NoTrajecten(), CLOCK), CLOCK);
        var run = new ImportRun(UUID.randomUUID(), new Handelende("aanvrager", Set.of(), "trace"), Mode.APPLY);

        List<RowOutcome> outcomes = imports.handle(List.of(row()), run);

        assertThat(outcomes).containsExactly(RowOutcome.refused(RowError.at(TrajectRow.DOSSIERNUMMER, code)));
    }

    private static ReadRow<TrajectRow> row() {
        var verloop = new Verloop(
                Regime.WI2013,
                LocalDate.of(2018, 3, 1),
                Optional.empty(),
                List.of(),
                List.of(),
                TrajectStatus.LOPEND,
                Optional.empty());
        return new ReadRow<>(2, new TrajectRow("A-1", verloop));
    }

    private record Nobody(boolean isComplete) implements Dossiernummers {

        @Override
        public Map<String, NieuwkomerId> resolve(Collection<String> dossiernummers) {
            return Map.of();
        }
    }

    private static final class NoTrajecten implements Trajecten {

        @Override
        public Optional<Traject> find(NieuwkomerId nieuwkomerId) {
            return Optional.empty();
        }

        @Override
        public Map<NieuwkomerId, Traject> findAll(Collection<NieuwkomerId> nieuwkomers) {
            return Map.of();
        }

        @Override
        public List<Traject> findBy(Collection<Importregel> importregels) {
            return List.of();
        }

        @Override
        public Set<Importregel> withdrawUnchanged(Collection<Traject> trajecten, Instant now) {
            return Set.of();
        }

        @Override
        public Set<Importregel> finishWithdrawals(Collection<Importregel> importregels) {
            return Set.of();
        }

        @Override
        public void addAll(Collection<Traject> trajecten) {
            assertThat(trajecten).isEmpty();
        }
    }
}
