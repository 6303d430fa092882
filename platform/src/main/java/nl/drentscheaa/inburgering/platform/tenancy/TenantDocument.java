package nl.drentscheaa.inburgering.platform.tenancy;

/**
 * A document type whose indexes are wanted in every municipality's database. The service's own {@code @Document} types
 * are found by scanning; a library registers each of its types as a bean of this type.
 *
 * @param type carries Spring Data's index annotations
 */
public record TenantDocument(Class<?> type) {}
