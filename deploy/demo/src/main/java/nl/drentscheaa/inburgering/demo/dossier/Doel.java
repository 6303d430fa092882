package nl.drentscheaa.inburgering.demo.dossier;

import java.time.LocalDate;

/** One agreed goal of a plan. */
public record Doel(Domein domein, String omschrijving, String organisatie, LocalDate streefdatum, Stand stand) {

    /** How a goal stands. */
    public enum Stand {
        OPEN("open"),
        BEREIKT("bereikt"),
        VERVALLEN("vervallen");

        private final String code;

        Stand(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
