package nl.drentscheaa.inburgering.intake.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.platform.feed.Aggregate;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/**
 * The broad intake of one newcomer with one version of a questionnaire. It keeps that version to its end, also when
 * the version is withdrawn meanwhile.
 *
 * <p>Source: Wet inburgering 2021 art. 14; policy note §3.2 and §4.4.
 */
public final class Intake extends Aggregate {

    private final IntakeId id;
    private final Opdracht opdracht;
    private final Map<VraagId, Vraagantwoord> antwoorden = new LinkedHashMap<>();
    private Verloop verloop;

    /**
     * What is asked of whom.
     *
     * @param taal in which the questions are read first; a device may show another
     */
    public record Opdracht(NieuwkomerId nieuwkomer, Versie vragenlijst, Taal taal) {}

    private Intake(IntakeId id, Opdracht opdracht, Verloop verloop) {
        this.id = id;
        this.opdracht = opdracht;
        this.verloop = verloop;
    }

    /** As it was read. */
    public Intake(
            IntakeId id,
            Opdracht opdracht,
            Verloop verloop,
            List<Vraagantwoord> antwoorden,
            long version,
            List<OutboxEvent> outbox) {
        super(version, outbox);
        this.id = id;
        this.opdracht = opdracht;
        this.verloop = verloop;
        antwoorden.forEach(one -> this.antwoorden.put(one.vraag(), one));
    }

    /** One that begins now. */
    public static Intake start(Opdracht opdracht, Instant now) {
        var intake = new Intake(IntakeId.random(), opdracht, Verloop.start(now));
        intake.tell("intake-gestart", now);
        return intake;
    }

    /** One that began in another municipality; the other services of this one hear how far it is. */
    static Intake takeIn(IntakeId id, Opdracht opdracht, Verloop verloop, List<Vraagantwoord> antwoorden) {
        var intake = new Intake(id, opdracht, verloop, antwoorden, 0, List.of());
        intake.tell("intake-gestart", verloop.gestartOp());
        verloop.afgerondOp().ifPresent(closed -> intake.tell("intake-afgerond", closed));
        return intake;
    }

    public IntakeId id() {
        return id;
    }

    public Opdracht opdracht() {
        return opdracht;
    }

    public Verloop verloop() {
        return verloop;
    }

    /** One for each question that was answered, in the order in which they were answered first. */
    public List<Vraagantwoord> antwoorden() {
        return List.copyOf(antwoorden.values());
    }

    public Optional<Vraagantwoord> find(VraagId vraag) {
        return Optional.ofNullable(antwoorden.get(vraag));
    }

    /**
     * Keeps one more value beside those that were given. The order of the questions does not matter.
     *
     * @param gegeven whose answer fits the question
     * @throws RuleBroken when the intake is closed
     */
    public Vraagantwoord answer(VraagId vraag, Gegeven gegeven) {
        requireOpen();
        Vraagantwoord answered =
                find(vraag).map(known -> known.with(gegeven)).orElseGet(() -> Vraagantwoord.first(vraag, gegeven));
        antwoorden.put(vraag, answered);
        return answered;
    }

    /** The newcomer is ready; saying so again changes nothing. */
    public void markIngevuld(Instant now) {
        verloop = verloop.ingevuld(now);
    }

    /** The conversation about the answers was held. */
    public void markBesproken() {
        requireOpen();
        verloop = verloop.besproken();
    }

    /**
     * Closes it.
     *
     * @throws RuleBroken when the answers were not talked over, or when it is closed already
     */
    public void finish(Instant now) {
        requireOpen();
        if (verloop.status() != IntakeStatus.BESPROKEN) {
            throw new RuleBroken("intake-niet-besproken");
        }
        verloop = verloop.afgerond(now);
        tell("intake-afgerond", now);
    }

    /** @throws RuleBroken when it is closed */
    public void requireOpen() {
        if (verloop.status() == IntakeStatus.AFGEROND) {
            throw new RuleBroken("intake-afgerond");
        }
    }

    /** Nothing of what was answered: that stays here. */
    private void tell(String type, Instant now) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("intakeId", id.value());
        data.put("vragenlijst", opdracht.vragenlijst().naam());
        data.put("vragenlijstversie", opdracht.vragenlijst().nummer());
        data.put("taal", opdracht.taal().code());
        register(OutboxEvent.of(type, opdracht.nieuwkomer().value(), now, data));
    }
}
