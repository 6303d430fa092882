package nl.drentscheaa.inburgering.platform.csvimport;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What the sample import stores. */
@Document("relaties")
public record Relatie(
        @Id String nummer,
        String naam,
        LocalDate geboren,
        @Nullable LocalDate gestopt,
        @Nullable String notitie) {

    Optional<LocalDate> eind() {
        return Optional.ofNullable(gestopt);
    }
}
