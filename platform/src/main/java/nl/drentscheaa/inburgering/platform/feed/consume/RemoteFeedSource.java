package nl.drentscheaa.inburgering.platform.feed.consume;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.drentscheaa.inburgering.platform.feed.CloudEvent;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import nl.drentscheaa.inburgering.platform.feed.FeedPage;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** Another service's feed, over HTTP. */
final class RemoteFeedSource implements FeedSource {

    private static final String POSITION = "Feed-Position";

    private record Known(String etag, Map<GemeenteId, Long> heads) {}

    private final String name;
    private final RestClient client;
    private volatile Known last = new Known("", Map.of());

    RemoteFeedSource(String name, RestClient client) {
        this.name = name;
        this.client = client;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<GemeenteId, Long> heads(Duration wait, Map<GemeenteId, Long> known) {
        Known before = last;
        ResponseEntity<Map<String, Long>> answer = client.get()
                .uri("/feed/v1/heads?wait={wait}", wait.toSeconds())
                .header(HttpHeaders.IF_NONE_MATCH, before.heads().equals(known) ? before.etag() : "")
                .retrieve()
                .toEntity(new ParameterizedTypeReference<>() {});
        Map<String, Long> body = answer.getBody();
        if (body == null) {
            return before.heads();
        }
        var heads = new TreeMap<GemeenteId, Long>();
        body.forEach((id, head) -> heads.put(new GemeenteId(id), head));
        last = new Known(Optional.ofNullable(answer.getHeaders().getETag()).orElse(""), heads);
        return heads;
    }

    @Override
    public FeedPage read(long after, int limit) {
        ResponseEntity<List<CloudEvent>> answer = client.get()
                .uri(
                        "/feed/v1/gemeenten/{gemeente}/events?after={after}&limit={limit}",
                        Tenancy.current().id().value(),
                        after,
                        limit)
                .retrieve()
                .toEntity(new ParameterizedTypeReference<>() {});
        List<FeedEvent> events = Optional.ofNullable(answer.getBody()).orElse(List.of()).stream()
                .map(CloudEvent::toFeedEvent)
                .toList();
        String position = answer.getHeaders().getFirst(POSITION);
        if (position == null) {
            throw new IllegalStateException("the feed of " + name + " does not tell its position");
        }
        return new FeedPage(events, Long.parseLong(position));
    }
}
