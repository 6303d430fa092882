/** Where the facts about people are kept. */
@NullMarked
package nl.drentscheaa.inburgering.reporting.persoon.store;

import org.jspecify.annotations.NullMarked;
