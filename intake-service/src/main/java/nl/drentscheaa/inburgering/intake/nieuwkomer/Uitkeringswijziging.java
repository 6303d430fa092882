package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.util.Optional;
import java.util.UUID;

/**
 * What a row of a benefit file changed, kept so that the import can be taken back.
 *
 * @param importregel the row
 * @param nieuwkomer whose benefit
 * @param voor what was registered before
 * @param na what is registered since
 */
public record Uitkeringswijziging(UUID importregel, NieuwkomerId nieuwkomer, Optional<Uitkering> voor, Uitkering na) {}
