/** Tests of this part with the whole service around it. */
@NullMarked
package nl.drentscheaa.inburgering.pip.plan.web;

import org.jspecify.annotations.NullMarked;
