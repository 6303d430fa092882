package nl.drentscheaa.inburgering.intake.inzage;

import java.time.Instant;
import java.util.List;

/**
 * A line of the data log as the person may have it: which kind of professional did what, and when. The account stays
 * with the privacy officer: a person has a right to know the recipients, not the names of those who work for them.
 *
 * @param nummer of the line in the log
 * @param rollen of the professional; none for a program that acted by itself, or a tablet
 * @param verwerking the id of the processing activity
 */
public record Inzageregel(long nummer, Instant tijdstip, List<String> rollen, String verwerking) {

    public Inzageregel {
        rollen = List.copyOf(rollen);
    }
}
