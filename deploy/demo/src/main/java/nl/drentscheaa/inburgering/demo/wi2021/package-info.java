/** Recent newcomers under the Wet inburgering 2021, placed relative to the anchor month. */
@NullMarked
package nl.drentscheaa.inburgering.demo.wi2021;

import org.jspecify.annotations.NullMarked;
