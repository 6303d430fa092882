/** The files with which an organisation runs the platform on its own machines. */
@NullMarked
package nl.drentscheaa.inburgering.acceptance.installation;

import org.jspecify.annotations.NullMarked;
