/** Plans that obey the level rules, with goals on the five domains. */
@NullMarked
package nl.drentscheaa.inburgering.demo.plan;

import org.jspecify.annotations.NullMarked;
