package nl.drentscheaa.inburgering.intake.taal;

import nl.drentscheaa.inburgering.intake.codelijst.Code;

/**
 * A language that a newcomer may speak, of which there are more than the platform speaks itself.
 *
 * @param id kebab-case; what is stored
 * @param naam in Dutch
 */
public record Spreektaal(String id, String naam) implements Code {}
