package nl.drentscheaa.inburgering.platform.feed.consume;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.platform.feed.publish.FeedReader;
import nl.drentscheaa.inburgering.platform.feed.publish.Heads;
import nl.drentscheaa.inburgering.platform.security.ServiceToken;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.ServiceProperties;
import nl.drentscheaa.inburgering.platform.tenancy.TenantDocument;
import nl.drentscheaa.inburgering.platform.tenancy.TenantIndexes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The consuming side of the feed, in a service that has a {@link Projection}. */
@AutoConfiguration
@ConditionalOnBean(Projection.class)
@EnableConfigurationProperties(FeedSources.class)
@Import(FeedAdministrationController.class)
class FeedConsumeAutoConfiguration {

    /** Longer than the longest wait for news. */
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(30);

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);

    @Bean
    Stand stand(Clock clock) {
        return new Stand(clock);
    }

    @Bean
    Generations generations(MongoTemplate mongo, TenantIndexes indexes, Clock clock) {
        return new Generations(mongo, indexes, clock);
    }

    @Bean
    Cursors cursors(MongoTemplate mongo) {
        return new Cursors(mongo);
    }

    @Bean
    Inbox inbox(MongoTemplate mongo, Clock clock) {
        return new Inbox(mongo, clock);
    }

    @Bean
    TenantDocument parkedEvents() {
        return new TenantDocument(ParkedEvent.class);
    }

    @Bean
    ReadModels readModels(ObjectProvider<Projection> projections, Generations generations, Stand stand) {
        return new ReadModels(
                projections.stream().collect(Collectors.toMap(Projection::name, Function.identity())),
                generations,
                stand);
    }

    @Bean
    FeedConsumers feedConsumers(
            ObjectProvider<Projection> projections,
            SourceFactory factory,
            Generations generations,
            Cursors cursors,
            Inbox inbox,
            MongoTemplate mongo,
            Gemeenten gemeenten,
            Stand stand) {
        Set<String> names = new HashSet<>();
        projections.forEach(projection -> names.addAll(projection.sources()));
        Map<String, FeedSource> sources = names.stream().collect(Collectors.toMap(name -> name, factory::open));
        var runs = new TreeMap<String, ProjectionRun>();
        projections.forEach(projection -> runs.put(
                projection.name(),
                new ProjectionRun(
                        projection,
                        only(sources, projection.sources()),
                        generations,
                        cursors,
                        inbox,
                        new Applier(mongo, inbox))));
        return new FeedConsumers(sources, runs, gemeenten, stand);
    }

    @Bean
    SourceFactory sourceFactory(
            ServiceProperties service,
            FeedSources addresses,
            FeedReader reader,
            Heads heads,
            Gemeenten gemeenten,
            ServiceToken token) {
        return name -> name.equals(service.name())
                ? new LocalFeedSource(name, reader, heads, gemeenten)
                : new RemoteFeedSource(name, client(addresses, name, token));
    }

    @Bean
    FeedAdministration feedAdministration(
            FeedConsumers consumers, Generations generations, Cursors cursors, Inbox inbox, Stand stand) {
        return new FeedAdministration(consumers, generations, cursors, inbox, stand);
    }

    @Bean
    FeedMeters feedMeters(FeedConsumers consumers, Inbox inbox, Generations generations, Gemeenten gemeenten) {
        return new FeedMeters(consumers, inbox, generations, gemeenten);
    }

    /** Opens the feed of a service. */
    interface SourceFactory {
        FeedSource open(String name);
    }

    private static RestClient client(FeedSources addresses, String name, ServiceToken token) {
        var address = addresses.sources().get(name);
        if (address == null) {
            throw new IllegalStateException("platform.feed.sources." + name + " is missing");
        }
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build());
        requests.setReadTimeout(READ_TIMEOUT);
        return RestClient.builder()
                .baseUrl(address)
                .requestFactory(requests)
                .requestInterceptor(token)
                .build();
    }

    private static Map<String, FeedSource> only(Map<String, FeedSource> sources, Set<String> names) {
        return sources.entrySet().stream()
                .filter(entry -> names.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
