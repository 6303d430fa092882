package nl.drentscheaa.inburgering.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long sessions live and where they are kept.
 *
 * @param mongodbUri the cluster, without user and password
 * @param database the database, shared by all copies of the gateway
 * @param connections the most connections to the database
 * @param idle a session ends this long after its last request
 * @param absolute a session ends this long after it began, however busy it is
 * @param beforeLogin how long a session may wait at the login page
 * @param remembered how long a copy of the gateway may use what it read of a session: the longest that a session which
 *     another copy ended lives on here
 * @param touched the last request is written down at most this often
 */
@ConfigurationProperties("gateway.session")
record SessionProperties(
        String mongodbUri,
        @DefaultValue("gateway_sessies") String database,
        @DefaultValue("50") int connections,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("10h") Duration absolute,
        @DefaultValue("10m") Duration beforeLogin,
        @DefaultValue("1s") Duration remembered,
        @DefaultValue("1m") Duration touched) {}
