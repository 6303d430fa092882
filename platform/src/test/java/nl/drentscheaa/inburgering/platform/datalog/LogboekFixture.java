package nl.drentscheaa.inburgering.platform.datalog;

import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.bson.UuidRepresentation;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A log of one municipality in a database of its own. */
final class LogboekFixture implements AutoCloseable {

    static final Gemeente GEMEENTE = new Gemeente(new GemeenteId("assen"), "Assen", "0106", "assen", "standaard");
    static final Verwerking RAADPLEGEN = () -> "plan.raadplegen";
    static final Handelende CONSULENT = new Handelende("consulent-1", Set.of("consulent", "beleid"), "trace-1");

    private final MongoServer server = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
    private final MongoClient client;
    final MongoTemplate mongo;
    final LogboekLines lines;
    final LogboekHead head;
    final Chain chain = new Chain(new byte[32]);

    LogboekFixture() {
        var address = server.bind();
        client = MongoClients.create(MongoClientSettings.builder()
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .applyToClusterSettings(cluster -> cluster.hosts(List.of(new ServerAddress(address)))
                        .serverSelectionTimeout(300, TimeUnit.MILLISECONDS))
                .build());
        mongo = new MongoTemplate(client, "logboek");
        lines = new LogboekLines(mongo);
        head = new LogboekHead(mongo);
    }

    /** As one program would have it: what it knows of the tail is its own. */
    Logboek program() {
        return program(lines);
    }

    Logboek program(LogboekLines through) {
        return new Logboek(gemeente -> new Appender(through, head, chain, Clock.systemUTC(), length -> {}));
    }

    void record(Logboek logboek, String... betrokkenen) {
        Tenancy.run(GEMEENTE, () -> logboek.record(CONSULENT, RAADPLEGEN, List.of(betrokkenen)));
    }

    /** Lines about people 1 to {@code number}, each recorded by itself. */
    void recordMany(int number) {
        Logboek logboek = program();
        IntStream.rangeClosed(1, number).forEach(person -> record(logboek, "persoon-" + person));
    }

    LogboekVerification.Outcome verify() {
        return Tenancy.call(GEMEENTE, new LogboekVerification(lines, head, id -> chain)::verify);
    }

    List<Line> stored() {
        return lines.all().find().map(Line::of).into(new ArrayList<>());
    }

    void stopDatabase() {
        server.shutdownNow();
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
