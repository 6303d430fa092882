/** What the tests of the services share: a database, tokens, the house rules and the check of indexes. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest;

import org.jspecify.annotations.NullMarked;
