/** Tests of this part with the whole service around it. */
@NullMarked
package nl.drentscheaa.inburgering.pip.aankomst.store;

import org.jspecify.annotations.NullMarked;
