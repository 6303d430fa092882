package nl.drentscheaa.inburgering.platform.feed.publish;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.platform.feed.CloudEvent;
import nl.drentscheaa.inburgering.platform.feed.FeedPage;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The feed for other services: what moved, and then the events of the municipalities that did. */
@Hidden
@RestController
@RequestMapping("/feed/v1")
class FeedController {

    static final String POSITION = "Feed-Position";

    private static final int LONGEST_PAGE = 1000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final FeedReader reader;
    private final Heads heads;
    private final Gemeenten gemeenten;

    FeedController(FeedReader reader, Heads heads, Gemeenten gemeenten) {
        this.reader = reader;
        this.heads = heads;
        this.gemeenten = gemeenten;
    }

    /** The last number per municipality of the token; waits for news when the asker says what it has. */
    @Allow("dienst")
    @GetMapping("/heads")
    ResponseEntity<Map<String, Long>> heads(
            @RequestParam(defaultValue = "0") int wait,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known) {
        Collection<Gemeente> asked = gemeenten.of(Caller.current().gemeenten());
        Duration longest = Duration.ofSeconds(Math.clamp(wait, 0, LONGEST_WAIT.toSeconds()));
        Map<String, Long> now =
                heads.await(asked, longest, moved -> !etag(moved).equals(known));
        String etag = etag(now);
        return etag.equals(known)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).build()
                : ResponseEntity.ok().eTag(etag).body(now);
    }

    @Allow("dienst")
    @GetMapping(path = "/gemeenten/{gemeente}/events", produces = CloudEvent.BATCH)
    ResponseEntity<List<CloudEvent>> events(
            @RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "500") int limit) {
        FeedPage page =
                reader.readFor(Caller.current().clientId(), Math.max(0, after), Math.clamp(limit, 1, LONGEST_PAGE));
        return ResponseEntity.ok()
                .header(POSITION, Long.toString(page.position()))
                .body(page.events().stream().map(CloudEvent::of).toList());
    }

    private static String etag(Map<String, Long> heads) {
        return '"'
                + Integer.toHexString(heads.hashCode())
                + '-'
                + heads.values().stream().mapToLong(Long::longValue).sum()
                + '"';
    }
}
