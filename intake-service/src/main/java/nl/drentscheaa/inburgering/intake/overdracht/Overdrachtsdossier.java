package nl.drentscheaa.inburgering.intake.overdracht;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveaus;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * What COA tells of a person. All of it may be missing; then it is asked for.
 *
 * @param opvanglocatie the reception centre
 * @param slaapkamers how large a house is needed
 */
public record Overdrachtsdossier(
        Optional<Voorinburgering> voorinburgering,
        Taalniveaus taalniveaus,
        Optional<MedischeAandacht> medischeAandacht,
        Optional<Gezinshereniging> gezinshereniging,
        Optional<Toelichting> opleiding,
        Optional<Toelichting> werkervaring,
        Optional<Contactpersoon> contactpersoon,
        Optional<String> opvanglocatie,
        Optional<Integer> slaapkamers) {

    /** Nothing was told. */
    static final Overdrachtsdossier LEEG = new Overdrachtsdossier(
            Optional.empty(),
            new Taalniveaus(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** In characters. */
    public static final int LONGEST_LOCATIE = 100;

    /** The largest house that can be asked for. */
    public static final int MOST_SLAAPKAMERS = 12;

    /** @throws InvalidValue for a house without or with very many bedrooms, and for a long name of a place */
    public Overdrachtsdossier {
        opvanglocatie = opvanglocatie.map(String::strip).filter(text -> !text.isEmpty());
        if (opvanglocatie.filter(text -> text.length() > LONGEST_LOCATIE).isPresent()) {
            throw new InvalidValue("lengte", 1, LONGEST_LOCATIE).at("opvanglocatie");
        }
        if (slaapkamers.filter(count -> count < 1 || count > MOST_SLAAPKAMERS).isPresent()) {
            throw new InvalidValue("bereik", 1, MOST_SLAAPKAMERS).at("slaapkamers");
        }
    }

    /** What still has to be asked, in the order in which it is told. */
    public List<Onderdeel> ontbreekt() {
        return Stream.of(Onderdeel.values()).filter(this::lacks).toList();
    }

    private boolean lacks(Onderdeel onderdeel) {
        return switch (onderdeel) {
            case VOORINBURGERING -> voorinburgering.isEmpty();
            case TAALNIVEAUS -> !taalniveaus.isComplete();
            case MEDISCHE_AANDACHT -> medischeAandacht.isEmpty();
            case GEZINSHERENIGING -> gezinshereniging.isEmpty();
            case OPLEIDING -> opleiding.isEmpty();
            case WERKERVARING -> werkervaring.isEmpty();
            case CONTACTPERSOON -> contactpersoon.isEmpty();
            case OPVANGLOCATIE -> opvanglocatie.isEmpty();
            case SLAAPKAMERS -> slaapkamers.isEmpty();
        };
    }
}
