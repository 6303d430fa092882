/** Unmistakable words planted in each municipality, and looked for wherever they must not be. */
@NullMarked
package nl.drentscheaa.inburgering.acceptance.canary;

import org.jspecify.annotations.NullMarked;
