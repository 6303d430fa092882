/** The population as files in the import format. */
@NullMarked
package nl.drentscheaa.inburgering.demo.file;

import org.jspecify.annotations.NullMarked;
