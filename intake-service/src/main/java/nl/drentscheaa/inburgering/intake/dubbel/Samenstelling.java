package nl.drentscheaa.inburgering.intake.dubbel;

import java.util.Set;
import java.util.function.Function;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Contact;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonsgegevens;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Taalprofiel;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * What is registered of one person of whom there were two dossiers: field by field of the one that goes on, or of the
 * other.
 *
 * @param overnemen what is taken of the other
 */
record Samenstelling(Registratie blijft, Registratie andere, Set<Keuzeveld> overnemen) {

    Samenstelling {
        overnemen = Set.copyOf(overnemen);
    }

    /** @throws InvalidValue when what was chosen cannot all be true of one person */
    Registratie toRegistratie() {
        return new Registratie(
                blijft.dossiernummer(),
                persoon(),
                new Taalprofiel(
                        choose(Keuzeveld.TALEN, facts -> facts.taalprofiel().talen()),
                        choose(Keuzeveld.TOLK, facts -> facts.taalprofiel().tolk())),
                choose(Keuzeveld.VERBLIJF, Registratie::verblijf),
                choose(Keuzeveld.REGIME, Registratie::regimebepaling),
                choose(Keuzeveld.AANKOMSTDATUM, Registratie::aankomstdatum),
                choose(Keuzeveld.UITKERING, Registratie::uitkering),
                choose(Keuzeveld.REGISSEUR, Registratie::regisseur),
                new Contact(
                        choose(Keuzeveld.TELEFOON, facts -> facts.contact().telefoon()),
                        choose(Keuzeveld.EMAIL, facts -> facts.contact().email()),
                        choose(Keuzeveld.ADRES, facts -> facts.contact().adres()),
                        choose(Keuzeveld.NOTITIE, facts -> facts.contact().notitie())));
    }

    private Persoonsgegevens persoon() {
        return new Persoonsgegevens(
                choose(Keuzeveld.BSN, facts -> facts.persoon().bsn()),
                choose(Keuzeveld.NAAM, facts -> facts.persoon().naam()),
                choose(Keuzeveld.GEBOORTEDATUM, facts -> facts.persoon().geboortedatum()),
                choose(Keuzeveld.GESLACHT, facts -> facts.persoon().geslacht()),
                choose(Keuzeveld.NATIONALITEIT, facts -> facts.persoon().nationaliteit()),
                choose(Keuzeveld.VOORKEURSTAAL, facts -> facts.persoon().voorkeurstaal()));
    }

    private <T> T choose(Keuzeveld veld, Function<Registratie, T> field) {
        return field.apply(overnemen.contains(veld) ? andere : blijft);
    }
}
