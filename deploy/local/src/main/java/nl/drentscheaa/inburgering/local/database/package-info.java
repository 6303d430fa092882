/** The database inside the launcher, over the wire protocol of MongoDB. */
@NullMarked
package nl.drentscheaa.inburgering.local.database;

import org.jspecify.annotations.NullMarked;
