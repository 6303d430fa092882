/** Tests of traject, web. */
@NullMarked
package nl.drentscheaa.inburgering.monitoring.traject.web;

import org.jspecify.annotations.NullMarked;
