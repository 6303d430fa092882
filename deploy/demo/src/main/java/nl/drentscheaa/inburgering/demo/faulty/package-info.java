/** Example files with known mistakes, for trying an import. */
@NullMarked
package nl.drentscheaa.inburgering.demo.faulty;

import org.jspecify.annotations.NullMarked;
