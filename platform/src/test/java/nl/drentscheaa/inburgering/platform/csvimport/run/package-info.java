@NullMarked
package nl.drentscheaa.inburgering.platform.csvimport.run;

import org.jspecify.annotations.NullMarked;
