package nl.drentscheaa.inburgering.intake.intake.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.intake.Intake;
import nl.drentscheaa.inburgering.intake.intake.IntakeId;
import nl.drentscheaa.inburgering.intake.intake.IntakeStatus;
import nl.drentscheaa.inburgering.intake.intake.Verloop;
import nl.drentscheaa.inburgering.intake.intake.Vraagantwoord;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.vragenlijst.Gevoeligheid;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijsten;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Intakes to documents and back; the answers are encrypted on the way. */
@Component
class IntakeMapping {

    private static final TypeReference<List<StoredAntwoord>> ANTWOORDEN = new TypeReference<>() {};

    private final FieldEncryption encryption;
    private final Vragenlijsten vragenlijsten;
    private final JsonMapper json = JsonMapper.builder().build();

    IntakeMapping(FieldEncryption encryption, Vragenlijsten vragenlijsten) {
        this.encryption = encryption;
        this.vragenlijsten = vragenlijsten;
    }

    IntakeDocument toDocument(Intake intake) {
        Intake.Opdracht opdracht = intake.opdracht();
        Verloop verloop = intake.verloop();
        Map<Boolean, List<Vraagantwoord>> byHealth = intake.antwoorden().stream()
                .collect(Collectors.partitioningBy(one -> isAboutHealth(opdracht.vragenlijst(), one.vraag())));
        return new IntakeDocument(
                intake.id().value(),
                intake.version(),
                opdracht.nieuwkomer().value(),
                opdracht.vragenlijst().naam(),
                opdracht.vragenlijst().nummer(),
                opdracht.taal().code(),
                verloop.status().name(),
                verloop.gestartOp(),
                verloop.ingevuldOp().orElse(null),
                verloop.afgerondOp().orElse(null),
                encrypted(opdracht.nieuwkomer(), byHealth.getOrDefault(false, List.of())),
                encrypted(opdracht.nieuwkomer(), byHealth.getOrDefault(true, List.of())),
                intake.outbox());
    }

    /** Absent when the key of the person was destroyed. */
    Optional<Intake> find(IntakeDocument document) {
        return decrypted(document.antwoorden())
                .flatMap(general -> decrypted(document.gezondheid())
                        .map(health -> toIntake(
                                document, Stream.concat(general, health).toList())));
    }

    private static Intake toIntake(IntakeDocument document, List<Vraagantwoord> antwoorden) {
        return new Intake(
                new IntakeId(document.intakeId()),
                new Intake.Opdracht(
                        NieuwkomerId.of(document.nieuwkomerId()),
                        new Versie(document.vragenlijst(), document.nummer()),
                        Taal.of(document.taal())),
                new Verloop(
                        IntakeStatus.valueOf(document.status()),
                        document.gestartOp(),
                        Optional.ofNullable(document.ingevuldOp()),
                        Optional.ofNullable(document.afgerondOp())),
                antwoorden,
                document.versie(),
                document.outbox());
    }

    private boolean isAboutHealth(Versie versie, VraagId vraag) {
        return vragenlijsten
                .get(versie)
                .find(vraag)
                .flatMap(one -> one.kenmerken().gevoelig())
                .filter(Gevoeligheid.GEZONDHEID::equals)
                .isPresent();
    }

    private Binary encrypted(NieuwkomerId nieuwkomer, List<Vraagantwoord> antwoorden) {
        return encryption.encrypt(
                nieuwkomer.value(),
                json.writeValueAsString(
                        antwoorden.stream().map(StoredAntwoord::of).toList()));
    }

    private Optional<Stream<Vraagantwoord>> decrypted(Binary cipher) {
        return encryption
                .find(cipher)
                .map(text -> json.readValue(text, ANTWOORDEN).stream().map(StoredAntwoord::toVraagantwoord));
    }
}
