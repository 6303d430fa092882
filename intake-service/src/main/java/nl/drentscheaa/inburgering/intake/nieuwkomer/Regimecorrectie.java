package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.Instant;

/**
 * What was registered of the law before it was put right.
 *
 * @param eerder what it said
 * @param door the name of who put it right
 */
public record Regimecorrectie(Regimebepaling eerder, Reden reden, String door, Instant op) {}
