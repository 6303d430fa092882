/** Where it stands who looked at a dossier: the data log of the platform, read only. */
@NullMarked
package nl.drentscheaa.inburgering.intake.inzage.store;

import org.jspecify.annotations.NullMarked;
