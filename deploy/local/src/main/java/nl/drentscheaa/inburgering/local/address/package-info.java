/** Which programs there are and at which addresses they are reached. */
@NullMarked
package nl.drentscheaa.inburgering.local.address;

import org.jspecify.annotations.NullMarked;
