/** The service of the plans (PIP); nothing but its start stands in this package. */
@NullMarked
package nl.drentscheaa.inburgering.pip;

import org.jspecify.annotations.NullMarked;
