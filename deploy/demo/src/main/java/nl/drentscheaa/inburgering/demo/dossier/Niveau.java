package nl.drentscheaa.inburgering.demo.dossier;

/** Language level of an exam or a plan, as DUO knows them. */
public enum Niveau {
    A2,
    B1,
    B2
}
