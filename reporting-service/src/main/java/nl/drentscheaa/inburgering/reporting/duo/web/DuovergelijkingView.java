package nl.drentscheaa.inburgering.reporting.duo.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.reporting.duo.CompareDuo.Vergelijking;
import org.jspecify.annotations.Nullable;

/** What DUO published beside what is counted here. */
@Schema(name = "Duovergelijking", description = "Wat DUO publiceert naast wat wij tellen, op een peildatum")
record DuovergelijkingView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) GemeenteId gemeente,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate peildatum,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Leeg als DUO over deze dag niets publiceerde")
        List<CijferView> cijfers,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Tot welk moment wij volledig zijn")
        Instant standVan) {

    @Schema(name = "DuovergelijkingCijfer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CijferView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String cijfer,

            @Schema(description = "Ontbreekt waar DUO een sterretje zet: minstens 1, maar te klein om te noemen")
            @Nullable
            Long duo,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long wij,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Of beide hetzelfde kunnen zijn")
            boolean komtOvereen) {

        static CijferView of(Vergelijking one) {
            OptionalLong printed = one.duo().aantal();
            return new CijferView(
                    one.cijfer().code(),
                    printed.isPresent() ? (Long) printed.getAsLong() : null,
                    one.wij(),
                    one.duo().agreesWith(one.wij()));
        }
    }

    static DuovergelijkingView of(GemeenteId gemeente, LocalDate peildatum, List<Vergelijking> figures, Instant stand) {
        return new DuovergelijkingView(
                gemeente, peildatum, figures.stream().map(CijferView::of).toList(), stand);
    }
}
