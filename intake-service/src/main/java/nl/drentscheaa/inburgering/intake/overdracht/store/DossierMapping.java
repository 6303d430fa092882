package nl.drentscheaa.inburgering.intake.overdracht.store;

import java.util.Optional;
import java.util.function.Function;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Email;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Telefoon;
import nl.drentscheaa.inburgering.intake.overdracht.Contactpersoon;
import nl.drentscheaa.inburgering.intake.overdracht.Gezinshereniging;
import nl.drentscheaa.inburgering.intake.overdracht.MedischeAandacht;
import nl.drentscheaa.inburgering.intake.overdracht.Overdrachtsdossier;
import nl.drentscheaa.inburgering.intake.overdracht.Voorinburgering;
import nl.drentscheaa.inburgering.intake.overdracht.store.OverdrachtDocument.DossierDeel;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveau;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveaus;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * What COA told, to its part of the document and back.
 *
 * @param encrypt under the key of the person
 * @param decrypt absent for what is absent, and when the key was destroyed
 */
record DossierMapping(Function<String, Binary> encrypt, Decrypt decrypt) {

    /** Reads what was encrypted. */
    interface Decrypt {

        Optional<String> find(@Nullable Binary cipher);
    }

    DossierDeel toDeel(Overdrachtsdossier dossier) {
        Taalniveaus niveaus = dossier.taalniveaus();
        return new DossierDeel(
                nameOf(dossier.voorinburgering()),
                nameOf(niveaus.lezen()),
                nameOf(niveaus.schrijven()),
                nameOf(niveaus.luisteren()),
                nameOf(niveaus.spreken()),
                encrypted(dossier.medischeAandacht().map(Enum::name)),
                encrypted(dossier.gezinshereniging().map(Enum::name)),
                encrypted(dossier.opleiding().map(Toelichting::value)),
                encrypted(dossier.werkervaring().map(Toelichting::value)),
                encrypted(dossier.contactpersoon().map(Contactpersoon::naam)),
                encrypted(dossier.contactpersoon()
                        .flatMap(Contactpersoon::telefoon)
                        .map(Telefoon::value)),
                encrypted(
                        dossier.contactpersoon().flatMap(Contactpersoon::email).map(Email::value)),
                dossier.opvanglocatie().orElse(null),
                dossier.slaapkamers().orElse(null));
    }

    Overdrachtsdossier toDossier(DossierDeel deel) {
        return new Overdrachtsdossier(
                Optional.ofNullable(deel.voorinburgering()).map(Voorinburgering::valueOf),
                new Taalniveaus(
                        niveauOf(deel.lezen()),
                        niveauOf(deel.schrijven()),
                        niveauOf(deel.luisteren()),
                        niveauOf(deel.spreken())),
                decrypt.find(deel.medischeAandacht()).map(MedischeAandacht::valueOf),
                decrypt.find(deel.gezinshereniging()).map(Gezinshereniging::valueOf),
                decrypt.find(deel.opleiding()).map(Toelichting::new),
                decrypt.find(deel.werkervaring()).map(Toelichting::new),
                decrypt.find(deel.contactNaam())
                        .map(naam -> new Contactpersoon(
                                naam,
                                decrypt.find(deel.contactTelefoon()).map(Telefoon::new),
                                decrypt.find(deel.contactEmail()).map(Email::new))),
                Optional.ofNullable(deel.opvanglocatie()),
                Optional.ofNullable(deel.slaapkamers()));
    }

    private @Nullable Binary encrypted(Optional<String> plain) {
        return plain.map(encrypt).orElse(null);
    }

    private static @Nullable String nameOf(Optional<? extends Enum<?>> constant) {
        return constant.map(Enum::name).orElse(null);
    }

    private static Optional<Taalniveau> niveauOf(@Nullable String name) {
        return Optional.ofNullable(name).map(Taalniveau::valueOf);
    }
}
