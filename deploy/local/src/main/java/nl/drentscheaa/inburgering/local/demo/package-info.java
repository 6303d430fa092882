/** The demo population, brought in through the same API that people and programs use. */
@NullMarked
package nl.drentscheaa.inburgering.local.demo;

import org.jspecify.annotations.NullMarked;
