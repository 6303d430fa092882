package nl.drentscheaa.inburgering.platformtest.service;

import java.util.Map;
import java.util.Set;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.AllowPublic;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SampleController {

    private final MongoTemplate mongo;
    private final Logboek logboek;

    SampleController(MongoTemplate mongo, Logboek logboek) {
        this.mongo = mongo;
        this.logboek = logboek;
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping("/gemeenten/{gemeente}/dingen")
    Map<String, Object> list(@PathVariable String gemeente) {
        return Map.of(
                "bound",
                Tenancy.current().id().value(),
                "asked",
                gemeente,
                "count",
                mongo.getCollection("dingen").countDocuments());
    }

    @Allow("consulent")
    @GetMapping("/gemeenten/{gemeente}/dingen/{persoon}")
    Map<String, String> see(@PathVariable String gemeente, @PathVariable String persoon) {
        logboek.record(SampleVerwerking.RAADPLEGEN, persoon);
        return Map.of("persoon", persoon);
    }

    @Allow("consulent")
    @PostMapping(path = "/gemeenten/{gemeente}/dingen", consumes = "application/json")
    void create(@PathVariable String gemeente, @RequestBody Map<String, String> ding) {
        mongo.insert(new Document("naam", ding.get("naam")), "dingen");
    }

    @Allow("regievoerder")
    @GetMapping("/overzicht")
    Set<GemeenteId> overview() {
        return Caller.current().gemeenten();
    }

    @Allow("regievoerder")
    @GetMapping("/wie")
    Caller who() {
        return Caller.current();
    }

    @AllowPublic
    @GetMapping("/open")
    Map<String, Boolean> open() {
        return Map.of("caller", Caller.find().isPresent(), "bound", Tenancy.isBound());
    }
}
