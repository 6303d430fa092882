package nl.drentscheaa.inburgering.pip.plan.store;

import java.util.Optional;
import nl.drentscheaa.inburgering.pip.aankomst.NieuwkomerId;
import nl.drentscheaa.inburgering.pip.plan.Doel;
import nl.drentscheaa.inburgering.pip.plan.DoelStatus;
import nl.drentscheaa.inburgering.pip.plan.Domein;
import nl.drentscheaa.inburgering.pip.plan.Leerroute;
import nl.drentscheaa.inburgering.pip.plan.Niveau;
import nl.drentscheaa.inburgering.pip.plan.Omschrijving;
import nl.drentscheaa.inburgering.pip.plan.Organisatie;
import nl.drentscheaa.inburgering.pip.plan.Plan;
import nl.drentscheaa.inburgering.pip.plan.PlanId;
import nl.drentscheaa.inburgering.pip.plan.PlanStatus;
import nl.drentscheaa.inburgering.pip.plan.Planinhoud;
import nl.drentscheaa.inburgering.pip.plan.Planstand;
import nl.drentscheaa.inburgering.pip.plan.Versienummer;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import org.springframework.stereotype.Component;

/** Plans to documents and back; the words about a person are encrypted on the way. */
@Component
class PlanMapping {

    private final FieldEncryption encryption;

    PlanMapping(FieldEncryption encryption) {
        this.encryption = encryption;
    }

    PlanDocument toDocument(Plan plan) {
        Planstand stand = plan.stand();
        Planinhoud inhoud = stand.inhoud();
        return new PlanDocument(
                stand.planId().toString(),
                plan.version(),
                stand.nieuwkomerId().toString(),
                stand.versienummer().value(),
                conceptVan(stand),
                stand.opgesteldOp(),
                inhoud.leerroute().code(),
                inhoud.niveau().map(Niveau::name).orElse(null),
                stand.status().code(),
                stand.vastgesteldOp().orElse(null),
                inhoud.doelen().stream()
                        .map(doel -> toDocument(doel, stand.nieuwkomerId()))
                        .toList(),
                plan.outbox());
    }

    Plan toPlan(PlanDocument document) {
        return Plan.stored(toStand(document), document.versie(), document.outbox());
    }

    private Planstand toStand(PlanDocument document) {
        return new Planstand(
                PlanId.of(document.planId()),
                NieuwkomerId.of(document.nieuwkomerId()),
                new Versienummer(document.versienummer()),
                document.opgesteldOp(),
                new Planinhoud(
                        Leerroute.of(document.leerroute()),
                        Optional.ofNullable(document.niveau()).map(Niveau::valueOf),
                        document.doelen().stream().map(this::toDoel).toList()),
                Optional.ofNullable(document.vastgesteldOp()));
    }

    private static String conceptVan(Planstand stand) {
        return stand.status() == PlanStatus.CONCEPT
                ? stand.nieuwkomerId().toString()
                : stand.planId().toString();
    }

    private PlanDocument.DoelDocument toDocument(Doel doel, NieuwkomerId nieuwkomerId) {
        return new PlanDocument.DoelDocument(
                doel.domein().code(),
                encryption.encrypt(nieuwkomerId.toString(), doel.omschrijving().value()),
                doel.organisatie().map(Organisatie::value).orElse(null),
                doel.streefdatum().orElse(null),
                doel.status().code());
    }

    private Doel toDoel(PlanDocument.DoelDocument document) {
        return new Doel(
                Domein.of(document.domein()),
                encryption.find(document.omschrijving()).map(Omschrijving::new).orElseGet(Omschrijving::erased),
                Optional.ofNullable(document.organisatie()).map(Organisatie::new),
                Optional.ofNullable(document.streefdatum()),
                DoelStatus.of(document.status()));
    }
}
