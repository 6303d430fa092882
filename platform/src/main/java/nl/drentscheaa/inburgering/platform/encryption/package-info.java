/**
 * Explicit encryption in the client: a key per person under a key per municipality, so that the database holds
 * ciphertext and erasing a person is destroying one key.
 */
@NullMarked
package nl.drentscheaa.inburgering.platform.encryption;

import org.jspecify.annotations.NullMarked;
