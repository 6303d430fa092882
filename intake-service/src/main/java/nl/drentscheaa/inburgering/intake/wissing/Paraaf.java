package nl.drentscheaa.inburgering.intake.wissing;

import java.time.Instant;

/**
 * Who took a step, and when.
 *
 * @param gebruiker the account
 * @param naam as it is shown
 */
public record Paraaf(String gebruiker, String naam, Instant op) {}
