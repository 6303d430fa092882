package nl.drentscheaa.inburgering.gateway.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be asked of one service on behalf of one municipality, and how long a service may take.
 *
 * @param perSecond the most requests a second
 * @param atOnce the most requests under way at the same time
 * @param answerWithin how long a service may take to begin its answer
 * @param takeWithin as {@code answerWithin}, for requests that carry a file
 * @param callers the most keys remembered: of the municipalities, and of the combinations that tokens name
 */
@ConfigurationProperties("gateway.limit")
record LimitProperties(
        @DefaultValue("200") int perSecond,
        @DefaultValue("40") int atOnce,
        @DefaultValue("10s") Duration answerWithin,
        @DefaultValue("60s") Duration takeWithin,
        @DefaultValue("10000") int callers) {}
