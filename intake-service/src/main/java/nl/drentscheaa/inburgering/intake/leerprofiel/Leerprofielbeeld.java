package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.util.Optional;

/**
 * A learning profile as it is shown today.
 *
 * @param voorstel what the rules propose now; absent as long as nothing is known
 */
public record Leerprofielbeeld(Leerprofiel leerprofiel, Optional<Routevoorstel> voorstel) {}
