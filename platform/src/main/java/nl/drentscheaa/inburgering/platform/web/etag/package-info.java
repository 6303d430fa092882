/** Versions of objects: told as an entity tag, asked back on every change. */
@NullMarked
package nl.drentscheaa.inburgering.platform.web.etag;

import org.jspecify.annotations.NullMarked;
