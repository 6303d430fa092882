/** The whole platform as the tests meet it: one real start for all of them, its accounts, and a small client. */
@NullMarked
package nl.drentscheaa.inburgering.acceptance.platform;

import org.jspecify.annotations.NullMarked;
