package nl.drentscheaa.inburgering.gateway.installation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Leaves out the platform's auto-configuration, today's and tomorrow's: it is made for services that keep a database
 * per municipality and check each operation. The gateway uses the platform's classes and wires them itself.
 */
final class OwnConfigurationOnly implements AutoConfigurationImportFilter {

    private static final String PLATFORM = "nl.drentscheaa.inburgering.platform.";

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            String candidate = candidates[i];
            wanted[i] = candidate != null && !candidate.startsWith(PLATFORM);
        }
        return wanted;
    }
}
