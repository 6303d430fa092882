/** What the files say about one newcomer: person, trajectory and plan. */
@NullMarked
package nl.drentscheaa.inburgering.demo.dossier;

import org.jspecify.annotations.NullMarked;
