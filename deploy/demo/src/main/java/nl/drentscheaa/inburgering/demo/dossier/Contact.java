package nl.drentscheaa.inburgering.demo.dossier;

/** Ways to reach somebody, each possibly empty: numbers that are never given out and an address for examples. */
public record Contact(String telefoon, String email) {}
