@NullMarked
package nl.drentscheaa.inburgering.platform.csvimport.web;

import org.jspecify.annotations.NullMarked;
