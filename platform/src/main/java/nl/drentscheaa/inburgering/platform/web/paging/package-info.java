/** Lists in pages: by cursor, and the cursor sealed. */
@NullMarked
package nl.drentscheaa.inburgering.platform.web.paging;

import org.jspecify.annotations.NullMarked;
