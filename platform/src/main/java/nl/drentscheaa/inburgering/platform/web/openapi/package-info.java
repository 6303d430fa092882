/** The service's OpenAPI document, by the NL API Design Rules. */
@NullMarked
package nl.drentscheaa.inburgering.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
