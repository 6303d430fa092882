package nl.drentscheaa.inburgering.platform.datalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Whether the log is whole.
 *
 * @param regels how many lines were read and good
 * @param eersteBreuk the number at which the chain first breaks; absent when it does not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Controle(boolean intact, long regels, @Nullable Long eersteBreuk) {}
