/** What this installation is: its municipalities, its secrets, its address. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.installation;

import org.jspecify.annotations.NullMarked;
