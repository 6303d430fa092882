package nl.drentscheaa.inburgering.intake.bijlage;

import java.time.Instant;

/**
 * Where a page of a list ended.
 *
 * @param op when the last document was added
 * @param id of the last document
 */
public record Positie(Instant op, String id) {}
