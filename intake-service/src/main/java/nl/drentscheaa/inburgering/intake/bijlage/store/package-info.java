/** Where a municipality keeps documents; their bytes are kept by the platform. */
@NullMarked
package nl.drentscheaa.inburgering.intake.bijlage.store;

import org.jspecify.annotations.NullMarked;
