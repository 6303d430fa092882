package nl.drentscheaa.inburgering.acceptance.operation;

import java.util.UUID;

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
}
