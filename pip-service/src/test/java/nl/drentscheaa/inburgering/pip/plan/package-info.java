/** Tests of the plan and its rules. */
@NullMarked
package nl.drentscheaa.inburgering.pip.plan;

import org.jspecify.annotations.NullMarked;
