package nl.drentscheaa.inburgering.pip.plan.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A plan as stored.
 *
 * @param conceptVan the newcomer while the plan is a concept, the plan itself afterwards: being unique, it keeps a
 *     newcomer from having two concepts. Every document has the field, since not every database leaves out those that
 *     lack it.
 * @param outbox the events that wait for the relay
 */
@Document("plannen")
@CompoundIndex(name = "nieuwkomer_versie", def = "{'nieuwkomerId': 1, 'versienummer': 1}", unique = true)
@CompoundIndex(name = "opgesteld", def = "{'opgesteldOp': -1, '_id': -1}")
@CompoundIndex(name = "status_opgesteld", def = "{'status': 1, 'opgesteldOp': -1, '_id': -1}")
@CompoundIndex(name = "organisatie_opgesteld", def = "{'doelen.organisatie': 1, 'opgesteldOp': -1, '_id': -1}")
record PlanDocument(
        @Id String planId,
        @Version @Field("versie") long versie,
        @Field("nieuwkomerId") String nieuwkomerId,
        @Field("versienummer") int versienummer,
        @Field("conceptVan") @Indexed(unique = true) String conceptVan,
        @Field("opgesteldOp") Instant opgesteldOp,
        @Field("leerroute") String leerroute,
        @Field("niveau") @Nullable String niveau,
        @Field("status") String status,
        @Field("vastgesteldOp") @Nullable LocalDate vastgesteldOp,
        @Field("doelen") List<DoelDocument> doelen,
        @Field("outbox") List<OutboxEvent> outbox) {

    /** @param omschrijving encrypted under the key of the newcomer */
    record DoelDocument(
            @Field("domein") String domein,
            @Field("omschrijving") Binary omschrijving,
            @Field("organisatie") @Nullable String organisatie,
            @Field("streefdatum") @Nullable LocalDate streefdatum,
            @Field("status") String status) {}
}
