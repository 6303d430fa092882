package nl.drentscheaa.inburgering.platform.feed.consume;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.tenancy.TenantIndexes;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Which generation of each read model is in use in the bound municipality, and which is being built. */
final class Generations {

    /** Readers in other copies of this program may hold on to the old generation for a moment. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    /**
     * @param active the generation that is read
     * @param version the version of the projection that made it
     * @param building the generation that will replace it
     * @param retired the oldest generation that was replaced and is not yet removed; so are those up to the active one
     * @param retiredAt when the last of them was replaced
     */
    @Document("projecties")
    record State(
            @Id String projection,
            int active,
            int version,
            @Nullable Integer building,
            @Nullable Integer retired,
            @Nullable Instant retiredAt) {

        Generation activeGeneration() {
            return new Generation(projection, active);
        }

        Optional<Generation> buildingGeneration() {
            return Optional.ofNullable(building).map(number -> new Generation(projection, number));
        }

        List<Generation> all() {
            return Stream.concat(Stream.of(activeGeneration()), buildingGeneration().stream())
                    .toList();
        }
    }

    private final MongoTemplate mongo;
    private final TenantIndexes indexes;
    private final Clock clock;

    Generations(MongoTemplate mongo, TenantIndexes indexes, Clock clock) {
        this.mongo = mongo;
        this.indexes = indexes;
        this.clock = clock;
    }

    /** The state of a read model, made when this is the first time that it is asked for. */
    State of(Projection projection) {
        State state = mongo.findById(projection.name(), State.class);
        return state != null ? state : first(projection);
    }

    private State first(Projection projection) {
        var state = new State(projection.name(), 1, projection.version(), null, null, null);
        indexes.ensure(projection.document(), state.activeGeneration().collection());
        try {
            return mongo.insert(state);
        } catch (DuplicateKeyException e) {
            return of(projection);
        }
    }

    /** Begins a new generation, unless one is being built. */
    void startBuilding(Projection projection) {
        State state = of(projection);
        if (state.building() != null) {
            return;
        }
        var next = new Generation(projection.name(), state.active() + 1);
        mongo.dropCollection(next.collection());
        indexes.ensure(projection.document(), next.collection());
        mongo.updateFirst(
                Query.query(Criteria.where("_id")
                        .is(projection.name())
                        .and("active")
                        .is(state.active())
                        .and("building")
                        .isNull()),
                new Update().set("building", next.number()),
                State.class);
    }

    /** Puts the generation that was built in the place of the active one. */
    void swap(Projection projection, State state, Generation built) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id")
                        .is(projection.name())
                        .and("building")
                        .is(built.number())),
                new Update()
                        .set("active", built.number())
                        .set("version", projection.version())
                        .set("retired", Objects.requireNonNullElse(state.retired(), state.active()))
                        .set("retiredAt", clock.instant())
                        .unset("building"),
                State.class);
    }

    /** The generations whose time is over, if there are any: nobody reads them any more. */
    List<Generation> removable(State state) {
        Integer oldest = state.retired();
        Instant since = state.retiredAt();
        if (oldest == null || since == null || since.plus(GRACE).isAfter(clock.instant())) {
            return List.of();
        }
        return IntStream.range(oldest, state.active())
                .mapToObj(number -> new Generation(state.projection(), number))
                .toList();
    }

    /** Removes the documents of a generation. */
    void remove(Generation generation) {
        mongo.dropCollection(generation.collection());
    }

    /** Forgets the generations that were replaced, now that they are removed. */
    void forgetRetired(State state) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id")
                        .is(state.projection())
                        .and("active")
                        .is(state.active())),
                new Update().unset("retired").unset("retiredAt"),
                State.class);
    }
}
