package nl.drentscheaa.inburgering.platform.csvimport.mapping;

import java.time.Instant;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.Kolomvertaling;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * What the files of one source look like, kept for the next time.
 *
 * @param soort the kind of import
 * @param bron who or what makes the files, as people call it
 * @param versie the number of times it was stored
 * @param gewijzigdOp when it was last changed
 * @param gewijzigdDoor by whom: user name
 */
@Document("kolomkoppelingen")
@CompoundIndex(name = "soort_bron", def = "{'soort': 1, 'bron': 1}", unique = true)
public record Kolomkoppeling(
        @Id UUID id,
        @Field("soort") String soort,
        @Field("bron") String bron,
        @Field("vertaling") Kolomvertaling vertaling,
        @Version @Field("versie") long versie,
        @Field("gewijzigdOp") Instant gewijzigdOp,
        @Field("gewijzigdDoor") String gewijzigdDoor) {

    private static final int LONGEST = 60;

    /** @throws InvalidValue when the source has no name, or one that is too long */
    public Kolomkoppeling {
        bron = bron.strip();
        if (bron.isEmpty() || bron.length() > LONGEST) {
            throw new InvalidValue("lengte", 1, LONGEST).at("bron");
        }
    }
}
