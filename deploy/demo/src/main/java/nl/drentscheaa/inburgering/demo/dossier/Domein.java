package nl.drentscheaa.inburgering.demo.dossier;

import java.util.Locale;

/** The five domains on which a plan sets its goals (policy note 4.3). */
public enum Domein {
    FINANCIEN,
    ZORG,
    SAMENLEVING,
    WERK,
    ONTMOETEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
