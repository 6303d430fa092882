package nl.drentscheaa.inburgering.intake.intake.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.intake.Gegeven;
import nl.drentscheaa.inburgering.intake.intake.Gever;
import nl.drentscheaa.inburgering.intake.intake.Invuller;
import nl.drentscheaa.inburgering.intake.intake.Inzending;
import nl.drentscheaa.inburgering.intake.intake.Vraagantwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import org.jspecify.annotations.Nullable;

/** An answer with all its values, as it stands in the encrypted text. */
record StoredAntwoord(String vraag, List<Waarde> gegevens) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Waarde(
            String gegevenId,
            List<String> waarden,
            Invuller wie,
            String gebruiker,
            String apparaat,
            Instant op,
            int gezien,
            @Nullable String reden) {

        static Waarde of(Gegeven gegeven) {
            Inzending inzending = gegeven.inzending();
            return new Waarde(
                    inzending.gegevenId(),
                    inzending.antwoord().waarden(),
                    inzending.gever().wie(),
                    inzending.gever().gebruiker(),
                    inzending.gever().apparaat(),
                    gegeven.op(),
                    inzending.gezien(),
                    inzending.reden().orElse(null));
        }

        Gegeven toGegeven() {
            return new Gegeven(
                    new Inzending(
                            gegevenId,
                            new Antwoord(waarden),
                            new Gever(wie, gebruiker, apparaat),
                            gezien,
                            Optional.ofNullable(reden)),
                    op);
        }
    }

    static StoredAntwoord of(Vraagantwoord antwoord) {
        return new StoredAntwoord(
                antwoord.vraag().value(),
                antwoord.gegevens().stream().map(Waarde::of).toList());
    }

    Vraagantwoord toVraagantwoord() {
        return new Vraagantwoord(
                new VraagId(vraag), gegevens.stream().map(Waarde::toGegeven).toList());
    }

    /** What may be read in a log: nothing. */
    @Override
    public String toString() {
        return "StoredAntwoord[…]";
    }
}
