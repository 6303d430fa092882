package nl.drentscheaa.inburgering.monitoring.caseload;

import java.time.LocalDate;

/**
 * The last measurement of the zelfredzaamheidsradar: a score from 1 to 5 per domain. Not printed: it tells how somebody
 * is.
 *
 * @param datum the day on which was measured
 */
public record Radarstand(LocalDate datum, int financien, int zorg, int samenleving, int werk, int ontmoeten) {

    @Override
    public String toString() {
        return "Radarstand[…]";
    }
}
