package nl.drentscheaa.inburgering.platform.tenancy;

/**
 * One municipality of the registry.
 *
 * @param id how it is named in paths, tokens and databases
 * @param naam how people write it
 * @param cbsCode the four digits Statistics Netherlands gave it
 * @param thema the theme of the web app
 * @param cluster the database cluster on which it lives
 */
public record Gemeente(GemeenteId id, String naam, String cbsCode, String thema, String cluster) {}
