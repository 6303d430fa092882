package nl.drentscheaa.inburgering.local.demo;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of {@code plannen.jsonl}.
 *
 * @param inhoud the body with which the plan is drawn up
 * @param vastgesteldOp the day of adoption, or empty for a concept
 */
record DemoPlan(String dossiernummer, JsonNode inhoud, Optional<String> vastgesteldOp) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static DemoPlan parse(String line) {
        var inhoud = (ObjectNode) JSON.readTree(line);
        String dossiernummer = inhoud.remove("dossiernummer").asString();
        Optional<String> vastgesteldOp =
                Optional.ofNullable(inhoud.remove("vastgesteldOp")).map(JsonNode::asString);
        return new DemoPlan(dossiernummer, inhoud, vastgesteldOp);
    }

    /** The body with which the plan is adopted. */
    static JsonNode vaststelling(String vastgesteldOp) {
        return JSON.createObjectNode().put("vastgesteldOp", vastgesteldOp);
    }
}
