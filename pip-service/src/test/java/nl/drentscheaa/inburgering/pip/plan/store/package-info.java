/** Tests of this part with the whole service around it. */
@NullMarked
package nl.drentscheaa.inburgering.pip.plan.store;

import org.jspecify.annotations.NullMarked;
