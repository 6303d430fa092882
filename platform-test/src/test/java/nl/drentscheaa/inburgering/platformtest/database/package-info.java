/** What the platform and its services ask of a database, tried on each kind that they may meet. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.database;

import org.jspecify.annotations.NullMarked;
