package nl.drentscheaa.inburgering.gateway.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be asked of one service on behalf of one municipality, and how long a service may take.
 *
 * @param perSecond the most requests a second
 * @param atOnce the most requests under way at the same time
 * @param answerWithin how long a service may take to begin its answer
 * @param takeWithin as {@code answerWithin}, for requests that carry a file
 * @param largest the largest body of a request
 * @param largestFile as {@code largest}, for a file of rows; the services allow no more than this either
 * @param largestBijlage as {@code largest}, for the file of a document; intake allows no more than this either
 */
@ConfigurationProperties("gateway.limit")
record LimitProperties(
        @DefaultValue("200") int perSecond,
        @DefaultValue("40") int atOnce,
        @DefaultValue("10s") Duration answerWithin,
        @DefaultValue("60s") Duration takeWithin,
        @DefaultValue("1MB") DataSize largest,
        @DefaultValue("50MB") DataSize largestFile,
        @DefaultValue("10MB") DataSize largestBijlage) {}
