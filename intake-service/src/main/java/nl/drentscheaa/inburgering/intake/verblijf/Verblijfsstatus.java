package nl.drentscheaa.inburgering.intake.verblijf;

import nl.drentscheaa.inburgering.intake.codelijst.Code;

/**
 * On which ground somebody stays.
 *
 * @param id kebab-case; what is stored
 * @param naam as professionals say it
 * @param bron the article that gives the right
 */
public record Verblijfsstatus(String id, String naam, String bron) implements Code {}
