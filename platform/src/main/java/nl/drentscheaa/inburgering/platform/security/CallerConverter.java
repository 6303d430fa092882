package nl.drentscheaa.inburgering.platform.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the caller from a verified token. What the installation does not know (roles, municipalities) falls away. */
final class CallerConverter implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Set<String> roles;
    private final Gemeenten gemeenten;

    CallerConverter(Set<String> roles, Gemeenten gemeenten) {
        this.roles = roles;
        this.gemeenten = gemeenten;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return new CallerAuthentication(new Caller(
                text(token, "sub").orElseThrow(),
                text(token, "name").orElse(""),
                texts(token, "rollen").stream().filter(roles::contains).collect(Collectors.toSet()),
                texts(token, "gemeenten").stream()
                        .filter(GemeenteId::isWellFormed)
                        .map(GemeenteId::new)
                        .filter(id -> gemeenten.find(id).isPresent())
                        .collect(Collectors.toSet()),
                text(token, "organisatie").filter(name -> !name.isBlank()),
                text(token, "azp").orElse("")));
    }

    private static Optional<String> text(Jwt token, String claim) {
        return token.getClaim(claim) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** A claim of another shape is as good as absent: it gives no rights. */
    private static List<String> texts(Jwt token, String claim) {
        @Nullable Object value = token.getClaim(claim);
        return value instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
