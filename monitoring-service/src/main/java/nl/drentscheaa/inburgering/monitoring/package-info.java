/** How it goes: terms, exams, signals, and the caseload across municipalities. */
@NullMarked
package nl.drentscheaa.inburgering.monitoring;

import org.jspecify.annotations.NullMarked;
