/** What the gateway itself answers when it refuses or fails: problem details in Dutch and English. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.problem;

import org.jspecify.annotations.NullMarked;
