package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;

/** In which fields what a file says differs from what is registered. The director is not in the file. */
final class Afwijking {

    private Afwijking() {}

    /** The names of the fields, as in the header of the file. */
    static List<String> between(Registratie file, Registratie present) {
        var fields = new ArrayList<String>();
        compare(fields, "dossiernummer", file.dossiernummer(), present.dossiernummer());
        compare(fields, "bsn", file.bsn(), present.bsn());
        compare(fields, "naam", file.naam(), present.naam());
        compare(fields, "geboortedatum", file.geboortedatum(), present.geboortedatum());
        compare(fields, "geslacht", file.geslacht(), present.geslacht());
        compare(fields, "nationaliteit", file.nationaliteit(), present.nationaliteit());
        compare(fields, "voorkeurstaal", file.voorkeurstaal(), present.voorkeurstaal());
        compare(fields, "regime", file.regime(), present.regime());
        compare(fields, "aankomstdatum", file.aankomstdatum(), present.aankomstdatum());
        compare(fields, "uitkering", file.uitkering(), present.uitkering());
        compare(fields, "telefoon", file.contact().telefoon(), present.contact().telefoon());
        compare(fields, "email", file.contact().email(), present.contact().email());
        compare(fields, "notitie", file.contact().notitie(), present.contact().notitie());
        return fields;
    }

    private static void compare(List<String> fields, String name, Object file, Object present) {
        if (!Objects.equals(file, present)) {
            fields.add(name);
        }
    }
}
