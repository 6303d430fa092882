package nl.drentscheaa.inburgering.demo.dossier;

import java.time.LocalDate;

/** How far somebody's plan has come. */
public sealed interface Planfase {

    /** No plan yet, or never one. */
    record Geen() implements Planfase {}

    /** Being drawn up. */
    record Concept() implements Planfase {}

    /** Signed. */
    record Vastgesteld(LocalDate op) implements Planfase {}
}
