/** What every HTTP answer of a service has in common: its address, headers and limits. */
@NullMarked
package nl.drentscheaa.inburgering.platform.web;

import org.jspecify.annotations.NullMarked;
