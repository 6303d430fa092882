package nl.drentscheaa.inburgering.monitoring.traject;

import java.util.UUID;

/**
 * The row of an import from which something came: by it the import finds it again when it is taken back.
 *
 * @param id of the row, unlike that of any other row of any import
 */
public record Importregel(UUID id) {

    @Override
    public String toString() {
        return id.toString();
    }
}
