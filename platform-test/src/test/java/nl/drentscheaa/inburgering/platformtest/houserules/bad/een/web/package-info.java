/** Over HTTP, and wrong. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.houserules.bad.een.web;

import org.jspecify.annotations.NullMarked;
