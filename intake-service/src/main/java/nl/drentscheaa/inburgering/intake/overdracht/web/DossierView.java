package nl.drentscheaa.inburgering.intake.overdracht.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Email;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Telefoon;
import nl.drentscheaa.inburgering.intake.overdracht.Contactpersoon;
import nl.drentscheaa.inburgering.intake.overdracht.Gezinshereniging;
import nl.drentscheaa.inburgering.intake.overdracht.MedischeAandacht;
import nl.drentscheaa.inburgering.intake.overdracht.Overdrachtsdossier;
import nl.drentscheaa.inburgering.intake.overdracht.Voorinburgering;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveau;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import org.jspecify.annotations.Nullable;

/** What COA told, as a client gets it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Overdrachtsdossier")
record DossierView(
        @Nullable Voorinburgering voorinburgering,
        @Nullable Taalniveau lezen,
        @Nullable Taalniveau schrijven,
        @Nullable Taalniveau luisteren,
        @Nullable Taalniveau spreken,
        @Nullable MedischeAandacht medischeAandacht,
        @Nullable Gezinshereniging gezinshereniging,
        @Nullable String opleiding,
        @Nullable String werkervaring,
        @Nullable String contactpersoon,
        @Nullable String contactTelefoon,
        @Nullable String contactEmail,
        @Nullable String opvanglocatie,
        @Nullable Integer slaapkamers) {

    static DossierView of(Overdrachtsdossier dossier) {
        Optional<Contactpersoon> contact = dossier.contactpersoon();
        return new DossierView(
                dossier.voorinburgering().orElse(null),
                dossier.taalniveaus().lezen().orElse(null),
                dossier.taalniveaus().schrijven().orElse(null),
                dossier.taalniveaus().luisteren().orElse(null),
                dossier.taalniveaus().spreken().orElse(null),
                dossier.medischeAandacht().orElse(null),
                dossier.gezinshereniging().orElse(null),
                dossier.opleiding().map(Toelichting::value).orElse(null),
                dossier.werkervaring().map(Toelichting::value).orElse(null),
                contact.map(Contactpersoon::naam).orElse(null),
                contact.flatMap(Contactpersoon::telefoon).map(Telefoon::value).orElse(null),
                contact.flatMap(Contactpersoon::email).map(Email::value).orElse(null),
                dossier.opvanglocatie().orElse(null),
                dossier.slaapkamers().orElse(null));
    }
}
