/** Invented people: names, service numbers, contact and benefit. */
@NullMarked
package nl.drentscheaa.inburgering.demo.people;

import org.jspecify.annotations.NullMarked;
