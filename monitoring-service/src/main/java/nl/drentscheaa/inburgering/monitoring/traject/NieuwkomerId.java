package nl.drentscheaa.inburgering.monitoring.traject;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id by which all services know a newcomer. It says nothing about the person.
 *
 * @param value as intake gave it
 */
public record NieuwkomerId(@JsonValue String value) {

    @Override
    public String toString() {
        return value;
    }
}
