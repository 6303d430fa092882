package nl.drentscheaa.inburgering.gateway.path;

import java.net.URI;

/**
 * One service behind the gateway.
 *
 * @param naam as it stands in paths, for example {@code intake}
 * @param url its base address
 * @param managementUrl the base address of its probes; nothing is ever routed there
 */
public record Dienst(String naam, URI url, URI managementUrl) {}
