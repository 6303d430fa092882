package nl.drentscheaa.inburgering.intake.taakstelling;

import java.time.Instant;

/**
 * The number for one half year, as somebody recorded it.
 *
 * @param door the name of who recorded it last
 * @param version 0 before it was stored
 */
public record Taakstelling(Halfjaar halfjaar, Opgave opgave, String door, Instant op, long version) {}
