package nl.drentscheaa.inburgering.gateway.health;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 200 only when everything is ready; says which part is not, and nothing more. */
@RestController
class HealthController {

    private final Readiness readiness;

    HealthController(Readiness readiness) {
        this.readiness = readiness;
    }

    /** @param status {@code UP} or {@code DOWN}
     * @param parts the same for each part */
    record Health(
            @JsonProperty("status") String status,
            @JsonProperty("onderdelen") Map<String, String> parts) {}

    @GetMapping("/health")
    ResponseEntity<Health> health() {
        Map<String, Boolean> parts = readiness.now();
        boolean ready = parts.values().stream().allMatch(Boolean::booleanValue);
        var words = new TreeMap<String, String>();
        parts.forEach((part, up) -> words.put(part, word(up)));
        return ResponseEntity.status(ready ? 200 : 503)
                .cacheControl(CacheControl.noStore())
                .body(new Health(word(ready), words));
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
