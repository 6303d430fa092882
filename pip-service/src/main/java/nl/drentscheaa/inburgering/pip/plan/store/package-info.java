/** Where plans are kept, with the words about a person encrypted. */
@NullMarked
package nl.drentscheaa.inburgering.pip.plan.store;

import org.jspecify.annotations.NullMarked;
