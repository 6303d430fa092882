package nl.drentscheaa.inburgering.intake.nationaliteit;

/**
 * A nationality, or that there is none, or that it is not known.
 *
 * @param id kebab-case; what is stored and told
 * @param naam as the policy note's table 1 writes it
 */
public record Nationaliteit(String id, String naam) {}
