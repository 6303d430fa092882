/** Where pip keeps who arrived. */
@NullMarked
package nl.drentscheaa.inburgering.pip.aankomst.store;

import org.jspecify.annotations.NullMarked;
