/** The existing group under the Wet inburgering of 2013, which reproduces the policy note's figures. */
@NullMarked
package nl.drentscheaa.inburgering.demo.wi2013;

import org.jspecify.annotations.NullMarked;
