/** The feature over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.houserules.good.plan.web;

import org.jspecify.annotations.NullMarked;
