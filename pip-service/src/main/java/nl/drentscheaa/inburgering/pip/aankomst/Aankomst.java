package nl.drentscheaa.inburgering.pip.aankomst;

import java.time.LocalDate;

/**
 * A newcomer as pip knows one.
 *
 * @param nieuwkomerId who it is
 * @param dossiernummer the municipality's own number
 * @param weergavenaam the name to show
 * @param regime the law under which the newcomer integrates
 * @param aankomstdatum since when the newcomer lives in the municipality
 */
public record Aankomst(
        NieuwkomerId nieuwkomerId, String dossiernummer, String weergavenaam, Regime regime, LocalDate aankomstdatum) {

    /** Without the name: this may end up in a log line. */
    @Override
    public String toString() {
        return "Aankomst[" + nieuwkomerId + "]";
    }
}
