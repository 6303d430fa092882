/** Imports, their files and their row errors in the bound municipality's database. */
@NullMarked
package nl.drentscheaa.inburgering.platform.csvimport.store;

import org.jspecify.annotations.NullMarked;
