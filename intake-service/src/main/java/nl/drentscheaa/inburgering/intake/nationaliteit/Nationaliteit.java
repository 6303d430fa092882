package nl.drentscheaa.inburgering.intake.nationaliteit;

import nl.drentscheaa.inburgering.intake.codelijst.Code;

/**
 * A nationality, or that there is none, or that it is not known.
 *
 * @param id kebab-case; what is stored and told
 * @param naam as the policy note's table 1 writes it
 */
public record Nationaliteit(String id, String naam) implements Code {}
