/**
 * A municipality is a database: the registry of municipalities, the one that is bound to the running code,
 * and the routing of every query to that municipality's own database.
 */
@NullMarked
package nl.drentscheaa.inburgering.platform.tenancy;

import org.jspecify.annotations.NullMarked;
