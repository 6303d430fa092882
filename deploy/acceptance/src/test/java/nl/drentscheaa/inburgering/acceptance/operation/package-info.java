/** Every operation of every service, and how each is called. */
@NullMarked
package nl.drentscheaa.inburgering.acceptance.operation;

import org.jspecify.annotations.NullMarked;
