/** The plans over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.pip.plan.web;

import org.jspecify.annotations.NullMarked;
