package nl.drentscheaa.inburgering.platform.csvimport.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.platform.csvimport.file.FileFault;
import nl.drentscheaa.inburgering.platform.csvimport.run.Import;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import org.jspecify.annotations.Nullable;

/** An import as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
        UUID importId,
        GemeenteId gemeente,
        String soort,
        boolean proef,
        String status,
        @Nullable Bestandsfout bestandsfout,
        String tekenset,
        int regels,
        int verwerkt,
        int nieuw,
        int ongewijzigd,
        int afgewezen,
        Instant gestartOp,
        @Nullable Instant klaarOp,
        @Nullable Instant terugTeDraaienTot,
        @Nullable TerugdraaiingView terugdraaiing) {

    /** Why the file as a whole was refused: the code of the first reason, and the text of all. */
    record Bestandsfout(String code, String detail, String detailEn) {

        static Bestandsfout of(FileFault fault, ImportMessages messages) {
            return new Bestandsfout(fault.code(), joined(fault, messages::dutch), joined(fault, messages::english));
        }

        private static String joined(FileFault fault, BiFunction<String, List<String>, String> text) {
            return fault.findings().stream()
                    .map(finding -> text.apply(finding.code(), finding.args()))
                    .collect(Collectors.joining(" "));
        }
    }

    /** @param undoableUntil until when it can be taken back, if it can */
    static ImportView of(Import shown, GemeenteId gemeente, Optional<Instant> undoableUntil, ImportMessages messages) {
        var tally = shown.tally();
        return new ImportView(
                shown.id(),
                gemeente,
                shown.soort(),
                shown.isProef(),
                shown.status().name().toLowerCase(Locale.ROOT),
                shown.bestandsfout()
                        .map(fault -> Bestandsfout.of(fault, messages))
                        .orElse(null),
                shown.tekenset().naam(),
                tally.regels(),
                tally.verwerkt(),
                tally.nieuw(),
                tally.ongewijzigd(),
                tally.afgewezen(),
                shown.gestartOp(),
                shown.klaarOp().orElse(null),
                undoableUntil.orElse(null),
                shown.terugdraaiing()
                        .map(undo -> TerugdraaiingView.of(undo, shown))
                        .orElse(null));
    }
}
