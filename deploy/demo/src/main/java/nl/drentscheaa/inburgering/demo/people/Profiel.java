package nl.drentscheaa.inburgering.demo.people;

import java.time.LocalDate;
import nl.drentscheaa.inburgering.demo.dossier.Geslacht;
import nl.drentscheaa.inburgering.demo.dossier.Nationaliteit;

/** What the figures of a group say about one person. */
public record Profiel(LocalDate geboortedatum, Geslacht geslacht, Nationaliteit nationaliteit) {}
