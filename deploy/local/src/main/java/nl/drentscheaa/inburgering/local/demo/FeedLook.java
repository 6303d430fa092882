package nl.drentscheaa.inburgering.local.demo;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * How far the read models were at one moment.
 *
 * @param heads the last number of every feed
 * @param behind the events still to be read, parked ones included
 * @param stand the moment up to which all of them were complete
 */
record FeedLook(List<Long> heads, long behind, Instant stand) {

    static FeedLook at(List<JsonNode> models) {
        List<JsonNode> sources = models.stream()
                .flatMap(model -> model.path("bronnen").valueStream())
                .toList();
        long unread = sources.stream()
                .mapToLong(source -> source.path("achterstand").asLong())
                .sum();
        long parked = models.stream()
                .mapToLong(model -> model.path("geparkeerd").size())
                .sum();
        return new FeedLook(
                sources.stream().map(source -> source.path("kop").asLong()).toList(),
                unread + parked,
                models.stream()
                        .map(model -> Instant.parse(model.path("standVan").asString()))
                        .min(Instant::compareTo)
                        .orElse(Instant.MIN));
    }

    /** Whether nothing was published or left unread between an earlier look and this one. */
    boolean isSilentSince(FeedLook earlier) {
        return behind == 0 && heads.equals(earlier.heads) && stand.isAfter(earlier.stand);
    }
}
