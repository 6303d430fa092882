package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.time.Instant;

/**
 * What was known of somebody's learning at a moment. It never changes: what is known later is another one.
 *
 * @param door the name of the professional
 */
public record Vastlegging(Leergegevens gegevens, String door, Instant op) {}
