package nl.drentscheaa.inburgering.demo.dossier;

import java.util.List;
import java.util.Locale;

/** Nationality, by the id of the import format, with the languages in which its people prefer to be addressed. */
public enum Nationaliteit {
    SYRISCHE("ar"),
    ERITRESE("ti"),
    NEDERLANDSE("nl"),
    LIBISCHE("ar"),
    BURGER_VAN_NIGERIA("en"),
    IRAAKSE("ar"),
    SOEDANESE("ar"),
    STAATLOOS("ar"),
    ONBEKEND("ar", "ti", "en"),
    AFGHAANSE("fa"),
    IRAANSE("fa"),
    TURKSE("tr"),
    SOMALISCHE("en", "ar"),
    JEMENITISCHE("ar"),
    ETHIOPISCHE("ti", "en");

    private final List<String> talen;

    Nationaliteit(String... talen) {
        this.talen = List.of(talen);
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<String> talen() {
        return talen;
    }
}
