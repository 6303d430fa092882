package nl.drentscheaa.inburgering.demo.dossier;

/** A name; {@code tussenvoegsel} is empty for most people. */
public record Naam(String voornamen, String tussenvoegsel, String achternaam) {}
