package nl.drentscheaa.inburgering.intake.dossier;

/**
 * What erasing a person does to one part of the dossier, in Dutch.
 *
 * @param verdwijnt what cannot be read any more
 * @param blijft what stays, without telling whom it was about
 */
public record Wisgevolg(String verdwijnt, String blijft) {}
