package nl.drentscheaa.inburgering.intake.bijlage.clamav;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where ClamAV's {@code clamd} listens.
 *
 * @param host empty where there is none
 * @param connectWithin how long it may take to answer the call
 * @param scanWithin how long one file may take, the time in which it comes in with it
 */
@ConfigurationProperties("intake.clamav")
record ClamavProperties(
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("2s") Duration connectWithin,
        @DefaultValue("2m") Duration scanWithin) {}
