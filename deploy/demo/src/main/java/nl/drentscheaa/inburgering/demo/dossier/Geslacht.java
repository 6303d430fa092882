package nl.drentscheaa.inburgering.demo.dossier;

/** Sex as the import format writes it. */
public enum Geslacht {
    M,
    V
}
