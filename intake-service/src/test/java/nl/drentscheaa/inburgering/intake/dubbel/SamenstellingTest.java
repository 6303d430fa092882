package nl.drentscheaa.inburgering.intake.dubbel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteit;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Adres;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Contact;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Dossiernummer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Email;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Geslacht;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Naam;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Notitie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonsgegevens;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regime;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regimebepaling;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Taalprofiel;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Telefoon;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Tolkbehoefte;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkering;
import nl.drentscheaa.inburgering.intake.taal.Spreektaal;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.taal.Taalkennis;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsstatus;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsvergunning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamenstellingTest {

    private static final LocalDate AANKOMST = LocalDate.of(2025, 3, 10);

    private final Registratie blijft = new Registratie(
            new Dossiernummer("A-1"),
            new Persoonsgegevens(
                    Optional.empty(),
                    new Naam("Abdelrahman", Optional.empty(), "Hussein"),
                    LocalDate.of(1992, 5, 14),
                    Geslacht.M,
                    new Nationaliteit("syrische", "Syrische"),
                    Taal.AR),
            Taalprofiel.unknown(),
            Optional.empty(),
            new Regimebepaling(Regime.WI2021, Optional.empty()),
            AANKOMST,
            Optional.empty(),
            Optional.empty(),
            Contact.none());

    private final Registratie andere = everythingElse();

    @Test
    void keepsAllOfTheOneWhenNothingIsTaken() {
        assertThat(merged(Set.of())).isEqualTo(blijft);
    }

    @Test
    void takesAllButTheNumberOfTheOther() {
        Registratie all = merged(EnumSet.allOf(Keuzeveld.class));

        assertThat(all.dossiernummer()).isEqualTo(blijft.dossiernummer());
        assertThat(all.persoon()).isEqualTo(andere.persoon());
        assertThat(all.taalprofiel()).isEqualTo(andere.taalprofiel());
        assertThat(all.contact()).isEqualTo(andere.contact());
        assertThat(all)
                .usingRecursiveComparison()
                .ignoringFields("dossiernummer")
                .isEqualTo(andere);
    }

    @ParameterizedTest
    @EnumSource(Keuzeveld.class)
    void takesEachFieldByItself(Keuzeveld veld) {
        Registratie one = merged(Set.of(veld));

        assertThat(one).isNotEqualTo(blijft).isNotEqualTo(andere);
        assertThat(new Samenstelling(one, blijft, Set.of(veld)).toRegistratie()).isEqualTo(blijft);
    }

    @Test
    void refusesAChoiceThatCannotBeTrueOfOnePerson() {
        var born = new Registratie(
                new Dossiernummer("A-3"),
                new Persoonsgegevens(
                        Optional.empty(),
                        blijft.persoon().naam(),
                        AANKOMST.plusDays(1),
                        Geslacht.M,
                        blijft.persoon().nationaliteit(),
                        Taal.AR),
                Taalprofiel.unknown(),
                Optional.empty(),
                blijft.regimebepaling(),
                AANKOMST.plusDays(1),
                Optional.empty(),
                Optional.empty(),
                Contact.none());

        assertThatThrownBy(() -> new Samenstelling(blijft, born, Set.of(Keuzeveld.GEBOORTEDATUM)).toRegistratie())
                .hasMessage("geboortedatum-na-aankomst");
    }

    private Registratie merged(Set<Keuzeveld> overnemen) {
        return new Samenstelling(blijft, andere, overnemen).toRegistratie();
    }

    private static Registratie everythingElse() {
        var arabisch = new Spreektaal("arabisch", "Arabisch");
        return new Registratie(
                new Dossiernummer("A-2"),
                new Persoonsgegevens(
                        Optional.of(new Bsn("999982072")),
                        new Naam("Abd al-Rahman", Optional.empty(), "al-Husain"),
                        LocalDate.of(1992, 5, 15),
                        Geslacht.X,
                        new Nationaliteit("staatloos", "Staatloos"),
                        Taal.EN),
                new Taalprofiel(List.of(Taalkennis.spoken(arabisch)), Optional.of(new Tolkbehoefte.NietNodig())),
                Optional.of(new Verblijfsvergunning(
                        new Verblijfsstatus("asiel-bepaalde-tijd", "Asiel", "Vw 28"), AANKOMST, Optional.empty())),
                new Regimebepaling(Regime.WI2013, Optional.empty()),
                AANKOMST.plusDays(1),
                Optional.of(new Uitkering(AANKOMST, Optional.empty())),
                Optional.of("regie"),
                new Contact(
                        Optional.of(new Telefoon("06-00123456")),
                        Optional.of(new Email("a@example.nl")),
                        Optional.of(new Adres("Schapendrift", "12", "9461 BH", "Gieten")),
                        Optional.of(new Notitie("Komt in de ochtend."))));
    }
}
