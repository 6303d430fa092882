@NullMarked
package nl.drentscheaa.inburgering.platform.csvimport.file;

import org.jspecify.annotations.NullMarked;
