package nl.drentscheaa.inburgering.acceptance.operation;

import java.util.UUID;
import nl.drentscheaa.inburgering.local.address.Program;

/** Small files to import. */
final class SmallFiles {

    private SmallFiles() {}

    /** One newcomer whom nobody knows. */
    static String nieuwkomers() {
        return "dossiernummer;bsn;voornamen;tussenvoegsel;achternaam;geboortedatum;geslacht;nationaliteit;"
                + "voorkeurstaal;regime;aankomstdatum;uitkeringVan;uitkeringTot;telefoon;email;notitie\r\n"
                + "F-" + UUID.randomUUID().toString().substring(0, 13)
                + ";;Noor;;Bestand;1992-05-14;V;syrische;ar;Wi2021;2025-03-10;;;;;\r\n";
    }

    /** The duty of one newcomer. */
    static String trajecten(String dossiernummer) {
        return "dossiernummer;regime;plichtVanaf;termijnTot;verlengdOp;status;statusOp;examenniveau;examenOp\r\n"
                + dossiernummer + ";Wi2021;2026-03-01;2029-03-01;;lopend;;;\r\n";
    }

    /** One figure of DUO, too small to print. */
    static String duotellingen() {
        return "peildatum;cijfer;waarde\r\n2020-01-01;B2;*\r\n";
    }

    /** One that the service takes; whom it is about may be nobody. */
    static String of(Program program, String dossiernummer) {
        return switch (program) {
            case INTAKE -> nieuwkomers();
            case REPORTING -> duotellingen();
            default -> trajecten(dossiernummer);
        };
    }

    /** The kind of that file. */
    static String soort(Program program) {
        return switch (program) {
            case INTAKE -> "nieuwkomers";
            case REPORTING -> "duo-tellingen";
            default -> "trajecten";
        };
    }
}
