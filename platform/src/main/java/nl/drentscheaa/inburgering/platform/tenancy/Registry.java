package nl.drentscheaa.inburgering.platform.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The registry file: the municipalities and the database clusters on which they live.
 *
 * @param gemeenten at least one
 * @param clusters by name
 */
record Registry(List<Gemeente> gemeenten, Map<String, Cluster> clusters) {

    /** @param uri how the cluster is reached, without user and password */
    record Cluster(String uri) {}

    Registry {
        var names = new HashSet<GemeenteId>();
        for (Gemeente gemeente : gemeenten) {
            if (!names.add(gemeente.id())) {
                throw new IllegalStateException("municipality " + gemeente.id() + " stands twice in the registry");
            }
            if (!clusters.containsKey(gemeente.cluster())) {
                throw new IllegalStateException("municipality " + gemeente.id() + " names an unknown cluster");
            }
        }
        if (gemeenten.isEmpty()) {
            throw new IllegalStateException("the registry names no municipality");
        }
    }

    /**
     * @param file YAML
     * @param placeholders resolves <code>${NAME:default}</code> in the text
     */
    static Registry read(Path file, UnaryOperator<String> placeholders) {
        try {
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(placeholders.apply(Files.readString(file)), Registry.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the registry of municipalities " + file, e);
        }
    }

    Cluster clusterOf(Gemeente gemeente) {
        Cluster cluster = clusters.get(gemeente.cluster());
        if (cluster == null) {
            throw new IllegalArgumentException("municipality not in the registry");
        }
        return cluster;
    }
}
