package nl.drentscheaa.inburgering.platform.security;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is asking, as the verified token says.
 *
 * @param subject the stable id of the account; never a BSN
 * @param naam the name to show; empty for a service
 * @param rollen the roles of the realm
 * @param gemeenten the municipalities of the token that the registry knows
 * @param organisatie the partner organisation, of callers who work for one
 * @param clientId the program through which the caller came
 */
public record Caller(
        String subject,
        String naam,
        Set<String> rollen,
        Set<GemeenteId> gemeenten,
        Optional<String> organisatie,
        String clientId) {

    public Caller {
        rollen = Set.copyOf(rollen);
        gemeenten = Set.copyOf(gemeenten);
    }

    /**
     * The caller of the request that this thread serves. It does not follow into other threads: take it before going
     * there.
     *
     * @throws IllegalStateException outside a request, and in a public operation without a token
     */
    public static Caller current() {
        return find().orElseThrow(() -> new IllegalStateException("there is no caller"));
    }

    /** The caller of the request that this thread serves, or empty when it came without a token. */
    public static Optional<Caller> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication authentication
                ? Optional.of(authentication.getPrincipal())
                : Optional.empty();
    }

    /** Whether the caller has one of the roles. */
    public boolean hasAnyOf(Collection<String> roles) {
        return roles.stream().anyMatch(rollen::contains);
    }

    /** Whether the caller has the role. */
    public boolean hasRole(String role) {
        return rollen.contains(role);
    }

    /** Neither name nor roles: a caller may end up in a log line. */
    @Override
    public String toString() {
        return "Caller[" + subject + "]";
    }
}
