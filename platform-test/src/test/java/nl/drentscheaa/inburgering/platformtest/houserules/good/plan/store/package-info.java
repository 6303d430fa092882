/** Where it is kept. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.houserules.good.plan.store;

import org.jspecify.annotations.NullMarked;
