package nl.drentscheaa.inburgering.platform.observability;

import io.micrometer.common.KeyValues;
import org.springframework.http.client.observation.ClientRequestObservationContext;
import org.springframework.http.client.observation.DefaultClientRequestObservationConvention;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** How requests are named in metrics and traces: by the pattern of their address, never by the address itself. */
final class TemplatedRequests {

    private TemplatedRequests() {}

    /** Requests that this program serves. */
    static final class Served extends DefaultServerRequestObservationConvention {
        @Override
        public KeyValues getHighCardinalityKeyValues(ServerRequestObservationContext context) {
            return KeyValues.empty();
        }
    }

    /** Requests that this program makes. */
    static final class Made extends DefaultClientRequestObservationConvention {
        @Override
        public KeyValues getHighCardinalityKeyValues(ClientRequestObservationContext context) {
            return KeyValues.empty();
        }
    }
}
