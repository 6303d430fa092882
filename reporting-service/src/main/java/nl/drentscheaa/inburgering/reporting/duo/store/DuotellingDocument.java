package nl.drentscheaa.inburgering.reporting.duo.store;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.reporting.duo.Duocijfer;
import nl.drentscheaa.inburgering.reporting.duo.Duotelling;
import nl.drentscheaa.inburgering.reporting.duo.Duowaarde;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A figure of DUO as stored.
 *
 * @param sleutel the day and the figure
 * @param aantal absent when it is too small to print
 * @param importregel the row from which it came
 */
@Document("duotellingen")
record DuotellingDocument(
        @Id String sleutel,
        @Field("peildatum") @Indexed LocalDate peildatum,
        @Field("cijfer") String cijfer,
        @Field("aantal") @Nullable Long aantal,
        @Field("importregel") @Indexed UUID importregel) {

    static DuotellingDocument of(UUID importregel, Duotelling telling) {
        OptionalLong aantal = telling.waarde().aantal();
        return new DuotellingDocument(
                telling.sleutel(),
                telling.peildatum(),
                telling.cijfer().code(),
                aantal.isPresent() ? aantal.getAsLong() : null,
                importregel);
    }

    Duotelling toTelling() {
        OptionalLong printed =
                Stream.ofNullable(aantal).mapToLong(Long::longValue).findFirst();
        return new Duotelling(peildatum, Duocijfer.of(cijfer), new Duowaarde(printed));
    }
}
