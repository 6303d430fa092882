package nl.drentscheaa.inburgering.pip.plan.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The adoption of a plan, as a client sends it. */
@Schema(name = "Vaststelling")
record VaststellingRequest(
        @NotNull
        @Schema(
                description =
                        "De dag waarop het plan is vastgesteld; niet in de toekomst, niet voor de aankomst en niet voor het vorige plan")
        LocalDate vastgesteldOp) {}
