package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonsgegevens;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;

/** In which fields what a file says differs from what is registered. The director is not in the file. */
final class Afwijking {

    private Afwijking() {}

    /** The names of the fields, as in the header of the file. */
    static List<String> between(Registratie file, Registratie present) {
        var fields = new ArrayList<String>();
        compare(fields, "dossiernummer", file.dossiernummer(), present.dossiernummer());
        comparePersons(fields, file.persoon(), present.persoon());
        compare(
                fields,
                "regime",
                file.regimebepaling().regime(),
                present.regimebepaling().regime());
        compare(fields, "aankomstdatum", file.aankomstdatum(), present.aankomstdatum());
        compare(fields, "uitkering", file.uitkering(), present.uitkering());
        compare(fields, "telefoon", file.contact().telefoon(), present.contact().telefoon());
        compare(fields, "email", file.contact().email(), present.contact().email());
        compare(fields, "notitie", file.contact().notitie(), present.contact().notitie());
        compareTold(fields, file, present);
        return fields;
    }

    /** What older files do not have: a file that says nothing of it does not say that it is otherwise. */
    private static void compareTold(List<String> fields, Registratie file, Registratie present) {
        if (!file.taalprofiel().talen().isEmpty()) {
            compare(
                    fields,
                    "talen",
                    file.taalprofiel().talen(),
                    present.taalprofiel().talen());
        }
        compareTold(
                fields, "tolk", file.taalprofiel().tolk(), present.taalprofiel().tolk());
        compareTold(fields, "verblijfsstatus", file.verblijf(), present.verblijf());
        compareTold(
                fields,
                "regimeVanaf",
                file.regimebepaling().vanaf(),
                present.regimebepaling().vanaf());
        compareTold(fields, "adres", file.contact().adres(), present.contact().adres());
    }

    private static void compareTold(List<String> fields, String name, Optional<?> file, Optional<?> present) {
        if (file.isPresent()) {
            compare(fields, name, file, present);
        }
    }

    private static void comparePersons(List<String> fields, Persoonsgegevens file, Persoonsgegevens present) {
        compare(fields, "bsn", file.bsn(), present.bsn());
        compare(fields, "naam", file.naam(), present.naam());
        compare(fields, "geboortedatum", file.geboortedatum(), present.geboortedatum());
        compare(fields, "geslacht", file.geslacht(), present.geslacht());
        compare(fields, "nationaliteit", file.nationaliteit(), present.nationaliteit());
        compare(fields, "voorkeurstaal", file.voorkeurstaal(), present.voorkeurstaal());
    }

    private static void compare(List<String> fields, String name, Object file, Object present) {
        if (!Objects.equals(file, present)) {
            fields.add(name);
        }
    }
}
