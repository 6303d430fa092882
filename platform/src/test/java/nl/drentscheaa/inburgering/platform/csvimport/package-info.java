@NullMarked
package nl.drentscheaa.inburgering.platform.csvimport;

import org.jspecify.annotations.NullMarked;
